// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "core/gateway/Inbound.h"
#include "core/keys/KeyRing.h"

#include <memory>
#include <QObject>
#include <vector>

namespace tollgate {

/// Control over HTTP: `POST /tollgate/v1/<verb>` with the verb's arguments as the body, `GET /tollgate/v1/events` as
/// SSE, and LiteLLM's admin paths, which are the same verbs under its names (LiteLlmApi). Answers to the master key and
/// to the token of control.json; a virtual key may look at itself. Gateway thread.
class AdminApi final : public QObject {
public:
    AdminApi(Control &control, const KeyRing &keys, const Secret &token);
    ~AdminApi() override;

    void accept(const Inbound &inbound, std::unique_ptr<ClientStream> client);
    /// The gateway stops: whoever reads the feed must not hold that up.
    void endFollowers();

private:
    class Follower;
    enum class Who { Nobody, Key, Operator };
    Result<Who> whoAsks(const Inbound &inbound, VirtualKeyPtr *key) const;
    void answerVerb(const Inbound &inbound, std::unique_ptr<ClientStream> client);
    void follow(std::unique_ptr<ClientStream> client);
    void tell(const boost::json::object &event);

    Control &m_control;
    const KeyRing &m_keys;
    std::string m_tokenHash;
    std::vector<std::unique_ptr<Follower>> m_followers;
    Control::Following m_following; ///< while there are followers
};

} // namespace tollgate
