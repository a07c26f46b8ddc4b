// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace tollgate;

namespace {

/// Standard error is a pipe as long as this lives.
class PipedErrors {
public:
    PipedErrors() : m_before(::dup(2))
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            qFatal("no pipe");
        m_reader = ends[0];
        ::fcntl(m_reader, F_SETFL, O_NONBLOCK);
        ::dup2(ends[1], 2);
        ::close(ends[1]);
    }
    ~PipedErrors()
    {
        ::dup2(m_before, 2);
        ::close(m_before);
        ::close(m_reader);
    }
    PipedErrors(const PipedErrors &) = delete;
    PipedErrors &operator=(const PipedErrors &) = delete;
    QByteArray read() const
    {
        QByteArray all;
        char some[65536];
        for (ssize_t length = 0; (length = ::read(m_reader, some, sizeof some)) > 0;)
            all.append(some, length);
        return all;
    }

private:
    int m_before;
    int m_reader = -1;
};

} // namespace

class tst_Log : public QObject {
    Q_OBJECT

private slots:
    void aLineIsOneLine()
    {
        const PipedErrors errors;
        log::warning("What happened\nhere", {{"key", "a \"b\""}, {"empty", ""}});
        const QByteArray said = errors.read();
        QVERIFY2(said.endsWith("warn  What happened here key=\"a \\\"b\\\"\" empty=\"\"\n"), said.constData());
        QCOMPARE(said.count('\n'), 1);
    }

    void nobodyWaitsForAReaderThatDoesNotRead()
    {
        const PipedErrors errors;
        constexpr int lines = 20'000;
        for (int i = 0; i < lines; ++i)
            log::info("A line that nobody reads, with some words behind it", {{"number", std::to_string(i)}});
        const QByteArray kept = errors.read();
        QVERIFY(kept.endsWith('\n'));
        const auto lost = lines - kept.count('\n');
        QVERIFY(lost > 0);
        log::info("Somebody reads again");
        const QByteArrayList after = errors.read().trimmed().split('\n');
        QCOMPARE(after.size(), 2);
        QVERIFY2(after[0].endsWith("lost, because nobody read it. lines=" + QByteArray::number(lost)),
                 after[0].constData());
        QVERIFY(after[1].endsWith("Somebody reads again"));
    }

    void aLineLongerThanAPipeIsWhole()
    {
        const PipedErrors errors;
        const std::string text(20'000, 'x');
        log::warning(text);
        const QByteArray said = errors.read();
        QCOMPARE(said.count('x'), qsizetype(text.size()));
        QVERIFY(said.endsWith("x\n"));
    }
};

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_Log.moc"
