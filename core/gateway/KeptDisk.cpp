// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/KeptDisk.h"

#include "core/base/Log.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"
#include "core/secrets/SealedText.h"

#include <algorithm>

namespace tollgate {
namespace {

std::string textOf(const KeptResponse &response)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("owner", response.owner).member("previous", response.previous);
    json.member("input", response.input).member("output", response.output).member("response", response.response);
    json.memberUnlessEmpty("events", response.events);
    json.numberMember("at", msSinceEpoch(response.at)).end('}');
    return out;
}

KeptResponse responseOf(std::string_view text)
{
    KeptResponse response;
    const std::pair<std::string_view, std::string KeptResponse::*> texts[]
        = {{"owner", &KeptResponse::owner},   {"previous", &KeptResponse::previous}, {"input", &KeptResponse::input},
           {"output", &KeptResponse::output}, {"response", &KeptResponse::response}, {"events", &KeptResponse::events}};
    json::eachMember(text, [&](std::string_view name, std::string_view value) {
        for (const auto &[spelled, member] : texts)
            if (spelled == name)
                response.*member = json::textOf(value);
        if (name == "at")
            response.at = wallTime(json::asInteger(value).value_or(0));
    });
    return response;
}

} // namespace

KeptDisk::KeptDisk(KeptResponses &responses, StateStore &store, Secrets &secrets, const Clock &clock,
                   std::function<SecretRef()> keyPlace)
    : m_responses(responses), m_store(store), m_clock(clock), m_key(secrets, clock, std::move(keyPlace))
{
    m_responses.setArchive(this);
}

KeptDisk::~KeptDisk()
{
    m_responses.setArchive(nullptr);
}

void KeptDisk::take(std::vector<StateEntry> entries)
{
    m_sealed = std::move(entries);
    if (!m_sealed.empty())
        open();
}

/// With sealed rows there, a key exists, and another one is not made.
void KeptDisk::open()
{
    m_key.open(m_sealed.empty(), [this] {
        if (isOpen())
            opened();
    });
}

void KeptDisk::opened()
{
    std::vector<std::pair<std::string, KeptResponse>> found;
    for (const StateEntry &entry : std::exchange(m_sealed, {})) {
        if (const Result<std::string> text = sealed::unseal(m_key.secret(), entry.body))
            found.emplace_back(entry.id, responseOf(*text));
        else
            drop(entry.id); // of a key that is no more
    }
    std::ranges::sort(found, {}, [](const auto &one) { return one.second.at; });
    for (auto &[id, response] : found)
        if (!m_responses.restore(id, std::move(response), m_clock.now()))
            drop(id);
    for (const auto &[id, response] : std::exchange(m_waiting, {}))
        write(id, response);
}

void KeptDisk::kept(const std::string &id, const KeptResponse &response)
{
    if (isOpen())
        return write(id, response);
    if (!m_key.hasPlace())
        return;
    m_waiting[id] = response;
    open();
}

void KeptDisk::write(const std::string &id, const KeptResponse &response)
{
    Result<std::string> body = sealed::seal(m_key.secret(), textOf(response));
    if (!body)
        return log::error("a response cannot be encrypted, so it is not kept on disk", {{"why", body.error().message}});
    m_store.saveEntry({kind, id, *std::move(body)}, [](const Result<void> &saved) {
        if (!saved)
            log::warning("a response is kept in memory only", {{"why", saved.error().message}});
    });
}

void KeptDisk::gone(const std::string &id)
{
    m_waiting.erase(id);
    if (isOpen())
        drop(id);
}

void KeptDisk::drop(const std::string &id)
{
    m_store.removeEntry(kind, id, [](const Result<void> &) {});
}

} // namespace tollgate
