// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace tollgate {

/// The name that was probably meant (fewest letters to change, at most a third of them); empty if none is near. Pure.
std::string_view nearest(std::string_view asked, const std::vector<std::string_view> &known);

} // namespace tollgate
