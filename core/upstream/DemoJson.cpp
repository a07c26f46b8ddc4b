// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoJson.h"

namespace tollgate::demo {

namespace json = boost::json;

const json::value *member(const json::object &object, const char *name)
{
    const json::value *const value = object.if_contains(name);
    return value && !value->is_null() ? value : nullptr;
}

std::string textOf(const json::object &object, const char *name, std::string_view otherwise)
{
    const json::value *const value = member(object, name);
    return value && value->is_string() ? std::string(value->as_string()) : std::string(otherwise);
}

std::optional<std::int64_t> numberOf(const json::object &object, const char *name)
{
    const json::value *const value = member(object, name);
    json::error_code error;
    const std::int64_t number = value ? value->to_number<std::int64_t>(error) : 0;
    return value && !error ? std::optional(number) : std::nullopt;
}

bool isOn(const json::object &object, const char *name, bool otherwise)
{
    const json::value *const value = member(object, name);
    return value && value->is_bool() ? value->as_bool() : otherwise;
}

} // namespace tollgate::demo
