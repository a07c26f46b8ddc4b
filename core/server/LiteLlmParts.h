// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "core/gateway/Inbound.h"
#include "core/keys/VirtualKey.h"

#include <memory>

/// What the files behind LiteLlmApi.h share. Private to it.
namespace tollgate::litellm {

using Client = std::shared_ptr<ClientStream>;

/// A query's parameter, decoded; empty where it is not there.
std::string parameter(std::string_view query, std::string_view name);
/// `2026-11-21T10:00:00.000Z`
std::string isoTime(std::int64_t ms);
/// `2026-11-21`, with or without a time of day, which is ignored: reports are by day.
std::optional<WallTime> dateOf(const std::string &text);
/// Money is decimal text in control and a number here. Null: not there.
boost::json::value number(const boost::json::value *text);
boost::json::value member(const boost::json::object &object, std::string_view name);

void send(const Client &client, const boost::json::value &body, Headers more = {});
Result<boost::json::object> bodyOf(const Inbound &inbound);

// /key/...
void aboutKey(Control &control, std::string_view verb, boost::json::object members, const Client &client);
void keyInfo(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, const Client &client);
void listKeys(Control &control, const Inbound &inbound, const Client &client);
void deleteKeys(Control &control, const boost::json::object &body, const Client &client);

// /spend/logs, /global/spend/report
void spendLogs(Control &control, const Inbound &inbound, const Client &client);
void spendReport(Control &control, const Inbound &inbound, const Client &client);

// /model/info; `self` sees what it may use
void modelInfo(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, const Client &client);

} // namespace tollgate::litellm
