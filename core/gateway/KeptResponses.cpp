// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/KeptResponses.h"

#include <vector>

namespace tollgate {

void KeptResponses::erase(Entries::iterator entry)
{
    if (m_archive)
        m_archive->gone(entry->id);
    m_bytes -= entry->bytes();
    m_byId.erase(entry->id);
    m_entries.erase(entry);
}

void KeptResponses::put(const std::string &id, Kept kept)
{
    if (insert(id, std::move(kept)) && m_archive)
        m_archive->kept(id, m_byId[id]->kept);
}

bool KeptResponses::restore(const std::string &id, Kept kept, WallTime now)
{
    return now - kept.at <= m_keep && !m_byId.contains(id) && insert(id, std::move(kept));
}

bool KeptResponses::insert(const std::string &id, Kept kept)
{
    if (const auto found = m_byId.find(id); found != m_byId.end())
        erase(found->second);
    while (!m_entries.empty() && kept.at - m_entries.front().kept.at > m_keep)
        erase(m_entries.begin());
    Entry entry{id, std::move(kept)};
    if (entry.bytes() > m_mostBytes)
        return false;
    m_bytes += entry.bytes();
    m_entries.push_back(std::move(entry));
    m_byId[id] = std::prev(m_entries.end());
    while (m_bytes > m_mostBytes)
        erase(m_entries.begin());
    return m_byId.contains(id);
}

const KeptResponses::Kept *KeptResponses::find(const std::string &id, std::string_view owner, WallTime now)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || found->second->kept.owner != owner)
        return nullptr;
    if (now - found->second->kept.at > m_keep) {
        erase(found->second);
        return nullptr;
    }
    return &found->second->kept;
}

bool KeptResponses::remove(const std::string &id, std::string_view owner)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || found->second->kept.owner != owner)
        return false;
    erase(found->second);
    return true;
}

Result<std::string> KeptResponses::conversation(const std::string &id, std::string_view owner, WallTime now)
{
    std::vector<const Kept *> turns;
    for (std::string next = id; !next.empty();) {
        const Kept *const kept = find(next, owner, now);
        if (!kept)
            return Error{.kind = ErrorKind::BadRequest,
                         .message = "Previous response with id '" + next + "' not found.",
                         .param = "previous_response_id",
                         .code = "previous_response_not_found"};
        turns.push_back(kept);
        next = kept->previous;
    }
    std::string items;
    for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn)
        for (const std::string *list : {&(*turn)->input, &(*turn)->output})
            if (!list->empty())
                items.append(items.empty() ? "" : ",").append(*list);
    return items;
}

} // namespace tollgate
