// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Headers.h"
#include "core/base/Id.h"
#include "core/chat/Operation.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// What the newest calls asked and got, for somebody who looks at them: in memory, and only while somebody says that
/// they look, or while it runs where bodies go to a disk (BodyArchive). At most 200 calls and 64 MB, those that have
/// ended go first; of a call at most 8 MiB each way. Credentials are masked as they come. While nobody looks a call
/// costs one comparison. Gateway thread.
class RecentCalls {
public:
    static constexpr std::size_t mostCalls = 200, mostBytes = 64u << 20, mostBytesEach = 8u << 20;

    struct Kept {
        CallId id;
        Operation operation = Operation::Chat;
        Surface surface = Surface::OpenAiChat;
        SteadyTime received{};
        std::string path;
        Headers headers; ///< the client's; credentials are masked
        std::string request, answer; ///< bodies, as the client sent and got them
        std::size_t requestBytes = 0, answerBytes = 0; ///< of the whole: more than is kept where it was too large
        struct Mark {
            std::size_t at; ///< in `answer`
            std::int64_t ms; ///< since the request came
        };
        std::vector<Mark> marks; ///< where a write to the client began
        std::size_t maskedInRequest = 0; ///< places of it that have the form of a credential and were left out
        bool isForgotten = false, isEnded = false;
    };
    using KeptPtr = std::shared_ptr<Kept>;

    /// Somebody looks, and will say so again before that time.
    void keepUntil(SteadyTime until)
    {
        m_seenUntil = std::max(m_seenUntil, until);
        m_until = std::max(m_until, until);
    }
    /// Also while nobody looks, until a call has ended.
    void setForDisk(bool isForDisk) { m_until = isForDisk ? SteadyTime::max() : m_seenUntil; }
    /// Drops everything when nobody looks any more.
    void forgetIfUnseen(SteadyTime now);
    bool isKeeping(SteadyTime now) const { return now < m_until; }

    /// Null: nobody looks.
    KeptPtr begin(const CallId &id, const Headers &headers, std::string_view request, SteadyTime now);
    /// The answer grows. `kept` may be null.
    void add(const KeptPtr &kept, std::string_view bytes, SteadyTime now);
    /// Nothing comes any more; where nobody looks, it is let go.
    void ended(const KeptPtr &kept, SteadyTime now);
    std::shared_ptr<const Kept> find(std::string_view id) const;
    std::size_t bytes() const { return m_bytes; }

private:
    void makeRoom();
    std::deque<KeptPtr>::iterator forget(const std::deque<KeptPtr>::iterator &which);
    std::deque<KeptPtr> m_calls; ///< oldest first
    std::size_t m_bytes = 0;
    SteadyTime m_seenUntil{}, m_until{};
};

} // namespace tollgate
