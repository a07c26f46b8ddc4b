// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Redact.h"

#include <algorithm>
#include <QDir>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSysInfo>

namespace tollgate::app {
namespace {

/// PCRE2's compiled searches read text in blocks of 16 bytes, past its end where it ends within one. That does no harm,
/// but a tool that looks for bad reads cannot know; and few searches over a small file are not worth pages that are
/// both written and run. Qt looks at this variable once, at the first pattern: all of this file's are made here.
QRegularExpression pattern(const QString &text,
                           QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption)
{
    [[maybe_unused]] static const bool isSet = qputenv("QT_ENABLE_REGEXP_JIT", "0");
    return QRegularExpression(text, options);
}

/// Shapes of keys and where they stand. The first group, where there is one, stays.
const std::vector<QRegularExpression> &shapes()
{
    static const std::vector<QRegularExpression> all = {
        pattern(QStringLiteral("\\b(?:sk|pk|rk|gsk|xai|key|api|pplx|r8|hf|nvapi|fw|csk|ghp|gho|ghs|glpat|xox[abpr])[-_]"
                               "[A-Za-z0-9_\\-.]{12,}")),
        pattern(QStringLiteral("\\b(?:AKIA|ASIA|AIza|ya29)[A-Za-z0-9_\\-.]{12,}")),
        pattern(QStringLiteral("((?:bearer|basic|token)\\s+)[A-Za-z0-9._~+/=\\-]{8,}"),
                QRegularExpression::CaseInsensitiveOption),
        pattern(QStringLiteral("(://)[^/@\\s\"']+@")),
        pattern(QStringLiteral("([?&](?:key|api_key|apikey|token|access_token|sig|signature|password|auth)=)"
                               "[^&\\s\"']+"),
                QRegularExpression::CaseInsensitiveOption),
        pattern(QStringLiteral("((?:password|passphrase|secret|api[-_ ]?key|token)\\s*[=:]\\s*)"
                               "[^\\s\"',}]{4,}"),
                QRegularExpression::CaseInsensitiveOption),
        pattern(QStringLiteral("-----BEGIN [A-Z ]+-----.*?(?:-----END [A-Z ]+-----|$)"),
                QRegularExpression::DotMatchesEverythingOption),
        pattern(QStringLiteral("\\beyJ[A-Za-z0-9_\\-]{10,}\\.[A-Za-z0-9_\\-.]+")),
        pattern(QStringLiteral("\\b[0-9a-fA-F]{32,}\\b")),
        pattern(QStringLiteral("\\b[A-Za-z0-9_\\-]{40,}")),
    };
    return all;
}

} // namespace

QString redacted(QString text, const QStringList &known)
{
    const QString hidden = QStringLiteral("[redacted]");
    QStringList longestFirst = known;
    std::ranges::sort(longestFirst, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &secret : longestFirst)
        if (secret.size() >= 6) // shorter ones would take words apart
            text.replace(secret, hidden);
    for (const QRegularExpression &shape : shapes())
        text.replace(shape, shape.captureCount() > 0 ? QStringLiteral("\\1") + hidden : hidden);
    if (const QString home = QDir::homePath(); home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); name.size() > 2 && name != u"root")
            text.replace(pattern(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name))),
                         QStringLiteral("[user]"));
    if (const QString host = QSysInfo::machineHostName(); host.size() > 2 && host != u"localhost")
        text.replace(pattern(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(host))),
                     QStringLiteral("[host]"));
    return text;
}

QStringList secretsOfEnvironment()
{
    static const QRegularExpression names = pattern(QStringLiteral("KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH"));
    QStringList values;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.contains(names) && !name.endsWith(QStringLiteral("_FILE")) && !name.endsWith(QStringLiteral("_SOCK"))
            && !name.endsWith(QStringLiteral("_DIRECTORY")))
            values << environment.value(name);
    return values;
}

} // namespace tollgate::app
