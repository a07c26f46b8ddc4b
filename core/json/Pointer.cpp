// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/Pointer.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <charconv>

namespace tollgate::json {
namespace {

std::optional<std::string> unescaped(std::string_view step)
{
    std::string out;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] != '~') {
            out += step[i];
            continue;
        }
        if (++i == step.size() || (step[i] != '0' && step[i] != '1'))
            return {};
        out += step[i] == '0' ? '~' : '/';
    }
    return out;
}

std::string_view member(std::string_view object, std::string_view sought)
{
    std::string_view found;
    eachMember(object, [&](std::string_view name, std::string_view value) {
        std::string plain;
        if (name.find('\\') != std::string_view::npos)
            appendUnescaped(plain, name);
        if ((plain.empty() ? name : std::string_view(plain)) == sought)
            found = value;
    });
    return found;
}

std::string_view element(std::string_view list, std::string_view number)
{
    std::size_t sought = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), sought);
    if (error != std::errc{} || end != number.data() + number.size() || (number.size() > 1 && number[0] == '0'))
        return {};
    std::string_view found;
    std::size_t at = 0;
    eachElement(list, [&](std::string_view value) {
        if (at++ == sought)
            found = value;
    });
    return found;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

} // namespace

std::optional<Pointer> Pointer::parse(std::string_view text)
{
    Pointer made;
    while (!text.empty()) {
        if (text.front() != '/')
            return {};
        text.remove_prefix(1);
        const std::string_view step = text.substr(0, text.find('/'));
        text.remove_prefix(step.size());
        std::optional<std::string> plain = unescaped(step);
        if (!plain)
            return {};
        made.m_steps.push_back(*std::move(plain));
    }
    return made;
}

std::string_view Pointer::in(std::string_view document) const
{
    std::string_view at = trimmed(document);
    for (const std::string &step : m_steps) {
        if (at.empty())
            return {};
        at = at.front() == '{' ? member(at, step) : at.front() == '[' ? element(at, step) : std::string_view();
    }
    return at;
}

} // namespace tollgate::json
