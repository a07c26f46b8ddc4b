// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/StateStore.h"
#include "core/gateway/KeptResponses.h"
#include "core/secrets/SealingKey.h"

#include <map>
#include <set>

namespace tollgate {

/// Kept responses on disk: in the database, sealed (AES-256-GCM) with a key that the vault or the keyring keeps. Where
/// there is neither, they stay in memory and are gone with the process. The key is looked for when there is something
/// to read or to write, so that nobody is asked for a keyring's password without need; what comes before it is there
/// is written then. Gateway thread.
class KeptDisk final : public KeptArchive {
public:
    /// `keyPlace` says where the key is to be kept now; none: nowhere. All outlive this.
    KeptDisk(KeptResponses &responses, StateStore &store, Secrets &secrets, const Clock &clock,
             std::function<SecretRef()> keyPlace);
    ~KeptDisk() override;

    static constexpr const char *kind = "response"; ///< of the entries in the database
    /// What was on disk when the gateway started.
    void take(std::vector<StateEntry> entries);
    bool isOpen() const { return m_key.isOpen(); }

    void kept(const std::string &id, const KeptResponse &response) override;
    void gone(const std::string &id) override;

private:
    void open();
    void opened();
    void write(const std::string &id, const KeptResponse &response);
    void drop(const std::string &id);

    KeptResponses &m_responses;
    StateStore &m_store;
    const Clock &m_clock;
    SealingKey m_key;
    std::vector<StateEntry> m_sealed; ///< of an earlier process, until there is the key
    std::map<std::string, KeptResponse> m_waiting; ///< to be written, until there is the key
};

} // namespace tollgate
