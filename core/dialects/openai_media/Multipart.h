// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

/// Looking into a form that carries files (RFC 7578, RFC 2046 5.1) without taking it apart. Pure; nothing is copied.
namespace tollgate::multipart {

/// `multipart/form-data; boundary=...`; nothing: it is no form.
std::optional<std::string_view> boundaryOf(std::string_view contentType);

/// One part, its places in the body.
struct Part {
    std::string_view name, fileName, contentType;
    std::string_view content; ///< without the line feed that belongs to the boundary
};
/// The parts in their order. Nothing: the body is no form of this boundary, or is cut.
std::optional<std::vector<Part>> partsOf(std::string_view body, std::string_view boundary);
/// The first part of that name that is no file.
const Part *find(const std::vector<Part> &parts, std::string_view name);

} // namespace tollgate::multipart
