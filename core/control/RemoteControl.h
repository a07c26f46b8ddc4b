// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/control/Control.h"
#include "core/dialects/Sse.h"
#include "core/upstream/UpstreamCall.h"

#include <list>
#include <memory>

namespace tollgate {

/// The door of a gateway that runs elsewhere, over HTTP. Needs an event loop; the thread that made it. The address in
/// its status is the one by which it is reached here.
/// Errors besides the verbs' own: Unavailable (nobody answers), Unauthenticated (the token is not the gateway's).
class RemoteControl final : public Control {
public:
    /// `url` without a path; `token` of control.json, or the master key. A gateway that answers more than so many bytes
    /// is not listened to: it may be anybody's.
    RemoteControl(std::string url, Secret token, std::unique_ptr<Upstream> upstream,
                  std::size_t answerAtMost = std::size_t(64) << 20);
    ~RemoteControl() override;

    void ask(std::string_view verb, Arguments arguments, Reply reply) override;
    [[nodiscard]] Following follow(Listener listener) override;

private:
    struct Question;
    using Questions = std::list<std::shared_ptr<Question>>;
    void finish(Questions::iterator which, Result<boost::json::value> answer);
    void heard(std::string_view bytes);
    void feedEnded();
    void tell(const boost::json::object &event);
    HttpCall call(std::string_view method, std::string_view path, std::string body) const;

    std::string m_url;
    Secret m_token;
    std::unique_ptr<Upstream> m_upstream;
    std::size_t m_answerAtMost;
    Questions m_questions;
    std::unique_ptr<UpstreamCall> m_feed;
    SseReader m_reader;
    std::vector<std::weak_ptr<const Listener>> m_listeners;
};

} // namespace tollgate
