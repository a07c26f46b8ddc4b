// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/Multipart.h"

#include "core/base/Headers.h"

#include <algorithm>
#include <string>

namespace tollgate::multipart {
namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// `name` of `form-data; name="model"; filename="a.wav"`.
std::string_view parameter(std::string_view field, std::string_view wanted)
{
    while (!field.empty()) {
        // A quoted value may hold the `;` that ends others.
        std::size_t end = 0;
        for (bool isQuoted = false; end < field.size() && (isQuoted || field[end] != ';'); ++end)
            if (field[end] == '"' && (end == 0 || field[end - 1] != '\\'))
                isQuoted = !isQuoted;
        const std::string_view pair = trimmed(field.substr(0, end));
        field.remove_prefix(std::min(end + 1, field.size()));
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos || !sameFieldName(trimmed(pair.substr(0, equals)), wanted))
            continue;
        std::string_view value = trimmed(pair.substr(equals + 1));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        return value;
    }
    return {};
}

void readFields(Part &part, std::string_view head)
{
    while (!head.empty()) {
        const std::size_t end = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (sameFieldName(line.substr(0, colon), "content-disposition")) {
            part.name = parameter(value, "name");
            part.fileName = parameter(value, "filename");
        } else if (sameFieldName(line.substr(0, colon), "content-type")) {
            part.contentType = value;
        }
    }
}

} // namespace

std::optional<std::string_view> boundaryOf(std::string_view contentType)
{
    const std::string_view type = trimmed(contentType.substr(0, contentType.find(';')));
    if (!sameFieldName(type, "multipart/form-data"))
        return {};
    const std::string_view boundary
        = parameter(contentType.substr(std::min(type.size(), contentType.size())), "boundary");
    if (boundary.empty() || boundary.size() > 70)
        return {};
    return boundary;
}

std::optional<std::vector<Part>> partsOf(std::string_view body, std::string_view boundary)
{
    const std::string delimiter = "--" + std::string(boundary);
    const std::string inner = "\r\n" + delimiter;
    std::vector<Part> parts;
    std::size_t at = body.starts_with(delimiter) ? delimiter.size() : body.find(inner);
    if (at == std::string_view::npos)
        return {};
    if (!body.starts_with(delimiter))
        at += inner.size();
    while (true) {
        std::string_view rest = body.substr(at);
        if (rest.starts_with("--"))
            return parts;
        const std::size_t line = rest.find("\r\n");
        if (line == std::string_view::npos || !trimmed(rest.substr(0, line)).empty())
            return {};
        at += line + 2;
        rest = body.substr(at);
        Part part;
        std::size_t begin = 2; // a part without fields begins with the blank line
        if (!rest.starts_with("\r\n")) {
            const std::size_t end = rest.find("\r\n\r\n");
            if (end == std::string_view::npos)
                return {};
            readFields(part, rest.substr(0, end));
            begin = end + 4;
        }
        const std::size_t end = rest.find(inner, begin - 2);
        if (end == std::string_view::npos)
            return {};
        part.content = rest.substr(begin, end < begin ? 0 : end - begin);
        parts.push_back(part);
        at += end + inner.size();
    }
}

const Part *find(const std::vector<Part> &parts, std::string_view name)
{
    const auto found = std::ranges::find_if(
        parts, [&](const Part &part) { return part.name == name && part.fileName.data() == nullptr; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace tollgate::multipart
