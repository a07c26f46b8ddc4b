// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/RecentCalls.h"

#include <algorithm>
#include <array>

namespace tollgate {
namespace {

/// Whatever a header with one of these in its name says is nobody's business.
bool isSecret(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> words{"authorization", "key",    "token",
                                                           "cookie",        "secret", "password"};
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::any_of(words, [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

std::size_t sizeOf(const RecentCalls::Kept &kept)
{
    return kept.request.size() + kept.answer.size() + 1024;
}

} // namespace

void RecentCalls::forgetIfUnseen(SteadyTime now)
{
    if (isKeeping(now))
        return;
    for (const KeptPtr &kept : m_calls)
        kept->isForgotten = true;
    m_calls = {};
    m_bytes = 0;
}

RecentCalls::KeptPtr RecentCalls::begin(const CallId &id, const Headers &headers, std::string_view request,
                                        SteadyTime now)
{
    if (!isKeeping(now))
        return nullptr;
    auto kept = std::make_shared<Kept>();
    kept->id = id;
    kept->received = now;
    kept->requestBytes = request.size();
    kept->request = request.substr(0, mostBytesEach);
    for (const auto &[name, value] : headers)
        kept->headers.add(name, isSecret(name) ? std::string_view("•••") : value);
    m_bytes += sizeOf(*kept);
    m_calls.push_back(kept);
    makeRoom();
    return kept;
}

void RecentCalls::add(const KeptPtr &kept, std::string_view bytes, SteadyTime now)
{
    if (!kept || kept->isForgotten)
        return;
    kept->answerBytes += bytes.size();
    const std::string_view taken = bytes.substr(0, mostBytesEach - std::min(kept->answer.size(), mostBytesEach));
    if (taken.empty())
        return;
    kept->marks.push_back(
        {kept->answer.size(), std::chrono::duration_cast<std::chrono::milliseconds>(now - kept->received).count()});
    kept->answer += taken;
    m_bytes += taken.size() + sizeof(Kept::Mark);
    makeRoom();
}

void RecentCalls::makeRoom()
{
    while (m_calls.size() > mostCalls || (m_bytes > mostBytes && m_calls.size() > 1)) {
        Kept &oldest = *m_calls.front();
        oldest.isForgotten = true;
        m_bytes -= std::min(m_bytes, sizeOf(oldest) + oldest.marks.size() * sizeof(Kept::Mark));
        m_calls.pop_front();
    }
}

std::shared_ptr<const RecentCalls::Kept> RecentCalls::find(std::string_view id) const
{
    const auto found = std::ranges::find_if(m_calls, [&](const KeptPtr &kept) { return kept->id.text() == id; });
    return found == m_calls.end() ? nullptr : *found;
}

} // namespace tollgate
