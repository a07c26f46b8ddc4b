// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SecretInput.h"
#include "app/Words.h"

#include <cstdio>
#include <iostream>
#include <QByteArray>
#include <string>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace tollgate::app {
namespace {

/// The terminal shows nothing that is typed, as long as it lives.
class Unseen {
public:
#ifdef Q_OS_UNIX
    Unseen()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSet = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Unseen()
    {
        if (m_isSet)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }

private:
    termios m_before{};
    bool m_isSet = false;
#endif
};

Secret typed(const QString &prompt)
{
    std::fputs((prompt + QStringLiteral(": ")).toUtf8().constData(), stderr);
    std::fflush(stderr);
    const Unseen unseen;
    std::string line;
    std::getline(std::cin, line);
    return Secret(std::move(line));
}

} // namespace

bool hasTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDIN_FILENO) != 0;
#else
    return false;
#endif
}

Result<Secret> askSecret(const QString &prompt, bool twice)
{
    if (!hasTerminal())
        return failure(ErrorKind::BadRequest, tr("Nobody is at the terminal to be asked."));
    Secret first = typed(prompt);
    if (first.isEmpty())
        return failure(ErrorKind::BadRequest, tr("Nothing was typed."));
    if (twice && !sameSecret(first.reveal(), typed(tr("Once more")).reveal()))
        return failure(ErrorKind::BadRequest, tr("The two are not the same. Nothing was changed."));
    return first;
}

bool askYesOrNo(const QString &question)
{
    if (!hasTerminal())
        return false;
    //: The letter that means yes, lower case
    const QString yes = tr("y");
    std::fputs((question + QStringLiteral(" [%1/N] ").arg(yes)).toUtf8().constData(), stderr);
    std::fflush(stderr);
    std::string line;
    std::getline(std::cin, line);
    return QString::fromStdString(line).trimmed().startsWith(yes, Qt::CaseInsensitive);
}

Result<Secret> secretFromInput()
{
    constexpr std::size_t largest = 64 * 1024;
    std::string text(largest + 1, '\0');
    const std::size_t size = std::fread(text.data(), 1, text.size(), stdin);
    if (size > largest)
        return failure(ErrorKind::BadRequest, tr("Standard input holds more than 64 KiB: that is no key."));
    text.resize(size);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
        text.pop_back();
    if (text.empty())
        return failure(ErrorKind::BadRequest, tr("Standard input held nothing."));
    return Secret(std::move(text));
}

} // namespace tollgate::app
