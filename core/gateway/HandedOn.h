// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"

#include <string_view>

/// What goes on of the headers of a request and of an answer where client and provider speak to each other themselves.
/// Never: what belongs to a connection (RFC 9110, 7.6.1), what the gateway says itself, and whose credential is not
/// meant for the other side. Pure.
namespace tollgate::handedon {

/// The client's for its provider. `Authorization` only with `keepsLogin`; a header that holds `key`, the gateway's own,
/// never, whatever its name.
void addClients(Headers &to, const Headers &client, std::string_view key, bool keepsLogin);

/// The provider's for its client. A header that holds `credential` does not go on, whatever its name.
void addProviders(Headers &to, const Headers &provider, std::string_view credential);

/// The length of the provider's answer, where it says one: whoever adds it hands on every byte as it comes.
void addLength(Headers &to, const Headers &provider);

} // namespace tollgate::handedon
