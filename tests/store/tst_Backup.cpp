// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"
#include "core/store/Migrations.h"
#include "tests/support/StoreCase.h"

#include <filesystem>
#include <QFile>
#include <QtTest>
#include <sys/stat.h>

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
        // As if the process had died between the two renames.
        std::filesystem::rename(fileOf(where), fileOf(where) + ".20260101-000000.replaced");
        QCOMPARE(takeStaged(fileOf(where)).value().value_or("none"), std::string());
        QVERIFY(std::filesystem::exists(fileOf(where)));
        QVERIFY(!takeStaged(fileOf(where)).value().has_value());
    }

    void whatIsNoBackupIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("words");
        QTest::addRow("no database") << QByteArray() << QByteArray("damaged or not a database");
        QTest::addRow("another program's")
            << QByteArray("CREATE TABLE call (id)") << QByteArray("not a database of Tollgate's");
        QTest::addRow("a newer Tollgate's") << QByteArray(
            "CREATE TABLE call (id); CREATE TABLE entry (id); CREATE TABLE virtual_key (id); CREATE TABLE "
            "usage_hourly (id); PRAGMA user_version = 900")
                                            << QByteArray("of a newer Tollgate: its version is 900");
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
