// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Inbox.h"
#include "core/base/Log.h"
#include "core/base/SocketWatch.h"

#include <algorithm>
#include <fcntl.h>
#include <QtTest>
#include <thread>
#include <unistd.h>

using namespace tollgate;

/// What is written to standard error while it lives.
class Overheard {
public:
    Overheard() : m_before(::dup(2))
    {
        [[maybe_unused]] const int made = ::pipe2(m_pipe, O_NONBLOCK | O_CLOEXEC);
        ::dup2(m_pipe[1], 2);
    }
    ~Overheard()
    {
        ::dup2(m_before, 2);
        for (const int end : {m_before, m_pipe[0], m_pipe[1]})
            ::close(end);
    }
    Overheard(const Overheard &) = delete;
    Overheard &operator=(const Overheard &) = delete;
    QByteArray soFar()
    {
        char text[4096];
        const ssize_t count = ::read(m_pipe[0], text, sizeof text);
        return {text, std::max<ssize_t>(count, 0)};
    }

private:
    int m_before;
    int m_pipe[2]{};
};

class tst_Inbox : public QObject {
    Q_OBJECT
private slots:
    void whatOthersLeaveIsDoneInOrderAtHome()
    {
        Inbox inbox;
        std::vector<int> done;
        bool isAtHome = true;
        const auto home = std::this_thread::get_id();
        std::thread other([&] {
            for (int i = 0; i < 1000; ++i)
                inbox.leave([&, i] {
                    isAtHome = isAtHome && std::this_thread::get_id() == home;
                    done.push_back(i);
                });
        });
        QTRY_COMPARE(done.size(), 1000U);
        other.join();
        QVERIFY(isAtHome);
        QVERIFY(std::ranges::is_sorted(done));
    }
    void workMayLeaveMore()
    {
        Inbox inbox;
        int rounds = 0;
        std::function<void()> again = [&] {
            if (++rounds < 5)
                inbox.leave(again);
        };
        inbox.leave(again);
        QTRY_COMPARE(rounds, 5);
    }
    void whatIsLeftIsDroppedWithTheInbox()
    {
        const auto held = std::make_shared<int>(1);
        bool done = false;
        {
            Inbox inbox;
            inbox.leave([held, &done] { done = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!done);
        QCOMPARE(held.use_count(), 1L);
    }
    void aRoundIsUnderWay()
    {
        Inbox inbox;
        QString order;
        inbox.leave([&] {
            const bool deferred = SocketWatch::afterThisRound([&] { order += QLatin1Char('c'); });
            order += deferred ? QLatin1Char('a') : QLatin1Char('-');
        });
        inbox.leave([&] { order += QLatin1Char('b'); });
        QTRY_COMPARE(order, QStringLiteral("abc"));
        QVERIFY(!SocketWatch::afterThisRound([] {}));
    }
    void theLinesOfARoundGoOutTogetherAndWhatIsWrongAtOnce()
    {
        Inbox inbox;
        Overheard overheard;
        QByteArray quiet, urgent, end;
        inbox.leave([&] {
            log::info("one");
            log::info("two");
            quiet = overheard.soFar();
        });
        inbox.leave([&] {
            log::warning("three");
            urgent = overheard.soFar();
            log::info("four");
        });
        QTRY_VERIFY(!(end += overheard.soFar()).isEmpty());
        log::info("five");
        const QByteArray outside = overheard.soFar();
        QCOMPARE(quiet, QByteArray());
        QCOMPARE(urgent.count('\n'), 3);
        QVERIFY(urgent.indexOf("one") < urgent.indexOf("two") && urgent.indexOf("two") < urgent.indexOf("three"));
        QCOMPARE(end.count('\n'), 1);
        QVERIFY(end.contains("four"));
        QVERIFY(outside.contains("five"));
    }
};

QTEST_GUILESS_MAIN(tst_Inbox)
#include "tst_Inbox.moc"
