// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Say.h"

#include "app/ExitCodes.h"
#include "translations/CoreWords.h"

namespace tollgate::app {

void print(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

void say(const QString &line)
{
    print(stdout, line + u'\n');
}

void sayJson(const boost::json::value &value)
{
    say(QString::fromStdString(boost::json::serialize(value)));
}

int fail(const Error &error)
{
    print(stderr, QStringLiteral("tollgate: ") + words::ofCore(QString::fromStdString(error.message)) + u'\n');
    return exitCodeOf(error.kind);
}

int failUsage(const QString &message)
{
    print(stderr, QStringLiteral("tollgate: ") + message + u'\n');
    return ExitUsage;
}

} // namespace tollgate::app
