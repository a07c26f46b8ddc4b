// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/keys/VirtualKey.h"

#include <unordered_map>

namespace tollgate {

/// All virtual keys in memory, by the hash of their secret. Memory decides; control/ writes changes to the store first.
/// Gateway thread.
class KeyRing {
public:
    explicit KeyRing(const Clock &clock) : m_clock(clock) { }

    /// A fresh `sk-` secret of 128 random bits or more.
    static Secret newSecret();
    static KeyId idOf(std::string_view secret) { return KeyId(sha256Hex(secret)); }

    void setMaster(const Secret &master); ///< empty: there is none
    bool hasMaster() const { return m_master != nullptr; }
    void put(VirtualKey key);
    void remove(const KeyId &id);

    /// Errors: Unauthenticated (no such key), KeyExpired, KeyBlocked; messages name the key by its name and masked
    /// form.
    Result<VirtualKeyPtr> authenticate(std::string_view secret) const;
    /// The key of that name, for a listener that stands for it. Errors likewise.
    Result<VirtualKeyPtr> authenticateBound(std::string_view name) const;
    /// The key of that id, for whoever comes on its behalf. Errors likewise.
    Result<VirtualKeyPtr> authenticateById(const KeyId &id) const;
    VirtualKeyPtr find(const KeyId &id) const;
    VirtualKeyPtr findByName(std::string_view name) const;
    std::vector<VirtualKeyPtr> all() const;

private:
    Result<VirtualKeyPtr> usable(VirtualKeyPtr key) const;

    const Clock &m_clock;
    std::unordered_map<KeyId, VirtualKeyPtr> m_keys;
    VirtualKeyPtr m_master;
};

} // namespace tollgate
