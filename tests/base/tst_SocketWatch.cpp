// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SocketWatch.h"

#include <array>
#include <optional>
#include <QtTest>
#include <sys/socket.h>
#include <unistd.h>

using namespace tollgate;

class tst_SocketWatch : public QObject {
    Q_OBJECT

    std::array<int, 2> m_pair{};

private slots:
    void init() { QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_pair.data()), 0); }
    void cleanup()
    {
        ::close(m_pair[0]);
        ::close(m_pair[1]);
    }

    void tellsWhatWasAskedFor()
    {
        unsigned told = 0;
        SocketWatch watch(m_pair[0], [&](unsigned ready) { told |= ready; });
        watch.setInterest(SocketWatch::Write);
        QTRY_COMPARE(told, unsigned(SocketWatch::Write));
        watch.setInterest(SocketWatch::Read);
        told = 0;
        QCOMPARE(::write(m_pair[1], "x", 1), 1);
        QTRY_COMPARE(told, unsigned(SocketWatch::Read));
    }

    void workWaitsForTheEndOfARound()
    {
        QVERIFY(!SocketWatch::afterThisRound([] { QFAIL("there was no round"); }));
        QByteArray order;
        const auto note = [&](char letter) {
            order += letter;
            QVERIFY(SocketWatch::afterThisRound([&order, letter] { order += char(letter + 1); }));
        };
        SocketWatch first(m_pair[0], [&](unsigned) {
            first.setInterest(SocketWatch::Nothing);
            note('a');
        });
        SocketWatch second(m_pair[1], [&](unsigned) {
            second.setInterest(SocketWatch::Nothing);
            note('c');
        });
        first.setInterest(SocketWatch::Write);
        second.setInterest(SocketWatch::Write);
        QTRY_COMPARE(order.size(), 4);
        QVERIFY2(order == "acbd" || order == "cadb", order.constData());
    }

    void aHangUpIsToldEvenWhereNothingWasAskedFor()
    {
        std::optional<SocketWatch> watch;
        bool told = false;
        watch.emplace(m_pair[0], [&](unsigned) {
            told = true;
            watch.reset();
        });
        ::shutdown(m_pair[1], SHUT_RDWR);
        ::shutdown(m_pair[0], SHUT_RDWR);
        QTRY_VERIFY(told);
    }

    void theLastWatchMayGoInsideItsOwnCallback()
    {
        for (int round = 0; round < 3; ++round) {
            std::unique_ptr<SocketWatch> watch;
            watch = std::make_unique<SocketWatch>(m_pair[0], [&](unsigned) { watch.reset(); });
            watch->setInterest(SocketWatch::Write);
            QTRY_VERIFY(!watch);
        }
    }

    void aWatchMayDestroyAnotherThatWasToBeToldNext()
    {
        std::unique_ptr<SocketWatch> first, second;
        int told = 0;
        first = std::make_unique<SocketWatch>(m_pair[0], [&](unsigned) {
            ++told;
            second.reset();
            first.reset();
        });
        second = std::make_unique<SocketWatch>(m_pair[1], [&](unsigned) {
            ++told;
            first.reset();
            second.reset();
        });
        first->setInterest(SocketWatch::Write);
        second->setInterest(SocketWatch::Write);
        QTRY_VERIFY(!first && !second);
        QCOMPARE(told, 1);
    }
};

QTEST_GUILESS_MAIN(tst_SocketWatch)
#include "tst_SocketWatch.moc"
