// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tollgate {

/// Who listens on a TCP port of this computer, as `ollama (process 4711)`; empty where the system does not say.
std::string portOwner(std::uint16_t port);

} // namespace tollgate
