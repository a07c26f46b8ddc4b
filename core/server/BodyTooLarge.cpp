// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/BodyTooLarge.h"

namespace tollgate {
namespace {

constexpr std::size_t mebibyte = 1024 * 1024;

}

Error bodyTooLarge(std::size_t most, bool isUnpacked)
{
    const std::string size
        = most % mebibyte == 0 ? std::to_string(most / mebibyte) + " MiB" : std::to_string(most) + " bytes";
    return {.kind = ErrorKind::BodyTooLarge,
            .message = std::string(isUnpacked ? "The body, decompressed," : "The body") + " is larger than " + size
                + ", to which the setting 'server.max_body_mb' limits it. Send less, or have whoever runs this gateway "
                  "raise it ('tollgate config set server.max_body_mb MEBIBYTES', at most 1024) and start it again."};
}

} // namespace tollgate
