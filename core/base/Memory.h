// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tollgate {

/// Hands what was freed back to the system, where the C library keeps it otherwise. Some milliseconds: only when it is
/// quiet. Any thread.
void giveMemoryBack();

} // namespace tollgate
