// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SealedText.h"

#include "core/secrets/VaultCipher.h"

#include <QByteArray>

namespace tollgate::sealed {
namespace {

constexpr std::size_t keySize = 32, nonceSize = 12;

} // namespace

Secret newKey()
{
    return Secret(vaultcipher::toHex(vaultcipher::random(keySize)));
}

Result<std::string> seal(const Secret &key, std::string_view plain)
{
    const std::string nonce = vaultcipher::random(nonceSize);
    TG_TRY(const std::string made, vaultcipher::seal(Secret(vaultcipher::fromHex(key.reveal())), nonce, plain));
    return QByteArray::fromStdString(nonce + made).toBase64().toStdString();
}

Result<std::string> unseal(const Secret &key, std::string_view text)
{
    const std::string bytes
        = QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
    if (bytes.size() <= nonceSize)
        return Error{.kind = ErrorKind::Storage, .message = "An encrypted text is cut."};
    TG_TRY(const Secret plain,
           vaultcipher::unseal(Secret(vaultcipher::fromHex(key.reveal())), bytes.substr(0, nonceSize),
                               bytes.substr(nonceSize)));
    return std::string(plain.reveal());
}

} // namespace tollgate::sealed
