// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"
#include "core/store/Migrations.h"
#include "tests/support/StoreCase.h"

#include <atomic>
#include <filesystem>
#include <QFile>
#include <QtTest>
#include <sys/stat.h>
#include <thread>

using namespace tollgate;

/// A copy of the database while it is written, and back again.
class tst_Backup : public QObject, private StoreCase {
    Q_OBJECT

    std::string fileAt(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    /// A store with so many calls; its folder's database.
    std::unique_ptr<Store> filled(const StoreOptions &where, int count)
    {
        auto store = Store::open(where, m_clock);
        if (!store)
            return nullptr;
        for (int i = 0; i < count; ++i)
            settleAndWait(**store, ended(call(m_clock)));
        return *std::move(store);
    }
    static std::vector<std::string> beside(const StoreOptions &where, const std::string &ending)
    {
        std::vector<std::string> found;
        for (const auto &entry : std::filesystem::directory_iterator(where.dataDir))
            if (entry.path().string().ends_with(ending))
                found.push_back(entry.path().string());
        return found;
    }

private slots:
    void aCopyIsMadeWhileTheGatewayGoesOn()
    {
        const StoreOptions where = options();
        const auto store = filled(where, 3);
        QVERIFY(store);
        const std::string file = fileAt("copy.db");
        const Result<BackupFacts> made = backUp(fileOf(where), file, false);
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QCOMPARE(made->calls, std::int64_t(3));
        QCOMPARE(made->version, static_cast<std::int64_t>(migrations().size()));
        QVERIFY(made->bytes > 0);
        struct stat facts { };
        QCOMPARE(stat(file.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600U);
        QVERIFY(!std::filesystem::exists(file + "-wal") && !std::filesystem::exists(file + ".partial"));
        settleAndWait(*store, ended(call(m_clock))); // it can still be written
        QCOMPARE(backUp(fileOf(where), file, false).error().kind, ErrorKind::Conflict);
        QCOMPARE(backUp(fileOf(where), file, true).value().calls, std::int64_t(4));
        QCOMPARE(backUp(fileOf(where), fileOf(where), true).error().kind, ErrorKind::Conflict);
        QVERIFY(!backUp(fileOf(where), "/nowhere/copy.db", false));
    }

    void aCopyTakesThePlaceOfTheDatabaseAtTheNextStart()
    {
        const StoreOptions where = options();
        auto store = filled(where, 2);
        QVERIFY(store);
        const std::string file = fileAt("two.db");
        QVERIFY(backUp(fileOf(where), file, false));
        settleAndWait(*store, ended(call(m_clock)));
        QCOMPARE(stageRestore(fileOf(where), file).value().calls, std::int64_t(2));
        QCOMPARE(calls(*store).size(), std::size_t(3)); // not yet
        store.reset();
        auto anew = Store::open(where, m_clock);
        QVERIFY2(anew, anew ? "" : anew.error().message.c_str());
        QCOMPARE(calls(**anew).size(), std::size_t(2));
        settleAndWait(**anew, ended(call(m_clock)));
        anew->reset();
        QVERIFY(!std::filesystem::exists(fileOf(where) + ".restore"));
        const std::vector<std::string> old = beside(where, ".replaced");
        QCOMPARE(old.size(), std::size_t(1));
        // The old one is whole, with what stood in its log, and can be put back the same way.
        QCOMPARE(stageRestore(fileOf(where), old.front()).value().calls, std::int64_t(3));
        QVERIFY(filled(where, 0));
        QCOMPARE(beside(where, ".replaced").size(), std::size_t(2));
    }

    void whatWasInterruptedGoesOn()
    {
        const StoreOptions where = options();
        auto store = filled(where, 1);
        QVERIFY(store);
        QVERIFY(backUp(fileOf(where), fileAt("one.db"), false));
        QVERIFY(stageRestore(fileOf(where), fileAt("one.db")));
        store.reset();
        // As if the process had died between the two renames, with a log that could not be folded in.
        std::filesystem::rename(fileOf(where), fileOf(where) + ".20260101-000000.replaced");
        QFile log(QString::fromStdString(fileOf(where) + "-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("of another database");
        log.close();
        QCOMPARE(takeStaged(fileOf(where)).value().value_or("none"), std::string());
        QVERIFY(std::filesystem::exists(fileOf(where)));
        QVERIFY(!std::filesystem::exists(fileOf(where) + "-wal")); // SQLite would take it for the new one's
        QCOMPARE(beside(where, ".replaced-wal").size(), std::size_t(1));
        QVERIFY(!takeStaged(fileOf(where)).value().has_value());
    }

    void whatIsNoBackupIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("words");
        QTest::addRow("no database") << QByteArray() << QByteArray("damaged or not a database");
        const QByteArray tables
            = "CREATE TABLE call (id); CREATE TABLE entry (id); CREATE TABLE virtual_key (id); CREATE "
              "TABLE usage_hourly (id); PRAGMA user_version = ";
        QTest::addRow("with other columns") << tables + "3" << QByteArray("its tables are not those of version 3");
        QTest::addRow("another program's")
            << QByteArray("CREATE TABLE call (id)") << QByteArray("not a database of Tollgate's");
        QTest::addRow("a newer Tollgate's") << tables + "900" << QByteArray("of a newer Tollgate: its version is 900");
    }
    void whatIsNoBackupIsRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, words);
        const StoreOptions where = options();
        const auto store = filled(where, 1);
        QVERIFY(store);
        const std::string file = fileAt("other.db");
        std::filesystem::remove(file);
        if (sql.isEmpty()) {
            QFile text(QString::fromStdString(file));
            QVERIFY(text.open(QIODevice::WriteOnly));
            text.write(QByteArray(5000, 'x'));
        } else {
            auto database = Database::open(file, Database::Mode::ReadWrite);
            QVERIFY(database && database->execute(sql.constData()));
        }
        const Result<BackupFacts> staged = stageRestore(fileOf(where), file);
        QVERIFY(!staged);
        QCOMPARE(staged.error().kind, ErrorKind::BadRequest);
        QVERIFY2(staged.error().message.find(words.toStdString()) != std::string::npos, staged.error().message.c_str());
        QVERIFY(!std::filesystem::exists(fileOf(where) + ".restore"));
        QCOMPARE(stageRestore(fileOf(where), fileAt("nothing.db")).error().kind, ErrorKind::BadRequest);
    }

    /// Somebody else's copy is not to do anything on its own once keys and calls are written to it.
    void aCopyThatActsOnItsOwnIsRefused()
    {
        const StoreOptions where = options();
        const auto store = filled(where, 1);
        QVERIFY(store);
        const std::string file = fileAt("acting.db");
        QVERIFY(backUp(fileOf(where), file, false));
        {
            auto database = Database::open(file, Database::Mode::ReadWrite);
            QVERIFY(
                database
                && database->execute("CREATE TRIGGER widen AFTER INSERT ON call BEGIN UPDATE virtual_key SET models = "
                                     "'[]'; END"));
        }
        const Result<BackupFacts> staged = stageRestore(fileOf(where), file);
        QVERIFY(!staged);
        QCOMPARE(staged.error().kind, ErrorKind::BadRequest);
        QVERIFY2(staged.error().message.find("triggers") != std::string::npos, staged.error().message.c_str());
        QVERIFY(!std::filesystem::exists(fileOf(where) + ".restore"));
    }

    void whatIsNoDatabaseIsNotReplaced()
    {
        const StoreOptions where = options();
        const auto store = filled(where, 1);
        QVERIFY(store);
        QFile notes(QString::fromStdString(fileAt("notes.txt")));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("mine");
        notes.close();
        QCOMPARE(backUp(fileOf(where), fileAt("notes.txt"), true).error().kind, ErrorKind::Conflict);
        QVERIFY(notes.open(QIODevice::ReadOnly) && notes.readAll() == "mine");
        for (const char *ending : {"-wal", "-shm", ".restore"})
            QCOMPARE(backUp(fileOf(where), fileOf(where) + ending, true).error().kind, ErrorKind::Conflict);
    }

    void aDatabaseThatIsDamagedMakesNoCopy()
    {
        const StoreOptions where = options();
        filled(where, 50).reset();
        QFile bytes(QString::fromStdString(fileOf(where)));
        QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(4096 * 3));
        bytes.write(QByteArray(4096 * 4, 'x'));
        bytes.close();
        const Result<BackupFacts> made = backUp(fileOf(where), fileAt("broken.db"), false);
        QVERIFY(!made);
        QVERIFY2(made.error().message.find("tollgate.db is damaged") != std::string::npos,
                 made.error().message.c_str());
        QVERIFY(!std::filesystem::exists(fileAt("broken.db")));
        QVERIFY(!std::filesystem::exists(fileAt("broken.db.partial")));
    }

    void copiesAtTheSameTimeAreWhole()
    {
        const StoreOptions where = options();
        const auto store = filled(where, 20);
        QVERIFY(store);
        const std::string file = fileAt("same.db");
        QVERIFY(backUp(fileOf(where), file, false));
        std::atomic<int> failed = 0;
        std::vector<std::thread> all;
        for (int i = 0; i < 4; ++i)
            all.emplace_back([&] {
                for (int round = 0; round < 2; ++round)
                    if (!backUp(fileOf(where), file, true))
                        ++failed;
            });
        for (std::thread &one : all)
            one.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(stageRestore(fileOf(where), file).value().calls, std::int64_t(20));
    }

    void aDamagedCopyIsRefused()
    {
        const StoreOptions where = options();
        const auto store = filled(where, 50);
        QVERIFY(store);
        const std::string file = fileAt("damaged.db");
        QVERIFY(backUp(fileOf(where), file, false));
        QFile bytes(QString::fromStdString(file));
        QVERIFY(bytes.open(QIODevice::ReadWrite) && bytes.seek(4096));
        bytes.write(QByteArray(8192, 'x'));
        bytes.close();
        const Result<BackupFacts> staged = stageRestore(fileOf(where), file);
        QVERIFY(!staged);
        QVERIFY(staged.error().message.find("is damaged") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_Backup)
#include "tst_Backup.moc"
