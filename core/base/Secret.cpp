// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include <array>
#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdexcept>

namespace tollgate {

void Secret::wipe()
{
    if (!m_text.empty())
        OPENSSL_cleanse(m_text.data(), m_text.size());
    m_text.clear();
}

bool sameSecret(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string sha256Hex(std::string_view bytes)
{
    // Looked up once: OpenSSL 3 takes longer to find the algorithm than to use it.
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                                       &EVP_MD_CTX_free);
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    if (!algorithm || !context || EVP_DigestInit_ex2(context.get(), algorithm, nullptr) != 1
        || EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) != 1
        || EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) != 1)
        throw std::runtime_error("OpenSSL has no SHA-256");
    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
    return text;
}

std::string masked(std::string_view secret)
{
    if (secret.size() < 12)
        return "...";
    return std::string(secret.substr(0, 3)) + "..." + std::string(secret.substr(secret.size() - 4));
}

} // namespace tollgate
