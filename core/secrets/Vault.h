// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/secrets/VaultFile.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tollgate {

/// One encrypted file for credentials where there is no keyring: AES-256-GCM under a random master key, which is itself
/// wrapped once for each way to open it (a passphrase by scrypt, or a key that a keyring holds). Written as a whole to
/// a new file that replaces the old one. Gateway thread; opening by passphrase takes about 0.1 s (scrypt), so do it at
/// start or on a Worker.
class Vault {
public:
    explicit Vault(std::string path) : m_path(std::move(path)) { }
    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    bool exists() const;
    bool isOpen() const { return !m_master.isEmpty(); }
    const std::string &path() const { return m_path; }

    using Wrapper = VaultFile::Wrapper;
    /// A new master key with one way to open it.
    struct Fresh {
        Secret master;
        Wrapper wrapper;
        Secret key; ///< 64 hex digits for a keyring to keep; empty where a passphrase opens
        std::string item() const; ///< the name for the keyring: each key has its own, so that none is overwritten
    };
    /// Pure and slow (scrypt): for a Worker. Error: BadRequest (empty passphrase).
    static Result<Fresh> prepare(const Secret &passphrase);
    static Result<Fresh> prepareForKeyring();

    /// A new, empty vault. Errors: Conflict (there is one), Storage.
    Result<void> create(const Fresh &fresh);
    Result<void> create(const Secret &passphrase);
    /// Everything under a new master key; what opened it before opens it no more. Needs an open vault.
    Result<void> rekey(const Fresh &fresh);

    /// Errors: CredentialMissing (no vault, wrong passphrase), Storage (not a vault, damaged).
    Result<void> open(const Secret &passphrase);
    /// The slow half of open(), for a Worker: it holds what it needs and gives the master key for openWithMaster().
    Result<std::function<Result<Secret>()>> opener(const Secret &passphrase);
    Result<void> openWithMaster(const Secret &master) { return unlock(master); }
    /// The same by the 32 bytes (64 hex digits) that a keyring keeps.
    Result<void> openWithKey(const Secret &hexKey);
    /// What opens it: `passphrase`, `keyring`. Reads the file.
    Result<std::vector<std::string>> ways();
    /// The keyring's item that opens it; empty: none does. Reads the file.
    std::string keyringItem();
    void close();

    /// Errors: CredentialMissing (closed, or not in it), Storage.
    Result<Secret> find(const std::string &name) const;
    Result<void> put(const std::string &name, const Secret &secret);
    Result<void> remove(const std::string &name);
    Result<std::vector<std::string>> names() const;

private:
    Result<void> load();
    Result<void> save() const;
    Result<void> unlock(const Secret &master);

    std::string m_path;
    Secret m_master; ///< raw 32 bytes
    VaultFile m_file; ///< as it was read; its wrappers also as they were made since
    std::map<std::string, Secret> m_items;
};

/// Where an unattended start finds the passphrase: TOLLGATE_VAULT_PASSPHRASE, TOLLGATE_VAULT_PASSPHRASE_FILE, or the
/// systemd credential `vault-passphrase`. Empty: nowhere. Error: the place that was named cannot be read.
Result<Secret> vaultPassphrase(const std::function<std::optional<std::string>(std::string_view)> &variables);

} // namespace tollgate
