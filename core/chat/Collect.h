// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Answer.h"

#include <span>

namespace tollgate::chat {

/// The answer that a whole stream tells: for dialects whose whole answers are streams of one event. Pure.
Answer collected(std::span<const Event> events);

} // namespace tollgate::chat
