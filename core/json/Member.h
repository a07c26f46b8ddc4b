// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/Walk.h"

namespace tollgate::json {

/// The raw value of one member, the last of that name; empty: the object has none, or is no object. For who wants a
/// single one: a reader of several walks once. The document is not judged (Walk.h); a name with escapes is not found.
inline std::string_view memberOf(std::string_view object, std::string_view name)
{
    std::string_view found;
    eachMember(object, [&](std::string_view each, std::string_view value) {
        if (each == name)
            found = value;
    });
    return found;
}

} // namespace tollgate::json
