// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Masks.h"

#include <QRegularExpression>

namespace tollgate::ui {

QString masked(QString text)
{
    // A key may stand in JSON, where a line's end is `\n` in letters.
    static const QRegularExpression forms(
        QStringLiteral("\\b(?:sk|pk|rk)-[A-Za-z0-9_-]{16,}" // OpenAI, Anthropic, OpenRouter, LiteLLM, Tollgate
                       "|\\b(?:gsk|xai|hf|r8|tvly|pplx|nvapi)[-_][A-Za-z0-9_-]{16,}"
                       "|\\bAIza[A-Za-z0-9_-]{30,}" // Google
                       "|\\bya29\\.[A-Za-z0-9_-]{20,}"
                       "|\\bgh[pousr]_[A-Za-z0-9]{30,}|\\bgithub_pat_[A-Za-z0-9_]{30,}"
                       "|\\bxox[abprs]-[A-Za-z0-9-]{10,}"
                       "|\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b"
                       "|\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}"
                       "|-----BEGIN [A-Z ]*PRIVATE KEY-----.*?-----END [A-Z ]*PRIVATE KEY-----"),
        QRegularExpression::DotMatchesEverythingOption);
    return text.replace(forms, QStringLiteral("•••"));
}

} // namespace tollgate::ui
