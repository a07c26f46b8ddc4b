// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/control/Control.h"
#include "core/dialects/Sse.h"
#include "core/upstream/UpstreamCall.h"

#include <list>
#include <memory>

namespace tollgate {

/// The door of a gateway that runs elsewhere, over HTTP. Needs an event loop; the thread that made it.
/// Errors besides the verbs' own: Unavailable (nobody answers), Unauthenticated (the token is not the gateway's).
class RemoteControl final : public Control {
public:
    /// `url` without a path; `token` of control.json, or the master key.
    RemoteControl(std::string url, Secret token, std::unique_ptr<Upstream> upstream);
    ~RemoteControl() override;

    void ask(std::string_view verb, Arguments arguments, Reply reply) override;
    [[nodiscard]] Following follow(Listener listener) override;

private:
    void tell(const boost::json::object &event);
    struct Question;
    HttpCall call(std::string_view method, std::string_view path, std::string body) const;

    std::string m_url;
    Secret m_token;
    std::unique_ptr<Upstream> m_upstream;
    std::list<std::shared_ptr<Question>> m_questions;
    std::unique_ptr<UpstreamCall> m_feed;
    SseReader m_reader;
    std::vector<std::weak_ptr<const Listener>> m_listeners;
};

} // namespace tollgate
