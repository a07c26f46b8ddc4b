// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Masks.h"

#include "core/secrets/StreamedSecrets.h"

namespace tollgate::ui {
namespace {

QString without(const QString &text, std::vector<SecretPlace> (*find)(std::string_view))
{
    const std::string plain = text.toStdString();
    const std::vector<SecretPlace> places = find(plain);
    return places.empty() ? text : QString::fromStdString(redacted(plain, places));
}

} // namespace

QString masked(const QString &text)
{
    return without(text, secretsIn);
}

QString maskedAnswer(const QString &text)
{
    return without(text, secretsInAnswer);
}

} // namespace tollgate::ui
