// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Secret.h"

#include <array>
#include <openssl/crypto.h>
#include <openssl/sha.h>

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
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), digest.data());
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
