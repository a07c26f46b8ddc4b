// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/secrets/SecretRef.h"

#include <functional>
#include <memory>
#include <vector>

namespace tollgate {

/// A key with which something is sealed before it reaches a disk. The vault or the keyring keeps it; it is looked for
/// when there is something to read or to write, so that nobody is asked for a keyring's password without need, at most
/// once a minute, and made where there is none. Gateway thread.
class SealingKey {
public:
    /// `place` says where the key is to be kept now; none: nowhere. All outlive this.
    SealingKey(Secrets &secrets, const Clock &clock, std::function<SecretRef()> place);
    ~SealingKey() { *m_alive = false; }
    SealingKey(const SealingKey &) = delete;
    SealingKey &operator=(const SealingKey &) = delete;

    bool isOpen() const { return !m_key.isEmpty(); }
    bool hasPlace() const { return !m_place().isNone(); }
    const Secret &secret() const { return m_key; }
    /// Why it is not open, after it was looked for.
    const std::string &whyNot() const { return m_whyNot; }
    /// Calls back, maybe at once, when it is known whether it is open now. `mayMake`: nothing is there that another key
    /// has sealed.
    void open(bool mayMake, std::function<void()> done);

private:
    void look(const SecretRef &place, bool mayMake);
    void make(const SecretRef &place);
    void ended(const Secret &key, std::string whyNot);

    Secrets &m_secrets;
    const Clock &m_clock;
    std::function<SecretRef()> m_place;
    Secret m_key;
    std::string m_whyNot;
    bool m_isOpening = false;
    std::vector<std::function<void()>> m_waiting;
    WallTime m_nextTry{}; ///< a keyring that has just said no is left alone for a while
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace tollgate
