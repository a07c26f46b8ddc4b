// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Masks.h"

#include "core/base/Redaction.h"

namespace tollgate::ui {

QString masked(const QString &text)
{
    const std::string plain = text.toStdString();
    const std::vector<SecretPlace> places = secretsIn(plain);
    return places.empty() ? text : QString::fromStdString(redacted(plain, places));
}

} // namespace tollgate::ui
