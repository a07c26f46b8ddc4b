// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretSources.h"

#include "core/secrets/Keyring.h"
#include "core/secrets/Vault.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tollgate {
namespace {

constexpr std::size_t largestSecret = 64 * 1024;

Error missing(std::string message)
{
    return Error{.kind = ErrorKind::CredentialMissing, .message = std::move(message)};
}

Result<Secret> readWhole(const std::string &path, bool mustBePrivate)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return missing("Secret file " + path + " cannot be read: " + std::strerror(errno) + '.');
    struct Closer {
        int file;
        ~Closer() { ::close(file); }
    } closer{file};
    struct stat facts { };
    if (::fstat(file, &facts) != 0 || !S_ISREG(facts.st_mode))
        return missing("Secret file " + path + " is not a plain file.");
    if (mustBePrivate && (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return missing("Secret file " + path + " can be read by others. Run: chmod 600 '" + path + "'");
    std::string text(largestSecret + 1, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        const ssize_t got = ::read(file, text.data() + size, text.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return missing("Secret file " + path + " cannot be read: " + std::strerror(errno) + '.');
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > largestSecret)
        return missing("Secret file " + path + " is larger than 64 KiB.");
    while (size > 0 && (text[size - 1] == '\n' || text[size - 1] == '\r'))
        --size;
    Secret secret(text.substr(0, size));
    // The buffer held it, too.
    explicit_bzero(text.data(), text.size());
    if (secret.isEmpty())
        return missing("Secret file " + path + " is empty.");
    return secret;
}

} // namespace

Result<Secret> readSecretFile(const std::string &path)
{
    return readWhole(path, true);
}

Result<Secret> readCredentialFile(const std::string &path)
{
    return readWhole(path, false);
}

SecretSources::SecretSources(Variables variables, std::unique_ptr<Vault> vault, std::unique_ptr<Keyring> keyring)
    : m_process(std::move(variables)), m_vault(std::move(vault)), m_keyring(std::move(keyring))
{
}

SecretSources::~SecretSources() = default;

void SecretSources::setVariables(std::vector<std::pair<std::string, Secret>> variables)
{
    m_variables = std::move(variables);
    std::erase_if(m_known, [](const auto &entry) {
        return !entry.first.starts_with("keychain:") && !entry.first.starts_with("memory:");
    });
}

Result<Secret> SecretSources::readNow(const SecretRef &ref) const
{
    switch (ref.source) {
    case SecretRef::Source::None:
        return missing("No credential is set.");
    case SecretRef::Source::Literal:
        return ref.literal;
    case SecretRef::Source::Environment: {
        for (const auto &[name, value] : m_variables)
            if (name == ref.name && !value.isEmpty())
                return value;
        const std::optional<std::string> value = m_process(ref.name);
        if (!value || value->empty())
            return missing("Environment variable " + ref.name
                           + " is not set. Set it where the gateway is started, and start it again.");
        return Secret(*value);
    }
    case SecretRef::Source::File:
        return readWhole(ref.name, true);
    case SecretRef::Source::SystemdCredential: {
        const std::optional<std::string> folder = m_process("CREDENTIALS_DIRECTORY");
        if (!folder || folder->empty())
            return missing("cred:" + ref.name + " needs systemd: add LoadCredential=" + ref.name
                           + ":/path to the unit.");
        if (ref.name.find('/') != std::string::npos || ref.name.starts_with('.'))
            return missing("cred:" + ref.name + " is not the name of a credential.");
        return readCredentialFile(*folder + '/' + ref.name);
    }
    case SecretRef::Source::Vault:
        if (!m_vault)
            return missing("There is no vault. Create one with 'tollgate vault init'.");
        return m_vault->find(ref.name);
    case SecretRef::Source::Memory:
        return missing("'" + ref.text()
                       + "' was kept in memory only and is gone since the gateway was started again. Make a vault with "
                         "'tollgate vault init', then add the provider's key once more.");
    case SecretRef::Source::Keychain:
        if (const auto why = m_refused.find(ref.text()); why != m_refused.end())
            return why->second;
        break;
    }
    return missing("'" + ref.text() + "' has not been read yet.");
}

void SecretSources::resolve(const SecretRef &ref, Callback<void(Result<Secret>)> done)
{
    if (ref.source != SecretRef::Source::Keychain) {
        Result<Secret> found = ref.source == SecretRef::Source::Memory ? known(ref) : readNow(ref);
        if (found && ref.source != SecretRef::Source::Literal)
            m_known[ref.text()] = *found;
        done(std::move(found));
        return;
    }
    auto settled = [this, key = ref.text(), done = std::move(done)](Result<Secret> found) mutable {
        m_refused.erase(key);
        if (found)
            m_known[key] = *found;
        else
            m_refused.emplace(key, found.error());
        done(std::move(found));
    };
    if (!m_keyring)
        settled(missing("No keyring is used here. Use env:, file: or vault: for '" + ref.name + "'."));
    else
        m_keyring->read(ref.name, std::move(settled));
}

Result<Secret> SecretSources::known(const SecretRef &ref) const
{
    if (ref.source == SecretRef::Source::Literal)
        return ref.literal;
    const std::string key = ref.text();
    if (const auto found = m_known.find(key); found != m_known.end())
        return found->second;
    Result<Secret> read = readNow(ref);
    if (read)
        m_known[key] = *read;
    return read;
}

void SecretSources::store(const SecretRef &ref, Secret secret, Callback<void(Result<void>)> done)
{
    const auto remember = [this, key = ref.text(), secret](const Result<void> &stored) {
        if (stored)
            m_known[key] = secret;
    };
    if (ref.source == SecretRef::Source::Vault && m_vault) {
        Result<void> stored = m_vault->put(ref.name, secret);
        remember(stored);
        done(std::move(stored));
    } else if (ref.source == SecretRef::Source::Keychain && m_keyring) {
        m_keyring->write(ref.name, std::move(secret), [remember, done = std::move(done)](Result<void> stored) mutable {
            remember(stored);
            done(std::move(stored));
        });
    } else if (ref.source == SecretRef::Source::Memory) {
        remember({});
        done({});
    } else {
        done(missing("'" + ref.text()
                     + "' cannot be written here: use a vault (vault:NAME) or a keyring "
                       "(keychain:NAME), or set it yourself."));
    }
}

void SecretSources::remove(const SecretRef &ref, Callback<void(Result<void>)> done)
{
    m_known.erase(ref.text());
    if (ref.source == SecretRef::Source::Vault && m_vault)
        done(m_vault->remove(ref.name));
    else if (ref.source == SecretRef::Source::Keychain && m_keyring)
        m_keyring->remove(ref.name, std::move(done));
    else if (ref.source == SecretRef::Source::Memory)
        done({});
    else
        done(missing("'" + ref.text() + "' cannot be removed here."));
}

void SecretSources::whenSettled(Callback<void()> done)
{
    if (m_keyring)
        m_keyring->whenIdle(std::chrono::seconds(2), std::move(done));
    else
        done();
}

} // namespace tollgate
