// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/Connections.h"

namespace tollgate {

/// The record of a connection as it lies on disk.
boost::json::object toJson(const ToolConnection &connection);
/// Nothing where it cannot be read.
std::optional<ToolConnection> connectionFrom(std::string_view text);

} // namespace tollgate
