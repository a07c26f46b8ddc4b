// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>
#include <cstdint>
#include <string_view>

namespace tollgate {

/// FNV-1a: the same on every machine.
std::uint64_t demoHash(std::string_view text);

/// An OpenAI embeddings answer: a unit vector for each input, made from its bytes, as floats or base64
/// (`encoding_format`), with `dimensions` members (64 unless said, at most 4,096). Pure.
boost::json::value demoEmbeddings(const boost::json::object &request);

} // namespace tollgate
