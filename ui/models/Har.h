// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallText.h"

#include <boost/json.hpp>

/// Calls as an HTTP archive, HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/): what the tools of browsers and
/// of HTTP proxies read. Pure.
namespace tollgate::ui::har {

/// One of `log.entries`; bodies where they are kept, credentials masked wherever they stand. `url`: of the gateway,
/// without a path. What the format has no place for stands in members that begin with `_`, as it wants.
boost::json::object entry(const Call &call, const CallDetails &details, const QString &url);
/// Around the entries, which are joined by commas: so that a file of thousands is written one by one.
std::string head(const QString &version);
std::string tail();

} // namespace tollgate::ui::har
