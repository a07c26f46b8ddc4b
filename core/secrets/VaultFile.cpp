// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/VaultFile.h"

#include "core/secrets/VaultCipher.h"

#include <boost/json.hpp>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace tollgate {
namespace {

namespace json = boost::json;
using vaultcipher::fromHex;
using vaultcipher::toHex;

std::string member(const json::object &object, std::string_view name)
{
    const json::value *value = object.if_contains(name);
    return value && value->is_string() ? fromHex(value->get_string()) : std::string();
}

Result<void> replaceFile(const std::string &path, std::string_view content)
{
    const auto failed = [&] {
        return Error{.kind = ErrorKind::Storage,
                     .message = "Vault " + path + " cannot be written: " + std::strerror(errno) + '.'};
    };
    const std::string fresh = path + ".new";
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return failed();
    bool isWritten = ::fchmod(file, 0600) == 0;
    while (isWritten && !content.empty()) {
        const ssize_t count = ::write(file, content.data(), content.size());
        if (count < 0 && errno != EINTR)
            isWritten = false;
        else if (count > 0)
            content.remove_prefix(static_cast<std::size_t>(count));
    }
    isWritten = isWritten && ::fsync(file) == 0;
    if (::close(file) != 0 || !isWritten || ::rename(fresh.c_str(), path.c_str()) != 0) {
        const Error error = failed();
        ::unlink(fresh.c_str());
        return error;
    }
    return {};
}

} // namespace

Error damagedVault(const std::string &path)
{
    return Error{.kind = ErrorKind::Storage,
                 .message = "Vault " + path + " is damaged or is no vault. Restore it from a backup."};
}

Result<VaultFile> VaultFile::read(const std::string &path)
{
    if (::access(path.c_str(), F_OK) != 0)
        return Error{.kind = ErrorKind::CredentialMissing,
                     .message = "There is no vault at " + path + ". Create one with 'tollgate vault init'."};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    json::error_code wrong;
    const json::value root = json::parse(content.str(), wrong);
    if (wrong || !root.is_object())
        return damagedVault(path);
    const json::object &object = root.get_object();
    const json::value *version = object.if_contains("tollgate_vault");
    if (!version || !version->is_int64())
        return damagedVault(path);
    if (version->get_int64() != 1)
        return Error{.kind = ErrorKind::Storage, .message = "Vault " + path + " is of a newer version of Tollgate."};
    const json::value *list = object.if_contains("wrappers");
    if (!list || !list->is_array())
        return damagedVault(path);
    VaultFile vault;
    for (const json::value &entry : list->get_array()) {
        if (!entry.is_object() || !entry.get_object().contains("kind"))
            return damagedVault(path);
        const json::object &wrapper = entry.get_object();
        const json::value &kind = wrapper.at("kind");
        vault.wrappers.push_back({kind.is_string() ? std::string(kind.get_string()) : "", member(wrapper, "salt"),
                                  member(wrapper, "nonce"), member(wrapper, "sealed")});
    }
    vault.nonce = member(object, "nonce");
    vault.sealed = member(object, "sealed");
    return vault;
}

Result<void> VaultFile::write(const std::string &path) const
{
    json::array list;
    for (const Wrapper &wrapper : wrappers)
        list.push_back(json::object{{"kind", wrapper.kind},
                                    {"salt", toHex(wrapper.salt)},
                                    {"nonce", toHex(wrapper.nonce)},
                                    {"sealed", toHex(wrapper.sealed)}});
    const json::object file{
        {"tollgate_vault", 1}, {"wrappers", list}, {"nonce", toHex(nonce)}, {"sealed", toHex(sealed)}};
    return replaceFile(path, json::serialize(file) + '\n');
}

} // namespace tollgate
