// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KeyRing.h"
#include "tests/support/FakeClock.h"

#include <QtTest>
#include <set>

using namespace tollgate;

class tst_KeyRing : public QObject {
    Q_OBJECT
private slots:
    void wildcardsAreAnchoredAndTheRestIsLiteral_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        QTest::newRow("exact") << "gpt-4o"
                               << "gpt-4o" << true;
        QTest::newRow("longer") << "gpt-4o"
                                << "gpt-4o-mini" << false;
        QTest::newRow("before") << "gpt-4o"
                                << "x-gpt-4o" << false;
        QTest::newRow("all") << "*"
                             << "" << true;
        QTest::newRow("provider") << "openai/*"
                                  << "openai/gpt-4o" << true;
        QTest::newRow("other provider") << "openai/*"
                                        << "evil/openai/gpt-4o" << false;
        QTest::newRow("dot is a dot") << "gpt.4"
                                      << "gpt-4" << false;
        QTest::newRow("signs") << "a+(b)[c]*"
                               << "a+(b)[c]d" << true;
        QTest::newRow("middle") << "a*c*e"
                                << "abcde" << true;
        QTest::newRow("one step back") << "*ab"
                                       << "aab" << true;
        QTest::newRow("case counts") << "GPT*"
                                     << "gpt-4" << false;
    }
    void wildcardsAreAnchoredAndTheRestIsLiteral()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        QCOMPARE(wildcardMatches(pattern.toStdString(), text.toStdString()), matches);
    }
    void manyStarsStayFast()
    {
        std::string pattern;
        for (int i = 0; i < 50; ++i)
            pattern += "*a";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!wildcardMatches(pattern + 'b', std::string(5'000, 'a')));
        QVERIFY(timer.elapsed() < 1'000);
    }
    void modelsOfAKey()
    {
        QVERIFY(modelAllowed({}, "anything"));
        QVERIFY(modelAllowed({"a", "openai/*"}, "openai/b"));
        QVERIFY(!modelAllowed({"a", "openai/*"}, "b"));
    }
    void onlyTheRightSecretGetsIn()
    {
        FakeClock clock;
        KeyRing ring(clock);
        const Secret secret = KeyRing::newSecret();
        VirtualKey key;
        key.id = KeyRing::idOf(secret.reveal());
        key.name = "ci";
        ring.put(key);
        QVERIFY(ring.authenticate(secret.reveal()));
        QCOMPARE((*ring.authenticate(secret.reveal()))->name, std::string("ci"));
        QCOMPARE(ring.authenticate("sk-other").error().kind, ErrorKind::Unauthenticated);
        QCOMPARE(ring.authenticate("").error().kind, ErrorKind::Unauthenticated);
        QCOMPARE(ring.authenticate(key.id.text()).error().kind, ErrorKind::Unauthenticated); // the hash is no key
        QVERIFY(ring.findByName("ci") && !ring.findByName(""));

        key.expires = clock.now() + std::chrono::seconds(1);
        ring.put(key);
        QVERIFY(ring.authenticate(secret.reveal()));
        clock.advance(std::chrono::seconds(1));
        QCOMPARE(ring.authenticate(secret.reveal()).error().kind, ErrorKind::KeyExpired);
        key.expires.reset();
        key.blocked = true;
        ring.put(key);
        QCOMPARE(ring.authenticate(secret.reveal()).error().kind, ErrorKind::KeyBlocked);
        key.blocked = false;
        key.pausedWhy = "spent 5 USD in 10 minutes";
        ring.put(key);
        const auto paused = ring.authenticate(secret.reveal());
        QCOMPARE(paused.error().kind, ErrorKind::KeyBlocked);
        QVERIFY(paused.error().message.find("keys resume") != std::string::npos);
        QVERIFY(paused.error().message.find(std::string(secret.reveal())) == std::string::npos);
        ring.remove(key.id);
        QCOMPARE(ring.authenticate(secret.reveal()).error().kind, ErrorKind::Unauthenticated);
    }
    void theMasterKeyIsNoVirtualKey()
    {
        FakeClock clock;
        KeyRing ring(clock);
        QVERIFY(!ring.authenticate("sk-master"));
        ring.setMaster(Secret("sk-master"));
        QVERIFY((*ring.authenticate("sk-master"))->master);
        QVERIFY(ring.all().empty());
        ring.setMaster(Secret());
        QVERIFY(!ring.hasMaster() && !ring.authenticate("sk-master"));
    }
    void newSecretsDiffer()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 100; ++i) {
            const Secret secret = KeyRing::newSecret();
            QVERIFY(secret.reveal().starts_with("sk-") && secret.reveal().size() >= 25);
            QVERIFY(seen.insert(std::string(secret.reveal())).second);
        }
    }
};

QTEST_GUILESS_MAIN(tst_KeyRing)
#include "tst_KeyRing.moc"
