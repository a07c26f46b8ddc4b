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
    if (now < m_seenUntil)
        return;
    const bool isForDisk = isKeeping(now);
    for (auto call = m_calls.begin(); call != m_calls.end();)
        if (isForDisk && !(*call)->isEnded)
            ++call;
        else
            call = forget(call);
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
    if (!kept)
        return;
    kept->answerBytes += bytes.size();
    if (kept->isForgotten)
        return;
    const std::string_view taken = bytes.substr(0, mostBytesEach - std::min(kept->answer.size(), mostBytesEach));
    if (taken.empty())
        return;
    kept->marks.push_back(
        {kept->answer.size(), std::chrono::duration_cast<std::chrono::milliseconds>(now - kept->received).count()});
    kept->answer += taken;
    m_bytes += taken.size() + sizeof(Kept::Mark);
    makeRoom();
}

void RecentCalls::ended(const KeptPtr &kept, SteadyTime now)
{
    if (!kept)
        return;
    kept->isEnded = true;
    if (now < m_seenUntil || kept->isForgotten)
        return;
    if (const auto found = std::ranges::find(m_calls, kept); found != m_calls.end())
        forget(found);
}

std::deque<RecentCalls::KeptPtr>::iterator RecentCalls::forget(const std::deque<KeptPtr>::iterator &which)
{
    Kept &kept = **which;
    kept.isForgotten = true;
    m_bytes -= std::min(m_bytes, sizeOf(kept) + kept.marks.size() * sizeof(Kept::Mark));
    return m_calls.erase(which);
}

void RecentCalls::makeRoom()
{
    while (m_calls.size() > mostCalls || (m_bytes > mostBytes && m_calls.size() > 1)) {
        const auto ended = std::ranges::find_if(m_calls, [](const KeptPtr &kept) { return kept->isEnded; });
        forget(ended == m_calls.end() ? m_calls.begin() : ended);
    }
}

std::shared_ptr<const RecentCalls::Kept> RecentCalls::find(std::string_view id) const
{
    const auto found = std::ranges::find_if(m_calls, [&](const KeptPtr &kept) { return kept->id.text() == id; });
    return found == m_calls.end() ? nullptr : *found;
}

} // namespace tollgate
