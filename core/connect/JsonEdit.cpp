// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/JsonEdit.h"

#include "core/json/Scan.h"

#include <algorithm>
#include <vector>

namespace tollgate {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;
constexpr int deepest = 100;

struct Entry {
    std::string name;
    std::size_t begin = 0, valueBegin = 0, valueEnd = 0;
};
struct Object {
    std::size_t open = 0, close = 0; ///< of its braces
    std::vector<Entry> entries;
    bool hasTrailingComma = false;
    std::size_t afterLast = 0; ///< behind the last value, or its comma
};

/// Walks over JSON with comments and trailing commas, which editors' settings have.
class Walker {
public:
    explicit Walker(std::string_view text) : m_text(text) { }

    std::size_t blank(std::size_t at) const
    {
        while (at < m_text.size()) {
            const std::string_view here = m_text.substr(at);
            if (here.front() == ' ' || here.front() == '\t' || here.front() == '\n' || here.front() == '\r')
                ++at;
            else if (here.starts_with("\xEF\xBB\xBF"))
                at += 3;
            else if (here.starts_with("//"))
                at = std::min(m_text.find('\n', at), m_text.size());
            else if (const std::size_t end = here.starts_with("/*") ? m_text.find("*/", at + 2) : nowhere;
                     end != nowhere)
                at = end + 2;
            else
                break;
        }
        return at;
    }

    /// Behind the value that begins at `at`; nowhere if there is none.
    std::size_t value(std::size_t at, int depth = 0) const
    {
        if (at >= m_text.size() || depth > deepest)
            return nowhere;
        if (m_text[at] == '"')
            return string(at);
        if (m_text[at] == '{') {
            Object object;
            return this->object(at, object, depth) ? object.close + 1 : nowhere;
        }
        if (m_text[at] == '[')
            return array(at, depth);
        const std::size_t end = std::min(m_text.find_first_of(" \t\r\n,]}/", at), m_text.size());
        return end == at ? nowhere : end;
    }

    bool object(std::size_t at, Object &object, int depth = 0) const
    {
        object.open = at;
        if (at >= m_text.size() || m_text[at] != '{')
            return false;
        object.afterLast = ++at;
        while (true) {
            at = blank(at);
            if (at >= m_text.size())
                return false;
            if (m_text[at] == '}') {
                object.close = at;
                return true;
            }
            if (!object.entries.empty() && !object.hasTrailingComma)
                return false;
            Entry entry;
            entry.begin = at;
            const std::size_t nameEnd = m_text[at] == '"' ? string(at) : nowhere;
            if (nameEnd == nowhere)
                return false;
            entry.name = json::textOf(m_text.substr(at, nameEnd - at));
            at = blank(nameEnd);
            if (at >= m_text.size() || m_text[at] != ':')
                return false;
            entry.valueBegin = blank(at + 1);
            entry.valueEnd = value(entry.valueBegin, depth + 1);
            if (entry.valueEnd == nowhere)
                return false;
            object.afterLast = entry.valueEnd;
            at = blank(entry.valueEnd);
            object.hasTrailingComma = at < m_text.size() && m_text[at] == ',';
            if (object.hasTrailingComma)
                object.afterLast = ++at;
            object.entries.push_back(std::move(entry));
        }
    }

private:
    std::size_t string(std::size_t at) const
    {
        for (++at; at < m_text.size() && m_text[at] != '\n'; ++at) {
            if (m_text[at] == '\\')
                ++at;
            else if (m_text[at] == '"')
                return at + 1;
        }
        return nowhere;
    }
    std::size_t array(std::size_t at, int depth) const
    {
        for (at = blank(at + 1); at < m_text.size() && m_text[at] != ']'; at = blank(at)) {
            at = value(at, depth + 1);
            if (at == nowhere)
                return nowhere;
            at = blank(at);
            if (at < m_text.size() && m_text[at] == ',')
                ++at;
            else if (at >= m_text.size() || m_text[at] != ']')
                return nowhere;
        }
        return at < m_text.size() ? at + 1 : nowhere;
    }
    std::string_view m_text;
};

void print(std::string &out, const boost::json::value &value, const std::string &indent, const std::string &unit)
{
    if (!value.is_object() || value.get_object().empty()) {
        out += boost::json::serialize(value);
        return;
    }
    out += '{';
    bool isFirst = true;
    for (const auto &member : value.get_object()) {
        out += (isFirst ? "\n" : ",\n") + indent + unit + json::quoted(member.key()) + ": ";
        print(out, member.value(), indent + unit, unit);
        isFirst = false;
    }
    out += '\n' + indent + '}';
}

/// White space at the beginning of the line that `at` stands in.
std::string indentAt(std::string_view text, std::size_t at)
{
    const std::size_t line = at == 0 ? nowhere : text.rfind('\n', at - 1);
    const std::size_t begin = line == nowhere ? 0 : line + 1;
    return std::string(text.substr(begin, std::min(text.find_first_not_of(" \t", begin), text.size()) - begin));
}

/// One step of indentation, as the file has it.
std::string unitOf(std::string_view text, const Object &root)
{
    if (root.entries.empty() || text.substr(root.open, root.entries[0].begin - root.open).find('\n') == nowhere)
        return "  ";
    const std::string unit = indentAt(text, root.entries[0].begin);
    return unit.empty() ? "  " : unit;
}

std::string inserted(std::string_view text, const Object &object, std::string_view name,
                     const boost::json::value &value, const std::string &unit)
{
    const bool isEmpty = object.entries.empty();
    const bool isOneLine
        = !isEmpty && text.substr(object.open, object.entries.back().begin - object.open).find('\n') == nowhere;
    const std::string outer = indentAt(text, object.open);
    const std::string indent = isEmpty ? outer + unit : indentAt(text, object.entries.back().begin);
    std::string more = isEmpty || object.hasTrailingComma ? "" : ",";
    more += isOneLine ? " " : "\n" + indent;
    more += json::quoted(name) + ": ";
    if (isOneLine)
        more += boost::json::serialize(value);
    else
        print(more, value, indent, unit);
    if (object.hasTrailingComma)
        more += ',';
    // A comment behind the last value stays where it is: only the comma goes in front of it.
    std::string all(text);
    if (isEmpty) {
        const bool isBare = text.substr(object.open + 1, object.close - object.open - 1).find('\n') == nowhere;
        all.insert(object.open + 1, isBare ? more + '\n' + outer : more);
        return all;
    }
    all.insert(object.afterLast, more);
    return all;
}

/// The object that holds the last name of a path, and the member itself.
struct Place {
    Object object;
    std::size_t entry = 0;
};
std::optional<Place> placeOf(std::string_view text, std::string_view path)
{
    const Walker walker(text);
    Place place;
    std::size_t at = walker.blank(0);
    while (true) {
        place.object = Object();
        if (!walker.object(at, place.object))
            return {};
        const std::size_t slash = path.find('/');
        const auto entry = std::ranges::find(place.object.entries, path.substr(0, slash), &Entry::name);
        if (entry == place.object.entries.end())
            return {};
        place.entry = static_cast<std::size_t>(entry - place.object.entries.begin());
        if (slash == nowhere)
            return place;
        at = entry->valueBegin;
        path = path.substr(slash + 1);
    }
}

} // namespace

std::optional<std::string> memberText(std::string_view text, std::string_view path)
{
    const std::optional<Place> place = placeOf(text, path);
    if (!place)
        return {};
    const Entry &entry = place->object.entries[place->entry];
    return std::string(text.substr(entry.valueBegin, entry.valueEnd - entry.valueBegin));
}

Result<std::string> withoutMember(std::string_view text, std::string_view path, std::string_view top)
{
    const std::optional<Place> place = placeOf(text, path);
    if (!place)
        return std::string(text);
    const std::vector<Entry> &entries = place->object.entries;
    const bool isLast = place->entry + 1 == entries.size();
    // With the comma behind it, or, for the last one, the comma in front of it.
    std::size_t begin = entries[place->entry].begin, end = isLast ? 0 : entries[place->entry + 1].begin;
    if (isLast) {
        begin = entries.size() > 1 ? entries[place->entry - 1].valueEnd : place->object.open + 1;
        end = entries.size() > 1
            ? place->object.hasTrailingComma ? place->object.afterLast - 1 : entries.back().valueEnd
            : place->object.close;
    }
    const std::string less = std::string(text.substr(0, begin)).append(text.substr(end));
    const std::size_t slash = path.rfind('/');
    if (path == top || slash == nowhere || entries.size() > 1)
        return less;
    return withoutMember(less, path.substr(0, slash), top);
}

Result<std::string> withMember(std::string_view text, std::string_view path, const boost::json::value &value)
{
    const Walker walker(text);
    std::size_t at = walker.blank(0);
    if (at == text.size())
        return withMember(std::string(text) + "{}\n", path, value);
    Object root;
    if (!walker.object(at, root) || walker.blank(root.close + 1) != text.size())
        return Error{.kind = ErrorKind::BadRequest, .message = "it is not a JSON object that can be understood"};
    const std::string unit = unitOf(text, root);
    Object object = root;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        const auto entry = std::ranges::find(object.entries, name, &Entry::name);
        const std::string_view rest = slash == nowhere ? std::string_view() : path.substr(slash + 1);
        if (entry == object.entries.end()) {
            boost::json::value nested = value;
            for (std::string_view inner = rest; !inner.empty();) { // from the innermost outwards
                const std::size_t last = inner.rfind('/');
                nested = boost::json::object{{inner.substr(last == nowhere ? 0 : last + 1), std::move(nested)}};
                inner = last == nowhere ? std::string_view() : inner.substr(0, last);
            }
            return inserted(text, object, name, nested, unit);
        }
        if (rest.empty()) {
            std::string all(text.substr(0, entry->valueBegin));
            print(all, value, indentAt(text, entry->begin), unit);
            return all.append(text.substr(entry->valueEnd));
        }
        Object inner;
        if (!walker.object(entry->valueBegin, inner))
            return Error{.kind = ErrorKind::BadRequest, .message = "its member '" + entry->name + "' is no object"};
        object = std::move(inner);
        path = rest;
    }
}

} // namespace tollgate
