// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/SecretRef.h"

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace tollgate {

class Keyring;
class Vault;

/// Secrets from everywhere: environment, files (mode 0600), systemd's credentials, the desktop's keyring, the vault.
/// Environment, files and credentials are read at once; the keyring answers later. What was found is remembered.
/// Gateway thread.
class SecretSources final : public Secrets {
public:
    using Variables = std::function<std::optional<std::string>(std::string_view name)>;

    /// `vault` and `keyring` may be null: references to them then say what to do.
    SecretSources(Variables variables, std::unique_ptr<Vault> vault, std::unique_ptr<Keyring> keyring);
    ~SecretSources() override;

    void resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done) override;
    Result<Secret> known(const SecretRef &ref) const override;
    void store(const SecretRef &ref, Secret secret, Callback<void(Result<void>)> done) override;
    void remove(const SecretRef &ref, Callback<void(Result<void>)> done) override;

    void whenSettled(Callback<void()> done) override;

    /// Variables of the configuration file; they win over the process's. What was read before is forgotten.
    void setVariables(std::vector<std::pair<std::string, Secret>> variables);
    Vault *vault() { return m_vault.get(); }
    Keyring *keyring() { return m_keyring.get(); }

private:
    Result<Secret> readNow(const SecretRef &ref) const;

    Variables m_process;
    std::vector<std::pair<std::string, Secret>> m_variables;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Keyring> m_keyring;
    mutable std::unordered_map<std::string, Secret> m_known; ///< by text form; literals are not in it
    std::unordered_map<std::string, Error> m_refused; ///< what the keyring said when it was asked last
};

/// A file that only its owner may read, without the line end that editors add. Error: CredentialMissing.
Result<Secret> readSecretFile(const std::string &path);
/// The same without a look at the mode: systemd itself keeps its folder from others.
Result<Secret> readCredentialFile(const std::string &path);

} // namespace tollgate
