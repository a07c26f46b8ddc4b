// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/AdminApi.h"

#include "core/gateway/Credentials.h"
#include "core/server/LiteLlmApi.h"

#include <algorithm>

namespace tollgate {
namespace {

namespace js = boost::json;

constexpr std::string_view verbsAt = "/tollgate/v1/";
/// A follower that does not read is let go rather than buffered for without end.
constexpr std::size_t followerBacklog = 1024 * 1024;

} // namespace

/// Somebody who reads the feed.
class AdminApi::Follower final : public ClientStream::Watcher {
public:
    explicit Follower(std::unique_ptr<ClientStream> stream) : client(std::move(stream)) { client->setWatcher(this); }
    ~Follower() { client->setWatcher(nullptr); }
    void clientLeft() override { isGone = true; }
    void clientDrained() override { }

    std::unique_ptr<ClientStream> client;
    bool isGone = false;
};

AdminApi::AdminApi(Control &control, const KeyRing &keys, const Secret &token)
    : m_control(control), m_keys(keys), m_tokenHash(token.isEmpty() ? std::string() : sha256Hex(token.reveal()))
{
}

AdminApi::~AdminApi() = default;

Result<AdminApi::Who> AdminApi::whoAsks(const Inbound &inbound, VirtualKeyPtr *key) const
{
    // `?key=` names the key that is asked about here (GET /key/info?key=...), not the one that asks.
    TG_TRY(const std::string secret, presentedKey(inbound.headers, {}));
    if (!m_tokenHash.empty() && sameSecret(sha256Hex(secret), m_tokenHash))
        return Who::Operator;
    TG_TRY(*key, m_keys.authenticate(secret));
    return (*key)->master ? Who::Operator : Who::Key;
}

void AdminApi::accept(const Inbound &inbound, std::unique_ptr<ClientStream> client)
{
    VirtualKeyPtr key;
    const Result<Who> who = whoAsks(inbound, &key);
    if (!who)
        return client->fail(who.error(), {});
    if (*who != Who::Operator && inbound.path != "/key/info" && inbound.path != "/model/info")
        return client->fail(
            {.kind = ErrorKind::Forbidden,
             .message
             = "This needs the master key; a virtual key may only look at itself with GET /key/info, and at its "
               "models with GET /model/info."},
            {});
    if (!std::string_view(inbound.path).starts_with(verbsAt))
        return litellm::answer(m_control, inbound, *who == Who::Operator ? nullptr : key, std::move(client));
    if (inbound.path == "/tollgate/v1/events" && inbound.method == "GET")
        return follow(std::move(client));
    if (inbound.method != "POST")
        return client->fail({.kind = ErrorKind::MethodNotAllowed,
                             .message = inbound.path + " answers POST, not " + inbound.method + "."},
                            {{"allow", "POST"}});
    answerVerb(inbound, std::move(client));
}

void AdminApi::answerVerb(const Inbound &inbound, std::unique_ptr<ClientStream> client)
{
    boost::system::error_code failed;
    const js::value body = inbound.body.empty() ? js::value(js::object()) : js::parse(inbound.body, failed);
    if (failed || !body.is_object())
        return client->fail(
            {.kind = ErrorKind::BadRequest, .message = "The body should be a JSON object with the verb's arguments."},
            {});
    const std::string verb = inbound.path.substr(verbsAt.size());
    m_control.ask(verb, body.get_object(), [client = std::move(client)](Result<js::value> answer) mutable {
        if (!answer)
            return client->fail(answer.error(), {});
        client->answer(200, {{"content-type", "application/json"}}, js::serialize(*answer));
    });
}

void AdminApi::endFollowers()
{
    for (const auto &follower : std::exchange(m_followers, {}))
        follower->client->end();
}

void AdminApi::follow(std::unique_ptr<ClientStream> client)
{
    std::erase_if(m_followers, [](const auto &follower) { return follower->isGone; });
    client->begin(200, {{"content-type", "text/event-stream; charset=utf-8"}, {"cache-control", "no-cache"}});
    client->write(": connected\n\n");
    m_followers.push_back(std::make_unique<Follower>(std::move(client)));
    if (!m_following)
        m_following = m_control.follow([this](const js::object &event) { tell(event); });
}

void AdminApi::tell(const js::object &event)
{
    const std::string line = "data: " + js::serialize(event) + "\n\n";
    for (const auto &follower : m_followers) {
        follower->client->write(line);
        if (follower->client->backlog() > followerBacklog)
            follower->isGone = true;
    }
    std::erase_if(m_followers, [](const auto &follower) { return follower->isGone; });
    if (m_followers.empty())
        m_following.reset();
}

} // namespace tollgate
