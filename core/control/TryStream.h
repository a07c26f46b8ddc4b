// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/LocalControl.h"
#include "core/dialects/Sse.h"
#include "core/gateway/Inbound.h"

#include <QPointer>

namespace tollgate {

/// The client's side of a call that an operator makes from the window: what is written is told as events of the live
/// feed, and the whole is the reply. Gateway thread; owned by the exchange.
class TryStream final : public ClientStream {
public:
    TryStream(LocalControl &control, std::string id, CallId call, Control::Reply reply);
    ~TryStream() override;

    /// The operator has seen enough.
    void leave();

    void setWatcher(Watcher *watcher) override { m_watcher = watcher; }
    void setSurface(Surface) override { }
    void answer(int status, Headers headers, std::string body) override;
    void begin(int, Headers) override { m_hasBegun = true; }
    void write(std::string_view bytes) override;
    void flush() override { }
    void end() override { finish({}); }
    void cut() override { finish("The answer broke off."); }
    void fail(const Error &error, Headers headers) override;
    bool hasBegun() const override { return m_hasBegun; }
    bool isGone() const override { return m_isGone; }
    std::size_t backlog() const override { return 0; }

private:
    void take(const boost::json::value &chunk, const char *part);
    void finish(std::string_view trouble);

    const QPointer<LocalControl> m_control; ///< goes before the data path does: then nobody is told any more
    const std::string m_id;
    const CallId m_call;
    Control::Reply m_reply;
    Watcher *m_watcher = nullptr;
    SseReader m_reader;
    std::string m_text, m_finish;
    boost::json::object m_row; ///< of the ledger, once the books are closed
    QMetaObject::Connection m_listening;
    bool m_hasBegun = false, m_isGone = false;
};

} // namespace tollgate
