// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tollgate::ui {

/// The same text with dots for what by its form is a credential (core/base/Redaction.h). For what leaves the window as
/// a file. Pure.
QString masked(const QString &text);
/// The same for an answer, which may be a stream: a model writes a key over several events
/// (core/secrets/StreamedSecrets.h). Pure.
QString maskedAnswer(const QString &text);

} // namespace tollgate::ui
