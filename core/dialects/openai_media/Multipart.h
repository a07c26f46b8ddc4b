// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LargeBody.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Looking into a form that carries files (RFC 7578, RFC 2046 5.1) without taking it apart. Files are never copied.
namespace tollgate::multipart {

/// `multipart/form-data; boundary=...`; nothing: it is no form.
std::optional<std::string_view> boundaryOf(std::string_view contentType);

/// One part, its places in the body.
struct Part {
    std::string name, contentType;
    std::optional<std::string> fileName; ///< nothing: it is no file
    std::string text; ///< the content of what is no file, of that at most `textAtMost`
    std::size_t contentBegin = 0, contentSize = 0; ///< without the line feed that belongs to the boundary
    std::size_t begin = 0, end = 0; ///< with the boundary in front of it
};
constexpr std::size_t textAtMost = 64 * 1024; ///< also of the fields of one part

/// The parts in their order. Errors: BadRequest, where the body is no form of this boundary, or is cut; Storage.
Result<std::vector<Part>> partsOf(BodyBytes body, std::string_view boundary);
/// The first part of that name that is no file.
const Part *find(const std::vector<Part> &parts, std::string_view name);

} // namespace tollgate::multipart
