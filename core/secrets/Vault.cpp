// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Vault.h"

#include "core/secrets/SecretSources.h"
#include "core/secrets/VaultCipher.h"

#include <boost/json.hpp>
#include <unistd.h>

namespace tollgate {
namespace {

namespace json = boost::json;
using vaultcipher::fromHex;
using vaultcipher::toHex;

Error closed()
{
    return Error{.kind = ErrorKind::CredentialMissing,
                 .message = "The vault is locked. Open it with 'tollgate vault unlock', or start the gateway with "
                            "TOLLGATE_VAULT_PASSPHRASE_FILE."};
}

Result<Vault::Wrapper> wrap(const std::string &kind, const Secret &with, const Secret &master)
{
    Vault::Wrapper wrapper{kind, vaultcipher::random(16), vaultcipher::random(12), {}};
    Secret key = with;
    if (kind == "scrypt") {
        TG_TRY(Secret derived, vaultcipher::derive(with, wrapper.salt));
        key = std::move(derived);
    }
    TG_TRY(wrapper.sealed, vaultcipher::seal(key, wrapper.nonce, master.reveal()));
    return wrapper;
}

std::string itemOf(const Vault::Wrapper &wrapper)
{
    return "vault-key-" + toHex(std::string_view(wrapper.salt).substr(0, 4));
}

} // namespace

Vault::~Vault()
{
    close();
}

void Vault::close()
{
    m_master = Secret();
    m_items.clear();
}

bool Vault::exists() const
{
    return ::access(m_path.c_str(), F_OK) == 0;
}

Result<Vault::Fresh> Vault::prepare(const Secret &passphrase)
{
    if (passphrase.isEmpty())
        return Error{.kind = ErrorKind::BadRequest, .message = "A vault needs a passphrase."};
    Fresh fresh{Secret(vaultcipher::random(32)), {}, {}};
    TG_TRY(fresh.wrapper, wrap("scrypt", passphrase, fresh.master));
    return fresh;
}

Result<Vault::Fresh> Vault::prepareForKeyring()
{
    const Secret key(vaultcipher::random(32));
    Fresh fresh{Secret(vaultcipher::random(32)), {}, Secret(toHex(key.reveal()))};
    TG_TRY(fresh.wrapper, wrap("key", key, fresh.master));
    return fresh;
}

Result<void> Vault::create(const Secret &passphrase)
{
    TG_TRY(const Fresh fresh, prepare(passphrase));
    return create(fresh);
}

Result<void> Vault::create(const Fresh &fresh)
{
    if (exists())
        return Error{.kind = ErrorKind::Conflict, .message = "There is a vault at " + m_path + " already."};
    m_items.clear();
    m_master = fresh.master;
    m_file.wrappers = {fresh.wrapper};
    Result<void> saved = save();
    if (!saved)
        close();
    return saved;
}

Result<void> Vault::rekey(const Fresh &fresh)
{
    if (!isOpen())
        return closed();
    const Secret master = std::exchange(m_master, fresh.master);
    const std::vector<Wrapper> wrappers = std::exchange(m_file.wrappers, {fresh.wrapper});
    Result<void> saved = save();
    if (!saved) {
        m_master = master;
        m_file.wrappers = wrappers;
    }
    return saved;
}

Result<void> Vault::load()
{
    TG_TRY(m_file, VaultFile::read(m_path));
    return {};
}

Result<void> Vault::unlock(const Secret &master)
{
    const Result<Secret> plain = vaultcipher::unseal(master, m_file.nonce, m_file.sealed);
    if (!plain)
        return damagedVault(m_path);
    json::error_code wrong;
    const json::value root = json::parse(plain->reveal(), wrong);
    if (wrong || !root.is_object())
        return damagedVault(m_path);
    m_items.clear();
    for (const auto &[name, value] : root.get_object())
        if (value.is_string())
            m_items[std::string(name)] = Secret(std::string(value.get_string()));
    m_master = master;
    return {};
}

Result<void> Vault::open(const Secret &passphrase)
{
    TG_TRY(const std::function<Result<Secret>()> derive, opener(passphrase));
    TG_TRY(const Secret master, derive());
    return unlock(master);
}

Result<std::function<Result<Secret>()>> Vault::opener(const Secret &passphrase)
{
    TG_CHECK(load());
    return std::function([passphrase, wrappers = m_file.wrappers, path = m_path]() -> Result<Secret> {
        for (const Wrapper &wrapper : wrappers) {
            if (wrapper.kind != "scrypt")
                continue;
            TG_TRY(const Secret key, vaultcipher::derive(passphrase, wrapper.salt));
            if (Result<Secret> master = vaultcipher::unseal(key, wrapper.nonce, wrapper.sealed))
                return master;
        }
        return Error{.kind = ErrorKind::CredentialMissing,
                     .message = "This is not the passphrase of vault " + path + ". Nothing was changed."};
    });
}

std::string Vault::keyringItem()
{
    if (!isOpen() && !load())
        return {};
    for (const Wrapper &wrapper : m_file.wrappers)
        if (wrapper.kind == "key")
            return itemOf(wrapper);
    return {};
}

std::string Vault::Fresh::item() const
{
    return itemOf(wrapper);
}

Result<std::vector<std::string>> Vault::ways()
{
    if (!isOpen())
        TG_CHECK(load());
    std::vector<std::string> ways;
    for (const Wrapper &wrapper : m_file.wrappers)
        ways.emplace_back(wrapper.kind == "key" ? "keyring" : "passphrase");
    return ways;
}

Result<void> Vault::openWithKey(const Secret &hexKey)
{
    TG_CHECK(load());
    const Secret key(fromHex(hexKey.reveal()));
    for (const Wrapper &wrapper : m_file.wrappers)
        if (wrapper.kind == "key")
            if (const Result<Secret> master = vaultcipher::unseal(key, wrapper.nonce, wrapper.sealed))
                return unlock(*master);
    return Error{.kind = ErrorKind::CredentialMissing,
                 .message = "The keyring's key does not open vault " + m_path + ". Open it with the passphrase."};
}

Result<void> Vault::save() const
{
    json::object items;
    for (const auto &[name, secret] : m_items)
        items[name] = secret.reveal();
    const Secret plain(json::serialize(items));
    VaultFile file{m_file.wrappers, vaultcipher::random(12), {}};
    TG_TRY(file.sealed, vaultcipher::seal(m_master, file.nonce, plain.reveal()));
    return file.write(m_path);
}

Result<Secret> Vault::find(const std::string &name) const
{
    if (!isOpen())
        return closed();
    const auto found = m_items.find(name);
    if (found == m_items.end())
        return Error{.kind = ErrorKind::CredentialMissing,
                     .message = "'" + name + "' is not in the vault. Add it with 'tollgate vault set " + name + "'."};
    return found->second;
}

Result<void> Vault::put(const std::string &name, const Secret &secret)
{
    if (!isOpen())
        return closed();
    const auto before = m_items;
    m_items[name] = secret;
    Result<void> saved = save();
    if (!saved)
        m_items = before;
    return saved;
}

Result<void> Vault::remove(const std::string &name)
{
    if (!isOpen())
        return closed();
    const auto before = m_items;
    m_items.erase(name);
    Result<void> saved = save();
    if (!saved)
        m_items = before;
    return saved;
}

Result<std::vector<std::string>> Vault::names() const
{
    if (!isOpen())
        return closed();
    std::vector<std::string> names;
    for (const auto &[name, secret] : m_items)
        names.push_back(name);
    return names;
}

Result<Secret> vaultPassphrase(const std::function<std::optional<std::string>(std::string_view)> &variables)
{
    if (const auto text = variables("TOLLGATE_VAULT_PASSPHRASE"); text && !text->empty())
        return Secret(*text);
    if (const auto file = variables("TOLLGATE_VAULT_PASSPHRASE_FILE"); file && !file->empty())
        return readSecretFile(*file);
    const auto folder = variables("CREDENTIALS_DIRECTORY");
    if (folder && ::access((*folder + "/vault-passphrase").c_str(), R_OK) == 0)
        return readCredentialFile(*folder + "/vault-passphrase");
    return Secret();
}

} // namespace tollgate
