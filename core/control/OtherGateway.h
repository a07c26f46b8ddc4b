// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/control/RemoteControl.h"

#include <functional>
#include <memory>
#include <QObject>
#include <string>
#include <string_view>

namespace tollgate {

class Keyring;

/// The address of a gateway as people write it, made one that can be asked: a scheme where there is none, no path. The
/// key travels with every question, so plain HTTP is for this computer only. Error: BadRequest. Pure.
Result<std::string> gatewayUrl(std::string_view written);

/// The door of a gateway that runs somewhere else, opened by its address and its master key. The key is kept in the
/// desktop's keyring, under the address, and nowhere else. Needs an event loop; the thread that made it.
class OtherGateway : public QObject {
public:
    struct Reached {
        std::unique_ptr<RemoteControl> control;
        std::string url;
        std::string notKept; ///< why the key is not kept; empty: it is
    };
    using Done = Callback<void(Result<Reached>)>;
    using MakeUpstream = std::function<std::unique_ptr<Upstream>()>;

    /// `keyring` outlives it.
    OtherGateway(Keyring &keyring, MakeUpstream makeUpstream);

    /// Asks the gateway who it is, and keeps a key that is not empty; an empty one is looked for in the keyring. Calls
    /// back once, unless this goes or another one is asked for before. Errors: BadRequest, CredentialMissing (no key is
    /// kept), Unauthenticated, Unavailable (nobody answers, TLS), NotFound (what answers is no gateway).
    void reach(std::string_view url, const Secret &key, Done done);
    /// Whoever waits is not called any more.
    void giveUp();

private:
    void greet(const std::string &url, const Secret &key, bool isNewKey);
    void keep(Reached reached, const Secret &key);
    void finish(Result<Reached> outcome);

    Keyring &m_keyring;
    MakeUpstream m_makeUpstream;
    Done m_done; ///< of the newest; empty: nobody waits
    std::uint64_t m_round = 0; ///< what comes of an earlier one is of no interest
    std::unique_ptr<RemoteControl> m_asked; ///< whose answer is waited for
};

} // namespace tollgate
