// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/VaultCipher.h"

#include <cstdlib>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace tollgate::vaultcipher {
namespace {

constexpr std::size_t keySize = 32, nonceSize = 12, tagSize = 16;
/// Binds what is sealed to its purpose.
constexpr std::string_view purpose = "tollgate-vault-1";

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}
unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

Error failed()
{
    return Error{.kind = ErrorKind::Storage, .message = "The vault's content does not fit its key."};
}

} // namespace

std::string random(std::size_t count)
{
    std::string made(count, '\0');
    // Without random numbers nothing that follows would be safe.
    if (RAND_bytes(bytes(made), static_cast<int>(count)) != 1)
        std::abort();
    return made;
}

Result<Secret> derive(const Secret &passphrase, const std::string &salt)
{
    std::string key(keySize, '\0');
    const std::string_view text = passphrase.reveal();
    if (EVP_PBE_scrypt(text.data(), text.size(), bytes(std::string_view(salt)), salt.size(), 1 << 15, 8, 1,
                       64 * 1024 * 1024, bytes(key), key.size())
        != 1)
        return failed();
    return Secret(std::move(key));
}

Result<std::string> seal(const Secret &key, const std::string &nonce, std::string_view plain)
{
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    std::string sealed(plain.size() + tagSize, '\0');
    int size = 0, rest = 0;
    const bool isDone = context && key.reveal().size() == keySize && nonce.size() == nonceSize
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.reveal()),
                              bytes(std::string_view(nonce)))
            == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &size, bytes(purpose), static_cast<int>(purpose.size())) == 1
        && EVP_EncryptUpdate(context.get(), bytes(sealed), &size, bytes(plain), static_cast<int>(plain.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), bytes(sealed) + size, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, bytes(sealed) + plain.size()) == 1;
    if (!isDone)
        return failed();
    return sealed;
}

Result<Secret> unseal(const Secret &key, const std::string &nonce, const std::string &sealed)
{
    if (key.reveal().size() != keySize || nonce.size() != nonceSize || sealed.size() < tagSize)
        return failed();
    const Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const std::size_t plainSize = sealed.size() - tagSize;
    std::string plain(plainSize, '\0'), tag = sealed.substr(plainSize);
    int size = 0, rest = 0;
    const bool isDone = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.reveal()),
                              bytes(std::string_view(nonce)))
            == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &size, bytes(purpose), static_cast<int>(purpose.size())) == 1
        && EVP_DecryptUpdate(context.get(), bytes(plain), &size, bytes(std::string_view(sealed)),
                             static_cast<int>(plainSize))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, bytes(tag)) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(plain) + size, &rest) == 1;
    Secret opened(std::move(plain));
    if (!isDone)
        return failed();
    return opened;
}

std::string toHex(std::string_view raw)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(raw.size() * 2);
    for (const char c : raw) {
        hex += digits[static_cast<unsigned char>(c) >> 4];
        hex += digits[static_cast<unsigned char>(c) & 15];
    }
    return hex;
}

std::string fromHex(std::string_view hex)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    if (hex.size() % 2 != 0)
        return {};
    std::string raw;
    raw.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]), low = digit(hex[i + 1]);
        if (high < 0 || low < 0)
            return {};
        raw += static_cast<char>(high * 16 + low);
    }
    return raw;
}

} // namespace tollgate::vaultcipher
