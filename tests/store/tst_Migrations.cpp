// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Examine.h"
#include "core/store/Migrations.h"
#include "tests/support/StoreCase.h"

#include <fstream>
#include <QDir>
#include <sys/stat.h>

using namespace tollgate;

class tst_Migrations : public QObject, private StoreCase {
    Q_OBJECT

private slots:
    void migratingTwiceChangesNothingAndABrokenStepLeavesAllAsItWas()
    {
        const std::string file = m_folder.filePath(QStringLiteral("migrate.db")).toStdString();
        auto database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY(migrate(*database));
        const auto schema = *database->text("SELECT group_concat(sql) FROM sqlite_schema");
        QVERIFY(migrate(*database));
        std::vector<Migration> steps(migrations().begin(), migrations().end());
        steps.push_back({"broken", "CREATE TABLE half (x); CREATE TABLE half (x)"});
        const auto outcome = migrate(*database, steps);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.find("'broken'") != std::string::npos);
        QCOMPARE(*database->text("SELECT group_concat(sql) FROM sqlite_schema"), schema);
        QVERIFY(std::ifstream(file + "." + std::to_string(migrations().size()) + ".backup").good());
    }

    void theTwoLatestBackupsAreKept()
    {
        const std::string file = m_folder.filePath(QStringLiteral("backups.db")).toStdString();
        const std::string own = file + ".before-the-move.backup"; // a person's
        std::ofstream(own) << "mine";
        auto database = Database::open(file, Database::Mode::ReadWrite);
        const std::vector<Migration> steps{{"one", "CREATE TABLE one (x)"},
                                           {"two", "CREATE TABLE two (x)"},
                                           {"three", "CREATE TABLE three (x)"},
                                           {"four", "CREATE TABLE four (x)"}};
        for (std::size_t version = 1; version <= steps.size(); ++version)
            QVERIFY(migrate(*database, std::span(steps).first(version)));
        const QStringList kept = QDir(m_folder.path()).entryList({QStringLiteral("backups.db.*.backup")});
        QCOMPARE(kept,
                 (QStringList{QStringLiteral("backups.db.2.backup"), QStringLiteral("backups.db.3.backup"),
                              QStringLiteral("backups.db.before-the-move.backup")}));
        auto backup = Database::open(file + ".3.backup", Database::Mode::ReadOnly);
        QCOMPARE(*backup->number("SELECT count(*) FROM sqlite_schema"), 3);
        QCOMPARE(*backup->text("PRAGMA quick_check"), std::string("ok"));
    }

    void aDatabaseOfAnEarlierVersionWithRowsOpens_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(QStringLiteral(TESTS_DIR "/migrations")).entryList({QStringLiteral("*.sql")}))
            QTest::addRow("%s", qPrintable(file)) << file;
        QCOMPARE(QDir(QStringLiteral(TESTS_DIR "/migrations")).entryList({QStringLiteral("*.sql")}).size(),
                 static_cast<qsizetype>(migrations().size()));
    }
    void aDatabaseOfAnEarlierVersionWithRowsOpens()
    {
        QFETCH(QString, file);
        const StoreOptions where = options();
        QVERIFY(mkdir(where.dataDir.c_str(), 0700) == 0);
        std::ifstream dump(std::string(TESTS_DIR) + "/migrations/" + file.toStdString());
        const std::string sql{std::istreambuf_iterator<char>(dump), {}};
        QVERIFY(!sql.empty());
        {
            auto database = Database::open(fileOf(where), Database::Mode::ReadWrite);
            const auto made = database->execute(sql.c_str());
            QVERIFY2(made, made.error().message.c_str());
            const auto taken = examineWhole(*database, "it"); // as a backup, too
            QVERIFY2(taken, taken.error().message.c_str());
        }
        auto store = Store::open(where, m_clock);
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        QCOMPARE((*store)->load()->keys.at(0).name, std::string("ci"));
        const auto rows = calls(**store);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[1].attempts.size(), 1U);
        const AttemptRecord &attempt = rows[1].attempts[0];
        QCOMPARE(attempt.number, 1);
        QCOMPARE(attempt.provider, std::string("openai"));
        QCOMPARE(attempt.model, std::string("gpt-4o-mini"));
        QCOMPARE(attempt.started, rows[1].started);
        QCOMPARE(attempt.durationMs, 39);
        QCOMPARE(attempt.status, 200);
        QCOMPARE(attempt.outcome, std::string("ok"));
        QVERIFY(rows[0].attempts.empty());
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
