// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/BodyArchive.h"
#include "core/activity/BodyFiles.h"
#include "core/activity/KeptBytes.h"
#include "core/base/Uuid.h"
#include "core/secrets/StreamedSecrets.h"
#include "tests/support/ControlFakes.h"

#include <optional>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;

/// What calls asked and got on disk: what is written, what of it can be read, and when it goes.
class tst_BodyArchive : public QObject {
    Q_OBJECT

    using Which = BodyArchive::Which;
    using Kept = RecentCalls::Kept;

    struct House {
        explicit House(const QTemporaryDir &disk, MemorySecrets &secrets, bool hasPlace = true)
            : archive(folderOf(disk), recent, secrets, clock, [hasPlace] {
                  return hasPlace ? SecretRef{SecretRef::Source::Vault, "kept-bodies", {}} : SecretRef();
              })
        {
        }
        static std::string folderOf(const QTemporaryDir &disk)
        {
            return disk.filePath(QStringLiteral("bodies")).toStdString();
        }
        void set(Which which, std::chrono::milliseconds keep = 7 * 24h, std::int64_t mostBytes = 1 << 20,
                 bool redact = true)
        {
            archive.setRules({which, keep, mostBytes, redact});
        }
        /// A call from its beginning to its end; its id.
        std::string call(const std::string &request, const std::string &answer, bool hasFailed = false)
        {
            const CallId id = newCallId(clock.now());
            const auto kept = recent.begin(id, {{"user-agent", "test"}}, request, clock.steady());
            if (!kept)
                return {};
            kept->path = "/chat/completions";
            recent.add(kept, answer, clock.steady());
            archive.ended(kept, hasFailed);
            return id.text();
        }
        Result<std::shared_ptr<const Kept>> find(const std::string &id)
        {
            std::optional<Result<std::shared_ptr<const Kept>>> found;
            archive.find(id, [&](Result<std::shared_ptr<const Kept>> one) { found = std::move(one); });
            (void)QTest::qWaitFor([&] { return found.has_value(); }, 30'000);
            return found ? *found : Error{.kind = ErrorKind::Internal, .message = "no answer"};
        }
        BodyArchive::Standing standing()
        {
            std::optional<BodyArchive::Standing> told;
            archive.tellStanding([&](BodyArchive::Standing one) { told = std::move(one); });
            (void)QTest::qWaitFor([&] { return told.has_value(); }, 30'000);
            return told.value_or(BodyArchive::Standing{-1, -1, {}});
        }
        FakeClock clock;
        RecentCalls recent;
        BodyArchive archive;
    };
    static QByteArray allBytes(const QTemporaryDir &disk)
    {
        QByteArray all;
        const QDir folder(disk.filePath(QStringLiteral("bodies")));
        for (const QFileInfo &one : folder.entryInfoList(QDir::Files)) {
            QFile file(one.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += QByteArray::fromBase64(file.readAll());
        }
        return all;
    }

private slots:
    void nothingIsWrittenUnlessItIsAskedFor()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        House house(disk, secrets);
        house.set(Which::None);
        QVERIFY(house.call("{\"a\":1}", "{}").empty());
        QVERIFY(!QDir(disk.filePath(QStringLiteral("bodies"))).exists());
        QVERIFY(secrets.kept.empty());
    }

    void aCallOutlivesTheProcess()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        std::string id;
        {
            House first(disk, secrets);
            first.set(Which::All);
            id = first.call("{\"prompt\":\"hello\"}", "data: one\n\n");
            QVERIFY(!first.recent.find(id)); // in memory only while somebody looks
        }
        House second(disk, secrets);
        const auto found = second.find(id);
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QCOMPARE((*found)->request, std::string("{\"prompt\":\"hello\"}"));
        QCOMPARE((*found)->answer, std::string("data: one\n\n"));
        QCOMPARE((*found)->path, std::string("/chat/completions"));
        QCOMPARE((*found)->headers.value("user-agent"), std::string_view("test"));
        QCOMPARE((*found)->marks.size(), std::size_t(1));
        QCOMPARE(second.standing().calls, std::int64_t(1));
        QCOMPARE(second.find("01928374-0000-7000-8000-000000000000").error().kind, ErrorKind::NotFound);
        QCOMPARE(second.find("../../etc/passwd").error().kind, ErrorKind::NotFound);
    }

    /// `tollgate vault init` after weeks with the keyring: what was written stays readable, and more is written.
    void theKeyIsFoundWhereItWasMade()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        std::string id;
        {
            House first(disk, secrets);
            first.set(Which::All);
            id = first.call("{}", "one");
            QVERIFY(first.find(id));
        }
        RecentCalls recent;
        FakeClock clock;
        BodyArchive archive(House::folderOf(disk), recent, secrets, clock, [] {
            return SecretRef{SecretRef::Source::Keychain, "kept-bodies", {}};
        });
        archive.setRules({Which::All, 7 * 24h, 1 << 20, true});
        std::string answer;
        archive.find(id, [&](const Result<std::shared_ptr<const Kept>> &found) {
            answer = found ? (*found)->answer : found.error().message;
        });
        QTRY_COMPARE_WITH_TIMEOUT(answer, std::string("one"), 30'000);
        clock.advance(1ms);
        archive.ended(recent.begin(newCallId(clock.now()), {}, "{}", clock.steady()), false);
        std::int64_t calls = 0;
        archive.tellStanding([&](const BodyArchive::Standing &standing) { calls = standing.calls; });
        QTRY_COMPARE_WITH_TIMEOUT(calls, std::int64_t(2), 30'000);
        QCOMPARE(secrets.kept.size(), std::size_t(1)); // no second key
    }

    void onlyWhatFailedIsWrittenWhereThatIsWanted()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        House house(disk, secrets);
        house.set(Which::Errors);
        const std::string good = house.call("good", "{}"), bad = house.call("bad", "{}", true);
        QVERIFY(house.find(bad));
        QCOMPARE(house.find(good).error().kind, ErrorKind::NotFound);
        QCOMPARE(house.standing().calls, std::int64_t(1));
    }

    void nothingOfItIsReadableOnTheDisk()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        House house(disk, secrets);
        house.set(Which::All);
        const std::string id = house.call(std::string(2000, 'q') + "a secret prompt", "a secret answer");
        QVERIFY(house.find(id));
        const QByteArray bytes = allBytes(disk);
        QVERIFY(!bytes.isEmpty() && bytes.indexOf("secret") < 0 && bytes.indexOf("qqqq") < 0);
        const QDir folder(disk.filePath(QStringLiteral("bodies")));
        QCOMPARE(QFile::permissions(folder.entryInfoList(QDir::Files).front().filePath())
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(!(QFile::permissions(folder.path()) & (QFile::ExeGroup | QFile::ExeOther)));
    }

    void withoutAPlaceForTheKeyNothingIsWrittenAndThatIsSaid()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        House house(disk, secrets, false);
        house.set(Which::All);
        house.call("{}", "{}");
        const BodyArchive::Standing standing = house.standing();
        QCOMPARE(standing.calls, std::int64_t(0));
        QVERIFY2(standing.wrong.find("no keyring") != std::string::npos, standing.wrong.c_str());
        QVERIFY(allBytes(disk).isEmpty());
    }

    /// A vault that is locked for days must not fill the memory.
    void whatWaitsForTheKeyIsLimited()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        FakeClock clock;
        RecentCalls recent;
        bool isUnlocked = false;
        BodyArchive archive(House::folderOf(disk), recent, secrets, clock, [&] {
            return isUnlocked ? SecretRef{SecretRef::Source::Vault, "kept-bodies", {}} : SecretRef();
        });
        archive.setRules({Which::All, 24h, 1 << 30, false});
        std::weak_ptr<const Kept> last;
        for (int i = 0; i < 30; ++i) {
            if (i == 29) {
                QVERIFY(last.expired()); // nobody holds the one before
                isUnlocked = true;
            }
            const auto kept = recent.begin(newCallId(clock.now()), {}, std::string(1 << 20, 'x'), clock.steady());
            archive.ended(kept, false);
            last = kept;
            clock.advance(1ms);
        }
        std::int64_t calls = 0;
        archive.tellStanding([&](const BodyArchive::Standing &standing) { calls = standing.calls; });
        QTRY_COMPARE_WITH_TIMEOUT(calls, std::int64_t(17), 60'000); // 16 MiB, and the one that found it open
    }

    void whatWasInterruptedIsTidiedUp()
    {
        const QTemporaryDir disk;
        QVERIFY(QDir().mkpath(disk.filePath(QStringLiteral("bodies"))));
        const QString left = disk.filePath(QStringLiteral("bodies/019aa000-0000-7000-8000-000000000000.body.new"));
        QFile file(left);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        file.close();
        MemorySecrets secrets;
        House house(disk, secrets);
        house.set(Which::All);
        const std::string id = house.call("1", ""); // there is no other key that what is left could be of
        QVERIFY(house.find(id));
        QVERIFY(!QFile::exists(left));
    }

    void theOldestGoByAgeAndByBytes()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        House house(disk, secrets);
        house.set(Which::All, 24h);
        const std::string first = house.call("1", "");
        house.clock.advance(23h);
        const std::string second = house.call("2", "");
        QCOMPARE(house.standing().calls, std::int64_t(2));
        house.clock.advance(2h);
        const std::string third = house.call("3", "");
        QVERIFY(!house.find(first) && house.find(second) && house.find(third));
        const std::int64_t each = house.standing().bytes / 2;
        house.clock.advance(1ms);
        house.set(Which::All, 24h, each + each / 2);
        QVERIFY(!house.find(second) && house.find(third));
        house.clock.advance(48h);
        house.set(Which::None, 24h); // what was written before goes in its time all the same
        QCOMPARE(house.standing().calls, std::int64_t(0));
    }

    void allCanBeDeletedAtOnce()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        House house(disk, secrets);
        house.set(Which::All);
        const std::string id = house.call("1", "");
        house.clock.advance(1ms);
        house.call("2", "");
        std::int64_t removed = -1;
        house.archive.removeAll([&](std::int64_t count) { removed = count; });
        QTRY_COMPARE(removed, std::int64_t(2));
        QVERIFY(!house.find(id) && house.standing().calls == 0);
        QVERIFY(allBytes(disk).isEmpty());
    }

    void whatWasDamagedIsSaid()
    {
        const QTemporaryDir disk;
        MemorySecrets secrets;
        House house(disk, secrets);
        house.set(Which::All);
        const std::string id = house.call("1", "");
        QVERIFY(house.find(id));
        QFile file(disk.filePath(QStringLiteral("bodies/") + QString::fromStdString(id) + QStringLiteral(".body")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("bm90IG91cnM=");
        file.close();
        QCOMPARE(house.find(id).error().kind, ErrorKind::Storage);
        QVERIFY(!keptbytes::unpacked("TGB1") && !keptbytes::unpacked("") && !keptbytes::unpacked("TGB1\xff\xff\xff"));
    }

    void credentialsAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("left");
        const QByteArray mask = QByteArray("•••");
        const QByteArray letters(36, 'a');
        QTest::addRow("nothing") << QByteArray("a task-sk-y day, eyJ.") << QByteArray("a task-sk-y day, eyJ.");
        QTest::addRow("a key") << QByteArray("key=sk-ant-api03-") + letters + QByteArray(" end")
                               << QByteArray("key=") + mask + QByteArray(" end");
        QTest::addRow("after a line of JSON")
            << QByteArray("\"\\nsk-") + letters + QByteArray("\"") << QByteArray("\"\\n") + mask + QByteArray("\"");
        QTest::addRow("too short") << QByteArray("sk-short") << QByteArray("sk-short");
        QTest::addRow("inside of a word") << QByteArray("desk-") + letters << QByteArray("desk-") + letters;
        QTest::addRow("Google's") << QByteArray("AIza") + letters << mask;
        QTest::addRow("GitHub's") << QByteArray("ghp_") + letters + QByteArray(".") << mask + QByteArray(".");
        QTest::addRow("Amazon's") << QByteArray("AKIAABCDEFGHIJKLMNOP AKIAABCDEFGHIJKLMNOPQ")
                                  << mask + QByteArray(" AKIAABCDEFGHIJKLMNOPQ");
        QTest::addRow("a web token") << QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.") + letters << mask;
        QTest::addRow("a private key") << QByteArray(
            "x -----BEGIN EC PRIVATE KEY-----\\nMHcC\\n-----END EC PRIVATE KEY----- y")
                                       << QByteArray("x ") + mask + QByteArray(" y");
        QTest::addRow("a private key that is cut")
            << QByteArray("x -----BEGIN PRIVATE KEY-----\\nMHcC") << QByteArray("x ") + mask;
        QTest::addRow("a private key in JSON whose end is missing")
            << QByteArray("{\"a\":\"-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBgkqhkiG\",\"b\":1}")
            << QByteArray("{\"a\":\"") + mask + QByteArray("\",\"b\":1}");
        const QByteArray code = "if (line == \"-----BEGIN PRIVATE KEY-----\") { read(); } // and all that follows";
        QTest::addRow("who speaks of private keys") << code << code;
        QTest::addRow("behind a sign that Go escapes")
            << QByteArray("\\u003ckey\\u003esk-") + letters + QByteArray("\\u003c/key\\u003e")
            << QByteArray("\\u003ckey\\u003e") + mask + QByteArray("\\u003c/key\\u003e");
        QTest::addRow("in an escaped URL")
            << QByteArray("?next=%2Fx%3Fkey%3DAIza") + letters << QByteArray("?next=%2Fx%3Fkey%3D") + mask;
    }
    void credentialsAreLeftOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, left);
        const std::string from = text.toStdString();
        QCOMPARE(QByteArray::fromStdString(redacted(from, secretsIn(from))), left);
    }

    /// Whoever writes the text does not choose how long it takes: the gateway's end waits for what is to be written.
    void noTextTakesLong_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"eyJ-", "eyJaaaaaaaaaa.", "-----BEGIN PRIVATE KEY-----", "sk-aaaaaaaaaaaaaaaaaaaa ",
                                  "AKIA-", "data: {\"a\":[[\"eyJ-\"]]}\n", "{\"a\":"})
            QTest::addRow("%s", piece) << QByteArray(piece);
    }
    void noTextTakesLong()
    {
        QFETCH(QByteArray, piece);
        Kept kept;
        kept.answer = piece.repeated(2'000'000 / piece.size()).toStdString();
        kept.request = kept.answer;
        for (std::size_t at = 0; at < kept.answer.size(); at += 40)
            kept.marks.push_back({at, 1});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(keptbytes::unpacked(keptbytes::packed(kept, true)));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aKeyThatCameInPiecesIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addRow("OpenAI's") << QByteArray(
            "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"")
                                  << QByteArray("\"}}]}\n\n");
        QTest::addRow("Anthropic's") << QByteArray(
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","
            "\"index\":1,\"delta\":{\"type\":\"text_delta\",\"text\":\"")
                                     << QByteArray("\"}}\n\n");
        QTest::addRow("Ollama's") << QByteArray("{\"model\":\"m\",\"message\":{\"content\":\"")
                                  << QByteArray("\"},\"done\":false}\n");
        QTest::addRow("Gemini's list") << QByteArray(",{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"")
                                       << QByteArray("\"}]}}]}\r\n");
    }
    void aKeyThatCameInPiecesIsLeftOut()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArrayList pieces{"The key is s", "k-ant-ap", "i03-QWERTYUI", "OPasdfgh", "jkl1234, all of it."};
        QByteArray whole, left;
        for (const QByteArray &piece : pieces)
            whole += before + piece + after;
        for (const char *piece : {"The key is •••", "•••", "•••", "•••", "•••, all of it."})
            left += before + QByteArray(piece) + after;
        Kept kept;
        kept.answer = whole.toStdString();
        kept.marks = {{0, 1}, {static_cast<std::size_t>(whole.lastIndexOf(before)), 9}};
        const Result<Kept> back = keptbytes::unpacked(keptbytes::packed(kept, true));
        QVERIFY(back);
        QCOMPARE(QByteArray::fromStdString(back->answer), left);
        QCOMPARE(QByteArray::fromStdString(back->answer.substr(back->marks[1].at)),
                 before + QByteArray("•••, all of it.") + after);
    }

    void eventsThatHoldWholeTextsAreReadOneByOneToo()
    {
        const std::string key = "sk-" + std::string(30, 'k');
        const std::string answer
            = "data: {\"text\":\"words\"}\n\ndata: {\"text\":\"" + key + "\"}\n\ndata: [DONE] " + key + "\n\n";
        QCOMPARE(redacted(answer, secretsInAnswer(answer)),
                 std::string("data: {\"text\":\"words\"}\n\ndata: {\"text\":\"•••\"}\n\ndata: [DONE] •••\n\n"));
    }

    void whatWasLeftOutIsCountedAndTheRestKeepsItsPlace()
    {
        Kept kept;
        const std::string key = "sk-" + std::string(40, 'b');
        kept.id = CallId("1");
        kept.surface = Surface::GeminiArray;
        kept.operation = Operation::Embedding;
        kept.request = "{\"a\":\"" + key + "\",\"b\":\"" + key + "\"}";
        kept.requestBytes = kept.request.size();
        kept.answer = "data: " + key + "\n\ndata: two\n\n";
        kept.marks = {{0, 5}, {kept.answer.find("data: two"), 9}};
        const Result<Kept> back = keptbytes::unpacked(keptbytes::packed(kept, true));
        QVERIFY(back);
        QCOMPARE(back->maskedInRequest, std::size_t(2));
        QCOMPARE(back->request, std::string("{\"a\":\"•••\",\"b\":\"•••\"}"));
        QCOMPARE(back->answer.substr(back->marks[1].at), std::string("data: two\n\n"));
        QCOMPARE(back->surface, Surface::GeminiArray);
        QCOMPARE(back->operation, Operation::Embedding);
        const Result<Kept> whole = keptbytes::unpacked(keptbytes::packed(kept, false));
        QVERIFY(whole && whole->request == kept.request && whole->maskedInRequest == 0);
    }

    void whatRunsStaysWhenOthersHaveEnded()
    {
        RecentCalls recent;
        const SteadyTime now{100s};
        recent.setForDisk(true);
        const auto running = recent.begin(CallId("running"), {}, "{}", now);
        for (int i = 0; i < 300; ++i) {
            const auto other = recent.begin(CallId(std::to_string(i)), {}, "{}", now);
            recent.ended(other, now);
        }
        QVERIFY(!running->isForgotten && recent.find("running"));
        QVERIFY(!recent.find("299")); // nobody looks
        recent.keepUntil(now + 90s);
        const auto seen = recent.begin(CallId("seen"), {}, "{}", now);
        recent.ended(seen, now);
        QVERIFY(recent.find("seen"));
        recent.forgetIfUnseen(now + 90s);
        QVERIFY(!recent.find("seen") && recent.find("running"));
        recent.setForDisk(false);
        QVERIFY(!recent.isKeeping(now + 90s));
    }
};

QTEST_GUILESS_MAIN(tst_BodyArchive)
#include "tst_BodyArchive.moc"
