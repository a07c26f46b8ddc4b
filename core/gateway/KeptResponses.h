// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tollgate {

/// A response that a client may refer to later.
struct KeptResponse {
    std::string owner; ///< id of the key
    std::string previous; ///< id of the response that this one went on from; empty: none
    std::string input; ///< items, JSON with commas in between
    std::string output; ///< likewise
    std::string response; ///< the whole object, JSON
    WallTime at{};
    std::string events = {}; ///< of one that was made in the background: its stream, so that a reader may come back
};

/// Told what is kept and what is let go of, so that it can outlive the process.
class KeptArchive {
public:
    virtual ~KeptArchive() = default;
    virtual void kept(const std::string &id, const KeptResponse &response) = 0;
    virtual void gone(const std::string &id) = 0;
};

/// Responses that clients may refer to later (`previous_response_id`, GET, DELETE), for targets that keep no state
/// themselves. They are prompts and answers, so they reach a disk only sealed (KeptDisk); the oldest go when there are
/// too many bytes, and all when their time is over. Each belongs to the key that asked. Gateway thread.
class KeptResponses {
public:
    using Kept = KeptResponse;
    explicit KeptResponses(std::size_t mostBytes = 64 * 1024 * 1024,
                           std::chrono::milliseconds keep = std::chrono::hours(30 * 24))
        : m_mostBytes(mostBytes), m_keep(keep)
    {
    }

    void setArchive(KeptArchive *archive) { m_archive = archive; }
    void setKeep(std::chrono::milliseconds keep) { m_keep = keep; }
    /// From the archive, which is not told of it again. False: its time is over, or there is no room.
    bool restore(const std::string &id, Kept kept, WallTime now);

    /// One that is larger than all may be together is not kept.
    void put(const std::string &id, Kept kept);
    /// Null: there is none of that id that belongs to the owner.
    const Kept *find(const std::string &id, std::string_view owner, WallTime now);
    bool remove(const std::string &id, std::string_view owner);
    /// Everything that was said up to and with this response: items, JSON with commas in between. Error: BadRequest
    /// naming the id that is not there.
    Result<std::string> conversation(const std::string &id, std::string_view owner, WallTime now);

    std::size_t bytes() const { return m_bytes; }
    std::size_t count() const { return m_entries.size(); }

private:
    struct Entry {
        std::string id;
        Kept kept;
        std::size_t bytes() const
        {
            return id.size() + kept.input.size() + kept.output.size() + kept.response.size() + kept.events.size() + 256;
        }
    };
    using Entries = std::list<Entry>;

    void erase(Entries::iterator entry);
    bool insert(const std::string &id, Kept kept);

    std::size_t m_mostBytes;
    std::chrono::milliseconds m_keep;
    KeptArchive *m_archive = nullptr;
    std::size_t m_bytes = 0;
    Entries m_entries; ///< the oldest first
    std::unordered_map<std::string, Entries::iterator> m_byId;
};

} // namespace tollgate
