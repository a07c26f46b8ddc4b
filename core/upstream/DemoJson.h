// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Looks at what clients and tests tell the demo provider: what is missing, null or of another type reads as not there.
namespace tollgate::demo {

const boost::json::value *member(const boost::json::object &object, const char *name);
std::string textOf(const boost::json::object &object, const char *name, std::string_view otherwise = {});
std::optional<std::int64_t> numberOf(const boost::json::object &object, const char *name);
bool isOn(const boost::json::object &object, const char *name, bool otherwise = false);

} // namespace tollgate::demo
