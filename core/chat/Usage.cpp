// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Usage.h"

namespace tollgate {

std::string_view nameOf(UsageSource source)
{
    switch (source) {
    case UsageSource::None:
        return "none";
    case UsageSource::Provider:
        return "provider";
    case UsageSource::Counted:
        return "counted";
    case UsageSource::Estimated:
        return "estimated";
    }
    return "none";
}

} // namespace tollgate
