// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>

namespace tollgate {

/// A value that fits a simple JSON schema: type, properties, items, enum, const, minimum, minItems, minLength,
/// anyOf/oneOf/allOf (the first), $ref within the document. Always the same one. Pure.
boost::json::value demoValue(const boost::json::value &schema);

} // namespace tollgate
