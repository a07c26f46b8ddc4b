// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <cstdint>
#include <string>

namespace tollgate {

/// Where a credential is, never the credential itself: what configuration, database and admin API may hold.
/// Text forms: `keychain:ID`, `env:NAME` (LiteLLM's `os.environ/NAME` and `${NAME}` are read as this), `file:/path`
/// (mode 0600), `cred:NAME` (systemd's $CREDENTIALS_DIRECTORY), `vault:ID`, `memory:ID` (given to a running gateway
/// that has neither keyring nor vault: gone with it), and `literal` for a value that stood in a configuration file
/// (kept in memory only; it has no text form that could be stored).
struct SecretRef {
    enum class Source : std::uint8_t { None, Keychain, Environment, File, SystemdCredential, Vault, Memory, Literal };
    Source source = Source::None;
    std::string name; ///< empty for Literal
    Secret literal;

    bool isNone() const { return source == Source::None; }
    std::string text() const; ///< `env:OPENAI_API_KEY`; `literal` for a literal, empty for none
    static SecretRef parse(std::string_view text); ///< anything without a known prefix is a literal
    static SecretRef environment(std::string name) { return {Source::Environment, std::move(name), {}}; }
};

/// Resolves references. Resolved secrets are kept in memory (the data path never waits for a keychain).
/// Gateway thread; answers may come later (keychain, vault), on the same thread, exactly once.
class Secrets {
public:
    virtual ~Secrets() = default;
    /// Error: CredentialMissing, saying what is wrong and what to do ("environment variable OPENAI_API_KEY is not
    /// set").
    virtual void resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done) = 0;
    /// What is resolved already, without waiting. The hot path. CredentialMissing if it is not there (yet).
    virtual Result<Secret> known(const SecretRef &ref) const = 0;
    /// Stores under a reference (keychain or vault). Never overwrites on "not found" after a known write.
    virtual void store(const SecretRef &ref, Secret secret, Callback<void(Result<void>)> done) = 0;
    virtual void remove(const SecretRef &ref, Callback<void(Result<void>)> done) = 0;
    /// Calls back when everything that was asked for has been answered (a keyring takes its time), at the latest after
    /// two seconds: then what is known is worth showing.
    virtual void whenSettled(Callback<void()> done) { done(); }
};

} // namespace tollgate
