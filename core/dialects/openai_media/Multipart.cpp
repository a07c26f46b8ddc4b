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
std::optional<std::string_view> parameter(std::string_view field, std::string_view wanted)
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
            part.name = parameter(value, "name").value_or(std::string_view());
            part.fileName = parameter(value, "filename");
        } else if (sameFieldName(line.substr(0, colon), "content-type")) {
            part.contentType = value;
        }
    }
}

/// What stands between a boundary and the content behind it; its size, 0: it is damaged.
std::size_t readHead(Part &part, std::string_view text)
{
    const std::size_t line = text.find("\r\n");
    if (line == std::string_view::npos || !trimmed(text.substr(0, line)).empty())
        return 0;
    const std::string_view fields = text.substr(line + 2);
    if (fields.starts_with("\r\n")) // a part without fields begins with the blank line
        return line + 4;
    const std::size_t end = fields.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    readFields(part, fields.substr(0, end));
    return line + 2 + end + 4;
}

} // namespace

std::optional<std::string_view> boundaryOf(std::string_view contentType)
{
    const std::string_view type = trimmed(contentType.substr(0, contentType.find(';')));
    if (!sameFieldName(type, "multipart/form-data"))
        return {};
    const std::optional<std::string_view> boundary
        = parameter(contentType.substr(std::min(type.size(), contentType.size())), "boundary");
    if (!boundary || boundary->empty() || boundary->size() > 70)
        return {};
    return boundary;
}

Result<std::vector<Part>> partsOf(BodyBytes body, std::string_view boundary)
{
    const std::string delimiter = "--" + std::string(boundary);
    const std::string inner = "\r\n" + delimiter;
    const auto damaged = [&body] {
        return body.hasFailed()
            ? Error{ErrorKind::Storage, "The body cannot be read back from the gateway's disk."}
            : Error{ErrorKind::BadRequest, "The form cannot be read: it does not end with its boundary."};
    };
    std::vector<Part> parts;
    std::size_t at = delimiter.size();
    if (body.piece(0, at) != delimiter) {
        const std::size_t first = body.find(inner, 0);
        if (first == std::string_view::npos)
            return damaged();
        at = first + inner.size();
    }
    while (body.piece(at, 2) != "--") {
        Part part;
        part.begin = at - delimiter.size();
        const std::size_t head = readHead(part, body.piece(at, textAtMost));
        if (head == 0)
            return damaged();
        part.contentBegin = at + head;
        // What is empty may have only one line feed for both.
        const std::size_t end = body.find(inner, part.contentBegin - 2);
        if (end == std::string_view::npos)
            return damaged();
        part.contentSize = end - std::min(end, part.contentBegin);
        part.end = end + 2;
        if (!part.fileName)
            part.text = body.piece(part.contentBegin, std::min(part.contentSize, textAtMost));
        parts.push_back(std::move(part));
        at = end + inner.size();
    }
    return parts;
}

const Part *find(const std::vector<Part> &parts, std::string_view name)
{
    const auto found
        = std::ranges::find_if(parts, [&](const Part &part) { return part.name == name && !part.fileName; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace tollgate::multipart
