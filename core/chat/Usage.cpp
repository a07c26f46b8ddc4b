// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/Usage.h"

namespace tollgate {

void Usage::raiseTo(const Usage &other)
{
    const std::int64_t prompt = std::max(promptTokens(), other.promptTokens());
    const std::int64_t completion = std::max(completionTokens(), other.completionTokens());
    for (const auto detail : {&Usage::cacheRead, &Usage::cacheWrite5m, &Usage::cacheWrite1h, &Usage::inputAudio,
                              &Usage::inputImage, &Usage::reasoning, &Usage::outputAudio, &Usage::outputImage})
        this->*detail = std::max(this->*detail, other.*detail);
    input = 0;
    output = 0;
    input = std::max<std::int64_t>(prompt - promptTokens(), 0);
    output = std::max<std::int64_t>(completion - completionTokens(), 0);
}

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
