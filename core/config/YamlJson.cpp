// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/YamlJson.h"

#include "core/json/Scan.h"

#include <algorithm>

namespace tollgate {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// RFC 8259's grammar of numbers.
bool isJsonNumber(std::string_view text)
{
    const auto digits = [&text] {
        const std::size_t begin = text.size();
        while (!text.empty() && isDigit(text.front()))
            text.remove_prefix(1);
        return begin - text.size();
    };
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool startsWithZero = text.starts_with('0');
    const std::size_t whole = digits();
    if (whole == 0 || (startsWithZero && whole > 1))
        return false;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    if (text.starts_with('e') || text.starts_with('E')) {
        text.remove_prefix(1);
        if (text.starts_with('+') || text.starts_with('-'))
            text.remove_prefix(1);
        if (digits() == 0)
            return false;
    }
    return text.empty();
}

std::string scalar(const YAML::Node &node)
{
    const std::string &text = node.Scalar();
    if (node.Tag() == "!") // in quotes
        return json::quoted(text);
    const auto isOneOf = [&text](std::initializer_list<std::string_view> words) {
        return std::ranges::find(words, text) != words.end();
    };
    if (isOneOf({"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"}))
        return "true";
    if (isOneOf({"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"}))
        return "false";
    if (isOneOf({"", "~", "null", "Null", "NULL"}))
        return "null";
    return isJsonNumber(text) ? text : json::quoted(text);
}

} // namespace

std::string jsonOf(const YAML::Node &node)
{
    std::string out;
    switch (node.Type()) {
    case YAML::NodeType::Undefined:
    case YAML::NodeType::Null:
        return "null";
    case YAML::NodeType::Scalar:
        return scalar(node);
    case YAML::NodeType::Sequence:
        for (const auto &element : node)
            out.append(out.empty() ? "" : ",").append(jsonOf(element));
        return '[' + out + ']';
    case YAML::NodeType::Map:
        for (const auto &member : node) {
            out += out.empty() ? "" : ",";
            json::appendQuoted(out, member.first.Scalar());
            out.append(":").append(jsonOf(member.second));
        }
        return '{' + out + '}';
    }
    return "null";
}

} // namespace tollgate
