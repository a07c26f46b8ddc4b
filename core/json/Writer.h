// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/Scan.h"

#include <charconv>

namespace tollgate::json {

/// Appends JSON to a string in the order of the calls; commas are its own affair. Nothing is checked: who calls end()
/// for what was not begun gets what was asked for. Names are plain (no character that needs an escape).
class Writer {
public:
    explicit Writer(std::string &out) : m_out(out) { }

    Writer &begin(char bracket) ///< `{` or `[`
    {
        comma();
        m_out += bracket;
        m_isFirst = true;
        return *this;
    }
    Writer &end(char bracket) ///< `}` or `]`
    {
        m_out += bracket;
        m_isFirst = false;
        return *this;
    }
    Writer &name(std::string_view name)
    {
        comma();
        m_out.append("\"").append(name).append("\":");
        m_isFirst = true;
        return *this;
    }
    Writer &text(std::string_view text)
    {
        comma();
        appendQuoted(m_out, text);
        return *this;
    }
    Writer &raw(std::string_view json) ///< JSON text as it is
    {
        comma();
        m_out.append(json);
        return *this;
    }
    Writer &number(std::int64_t value)
    {
        char digits[24];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
        return raw({digits, static_cast<std::size_t>(end - digits)});
    }
    Writer &boolean(bool value) { return raw(value ? "true" : "false"); }

    Writer &member(std::string_view name, std::string_view value) { return this->name(name).text(value); }
    Writer &rawMember(std::string_view name, std::string_view json) { return this->name(name).raw(json); }
    Writer &numberMember(std::string_view name, std::int64_t value) { return this->name(name).number(value); }
    /// Nothing where there is nothing to say.
    Writer &memberUnlessEmpty(std::string_view name, std::string_view value)
    {
        return value.empty() ? *this : member(name, value);
    }
    Writer &rawUnlessEmpty(std::string_view name, std::string_view json)
    {
        return json.empty() ? *this : rawMember(name, json);
    }

private:
    void comma()
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
    }

    std::string &m_out;
    bool m_isFirst = true;
};

} // namespace tollgate::json
