// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/KeptDisk.h"

#include "core/secrets/SealedText.h"
#include "tests/support/ControlFakes.h"

#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

/// Kept responses that outlive the process: two houses on one disk are two runs of the gateway.
class tst_KeptDisk : public QObject {
    Q_OBJECT

    struct House {
        explicit House(MemoryState &state, MemorySecrets &secrets, bool hasPlace = true)
            : disk(kept, state, secrets, clock, [this] {
                  return isPlace ? SecretRef{SecretRef::Source::Vault, "kept-responses", {}} : SecretRef();
              })
        {
            isPlace = hasPlace;
            std::vector<StateEntry> entries;
            for (const auto &[id, body] : state.entries)
                entries.push_back({KeptDisk::kind, id.substr(id.find('/') + 1), body});
            disk.take(std::move(entries));
        }
        void put(const std::string &id, std::string text, const std::string &previous = {})
        {
            kept.put(id,
                     {"alice", previous, "{\"asked\":\"" + text + "\"}", "{}", "{\"id\":\"" + id + "\"}", clock.now()});
        }
        FakeClock clock;
        bool isPlace = true;
        KeptResponses kept;
        KeptDisk disk;
    };

private slots:
    void aResponseOutlivesTheProcess()
    {
        MemoryState state;
        MemorySecrets secrets;
        {
            House first(state, secrets);
            first.put("resp_1", "one");
            first.put("resp_2", "two", "resp_1");
        }
        House second(state, secrets);
        const Result<std::string> items = second.kept.conversation("resp_2", "alice", second.clock.now());
        QVERIFY2(items, items ? "" : items.error().message.c_str());
        QCOMPARE(*items, std::string("{\"asked\":\"one\"},{},{\"asked\":\"two\"},{}"));
        QVERIFY(!second.kept.find("resp_1", "bob", second.clock.now()));
    }

    void nothingOfItIsReadableOnTheDisk()
    {
        MemoryState state;
        MemorySecrets secrets;
        House house(state, secrets);
        house.put("resp_1", "a secret prompt");
        QCOMPARE(state.entries.size(), std::size_t(1));
        const std::string body = state.entries.begin()->second;
        QVERIFY(body.find("secret") == std::string::npos);
        QVERIFY(QByteArray::fromBase64(QByteArray::fromStdString(body)).indexOf("secret") < 0);
        QVERIFY(body.find(secrets.kept.begin()->second) == std::string::npos);
    }

    void whatIsDeletedIsGoneFromTheDisk()
    {
        MemoryState state;
        MemorySecrets secrets;
        House house(state, secrets);
        house.put("resp_1", "one");
        QVERIFY(house.kept.remove("resp_1", "alice"));
        QVERIFY(state.entries.empty());
    }

    void whatIsTooOldIsGoneAtTheNextStart()
    {
        MemoryState state;
        MemorySecrets secrets;
        {
            House first(state, secrets);
            first.kept.put("resp_1", {"alice", "", "{}", "{}", "{}", first.clock.now() - std::chrono::hours(24 * 31)});
        }
        House second(state, secrets);
        QCOMPARE(second.kept.count(), std::size_t(0));
        QVERIFY(state.entries.empty());
    }

    void withoutAPlaceForTheKeyNothingIsWritten()
    {
        MemoryState state;
        MemorySecrets secrets;
        House house(state, secrets, false);
        house.put("resp_1", "one");
        QVERIFY(state.entries.empty());
        QVERIFY(house.kept.find("resp_1", "alice", house.clock.now()));
        QVERIFY(secrets.kept.empty());
    }

    void aVaultThatIsOpenedLaterGivesBackWhatWasThere()
    {
        MemoryState state;
        MemorySecrets secrets;
        House(state, secrets).put("resp_1", "one");
        House locked(state, secrets, false);
        QCOMPARE(locked.kept.count(), std::size_t(0));
        QCOMPARE(state.entries.size(), std::size_t(1));
        locked.isPlace = true;
        locked.clock.advance(2min);
        locked.put("resp_2", "two");
        QVERIFY(locked.kept.find("resp_1", "alice", locked.clock.now()));
        QCOMPARE(state.entries.size(), std::size_t(2));
    }

    void aKeyThatIsMissingIsNotReplacedWhileThereIsSomethingToRead()
    {
        MemoryState state;
        MemorySecrets secrets;
        House(state, secrets).put("resp_1", "one");
        const auto key = std::exchange(secrets.kept, {});
        House house(state, secrets);
        house.put("resp_2", "two");
        QVERIFY(secrets.kept.empty());
        secrets.kept = key;
        house.clock.advance(2min);
        house.put("resp_3", "three");
        QCOMPARE(house.kept.count(), std::size_t(3));
        QCOMPARE(state.entries.size(), std::size_t(3));
    }

    void whatIsNotOursIsLetGo()
    {
        MemoryState state;
        MemorySecrets secrets;
        House(state, secrets).put("resp_1", "one");
        state.entries["response/resp_2"] = "bm90IG91cnM=";
        House house(state, secrets);
        QCOMPARE(house.kept.count(), std::size_t(1));
        QCOMPARE(state.entries.size(), std::size_t(1));
    }

    void aSealedTextIsReadOnlyWithItsKey()
    {
        const Secret key = sealed::newKey();
        const Result<std::string> one = sealed::seal(key, "text"), other = sealed::seal(key, "text");
        QVERIFY(one && other);
        QVERIFY(*one != *other);
        QCOMPARE(*sealed::unseal(key, *one), std::string("text"));
        QVERIFY(!sealed::unseal(sealed::newKey(), *one));
        QVERIFY(!sealed::unseal(key, one->substr(0, 8)));
        QVERIFY(!sealed::unseal(Secret("short"), *one));
    }
};

QTEST_GUILESS_MAIN(tst_KeptDisk)
#include "tst_KeptDisk.moc"
