// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"
#include "tests/support/StoreCase.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <QProcess>
#include <set>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace tollgate;

namespace {

/// Fails writes as a full disk does. It changes the write function of files that the usual layer has opened.
struct FullDisk {
    static inline std::atomic<bool> isFull = false;
    static inline int (*write)(sqlite3_file *, const void *, int, sqlite3_int64) = nullptr; ///< the usual one
    static inline sqlite3_io_methods changedMain, changedOther; ///< only the main file has locks and shared memory
    static inline sqlite3_vfs layer;
    static void install()
    {
        sqlite3_vfs *real = sqlite3_vfs_find(nullptr);
        layer = *real;
        layer.zName = "full-disk";
        layer.pNext = nullptr;
        layer.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *out) {
            sqlite3_vfs *below = sqlite3_vfs_find(nullptr);
            const int code = below->xOpen(below, name, file, flags, out);
            if (code == SQLITE_OK && file->pMethods) {
                sqlite3_io_methods &changed = flags & SQLITE_OPEN_MAIN_DB ? changedMain : changedOther;
                changed = *file->pMethods;
                write = changed.xWrite;
                changed.xWrite = [](sqlite3_file *to, const void *bytes, int count, sqlite3_int64 at) {
                    return isFull ? SQLITE_FULL : write(to, bytes, count, at);
                };
                file->pMethods = &changed;
            }
            return code;
        };
        sqlite3_vfs_register(&layer, 0);
    }
};

void overwritePage(std::int64_t number, const std::string &file)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp((number - 1) * 4096);
    stream << std::string(4096, 'x');
}

/// The page of the table, not of an index, that holds a row with this text.
bool overwriteLeafWith(const std::string &text, const std::string &file)
{
    constexpr char tableLeaf = 0x0d;
    std::ifstream stream(file, std::ios::binary);
    std::string page(4096, '\0');
    for (std::int64_t number = 1; stream.read(page.data(), 4096); ++number)
        if (page.front() == tableLeaf && page.find(text) != std::string::npos) {
            overwritePage(number, file);
            return true;
        }
    return false;
}

void overwritePagesAfter(std::int64_t last, const std::string &file)
{
    const auto pages = static_cast<std::int64_t>(std::filesystem::file_size(file)) / 4096;
    for (std::int64_t page = last + 1; page <= pages; ++page)
        overwritePage(page, file);
}

/// The child of the kill test: ten calls at a time, each id on standard output once its row is committed.
int writeUntilKilled(const char *folder)
{
    SystemClock clock;
    auto store = Store::open({.dataDir = folder}, clock);
    if (!store)
        return 1;
    std::function<void()> next = [&] {
        const CallRecord record = call(clock);
        (*store)->started(std::make_shared<CallRecord>(record));
        (*store)->settled(ended(record), [&next, id = record.id](Result<void> outcome) {
            if (outcome)
                std::cout << id.text() + "\n" << std::flush;
            next();
        });
    };
    CallRecord running = call(clock, "left-running");
    (*store)->started(std::make_shared<CallRecord>(running));
    for (int i = 0; i < 10; ++i)
        next();
    return QCoreApplication::exec();
}

} // namespace

class tst_StoreFailures : public QObject, private StoreCase {
    Q_OBJECT

private slots:
    void aFullDiskIsSaidAndNothingIsLost()
    {
        FullDisk::install();
        StoreOptions where = options();
        where.vfs = "full-disk";
        where.giveUpAfter = std::chrono::milliseconds(60);
        auto store = Store::open(where, m_clock);
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        FullDisk::isFull = true;
        std::optional<Error> told;
        (*store)->settled(ended(call(m_clock)), [&told](Result<void> outcome) { told = outcome.error(); });
        QTRY_VERIFY(told);
        QVERIFY(told->kind == ErrorKind::Storage);
        QVERIFY(told->message.find("disk is full") != std::string::npos);
        QVERIFY(!(*store)->isAvailable());
        FullDisk::isFull = false;
        QTRY_VERIFY((*store)->isAvailable());
        QTRY_COMPARE(calls(**store).size(), 1U);
    }

    void aDamageInTheMiddleIsSaidAtOnceAndNothingHangs()
    {
        StoreOptions where = options();
        {
            auto store = Store::open(where, m_clock);
            for (int i = 0; i < 300; ++i)
                (*store)->settled(ended(call(m_clock)), {});
        }
        auto store = Store::open(where, m_clock); // has read little so far
        QVERIFY2(store, store ? "" : store.error().message.c_str());
        overwritePagesAfter(2, fileOf(where));

        const QByteArray words = "tollgate.db is damaged or not a database. 'tollgate doctor' looks at it";
        std::optional<Error> told, read, summed;
        QElapsedTimer since;
        since.start();
        (*store)->settled(ended(call(m_clock)), [&told](Result<void> outcome) { told = outcome.error(); });
        QTRY_VERIFY(told);
        QVERIFY2(since.elapsed() < where.giveUpAfter.count(), "a caller waited for what does not heal");
        QVERIFY2(QByteArray::fromStdString(told->message).contains(words), told->message.c_str());
        QVERIFY(!(*store)->isAvailable());
        QCOMPARE((*store)->trouble(), told->message);
        QCOMPARE((*store)->lag(), 1); // not written, and not forgotten

        (*store)->calls({}, [&read](auto rows) { read = rows.error(); });
        (*store)->usage({}, [&summed](auto rows) { summed = rows.error(); });
        QTRY_VERIFY(read && summed);
        QVERIFY2(QByteArray::fromStdString(read->message).contains(words), read->message.c_str());
        QVERIFY2(QByteArray::fromStdString(summed->message).contains(words), summed->message.c_str());
    }

    void anOldRowThatIsDamagedDoesNotStopNewCalls()
    {
        const StoreOptions where = options();
        std::string middle;
        {
            auto store = Store::open(where, m_clock);
            for (int i = 0; i < 3000; ++i) {
                const CallRecord record = ended(call(m_clock));
                middle = i == 1500 ? record.answerId : middle;
                (*store)->settled(record, {});
            }
        }
        auto store = Store::open(where, m_clock);
        QVERIFY(store);
        QVERIFY(overwriteLeafWith(middle, fileOf(where)));
        std::optional<Result<std::int64_t>> removed;
        (*store)->removeCallsBefore(m_clock.now() + std::chrono::hours(1), 3000,
                                    [&removed](Result<std::int64_t> count) { removed = std::move(count); });
        std::optional<Result<void>> written;
        (*store)->settled(ended(call(m_clock)), [&written](Result<void> outcome) { written = std::move(outcome); });
        QTRY_VERIFY(removed && written);
        QVERIFY(!*removed);
        QVERIFY2(*written, *written ? "" : written->error().message.c_str());
        QVERIFY((*store)->isAvailable());
        QCOMPARE((*store)->trouble(), std::string());
    }

    void whatCannotBeOpenedIsSaidInWords_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::addRow("broken") << "broken"
                                << "damaged or not a database";
        QTest::addRow("newer") << "newer"
                               << "version is 99";
        QTest::addRow("locked") << "locked"
                                << "locked by another program";
        QTest::addRow("somebody else's") << "foreign"
                                         << "not made by Tollgate";
    }
    void whatCannotBeOpenedIsSaidInWords()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, says);
        StoreOptions where = options();
        where.busyTimeout = std::chrono::milliseconds(20);
        if (what != QStringLiteral("foreign"))
            QVERIFY(Store::open(where, m_clock));
        else
            QVERIFY(mkdir(where.dataDir.c_str(), 0700) == 0);
        auto other = Database::open(fileOf(where), Database::Mode::ReadWrite);
        if (what == QStringLiteral("newer"))
            QVERIFY(other->execute("PRAGMA user_version = 99"));
        else if (what == QStringLiteral("locked"))
            QVERIFY(other->execute("BEGIN IMMEDIATE"));
        else if (what == QStringLiteral("foreign"))
            QVERIFY(other->execute("CREATE TABLE theirs (x)"));
        else
            std::ofstream(fileOf(where)) << std::string(8192, 'x');
        const auto store = Store::open(where, m_clock);
        QVERIFY(!store);
        QVERIFY2(QString::fromStdString(store.error().message).contains(says), store.error().message.c_str());
    }

    void callsOfADeadGatewayAreInterrupted()
    {
        const StoreOptions where = options();
        {
            auto store = Store::open(where, m_clock);
            (*store)->started(std::make_shared<CallRecord>(call(m_clock)));
        }
        auto store = Store::open(where, m_clock);
        const auto rows = calls(**store);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].status, std::string("interrupted"));
        QVERIFY(rows[0].ended == WallTime{});
        QCOMPARE(usage(**store, {}).at(0).failures, 1);
    }

    void aKilledGatewayHasLostNothingThatWasCommitted()
    {
        const int rounds = qEnvironmentVariableIntValue("TOLLGATE_LONG") > 0 ? 100 : 20;
        const StoreOptions where = options();
        std::set<std::string> told;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--writer"), QString::fromStdString(where.dataDir)});
            QVERIFY(child.waitForReadyRead(20'000));
            const int lines = 10 + round * 37 % 400;
            QByteArray seen;
            while (seen.count('\n') < lines && child.waitForReadyRead(20'000))
                seen += child.readAllStandardOutput();
            child.kill();
            QVERIFY(child.waitForFinished());
            seen += child.readAllStandardOutput();
            for (const QByteArray &line : seen.left(seen.lastIndexOf('\n')).split('\n'))
                told.insert(line.toStdString());
        }
        QVERIFY(Store::open(where, m_clock));
        auto database = Database::open(fileOf(where), Database::Mode::ReadWrite);
        QCOMPARE(*database->text("PRAGMA integrity_check"), std::string("ok"));
        QCOMPARE(*database->number("SELECT count(*) - count(DISTINCT call_id) FROM call"), 0);
        QCOMPARE(*database->number("SELECT count(*) FROM call WHERE status = 1"), 0);
        QCOMPARE(*database->number("SELECT sum(requests) FROM usage_hourly WHERE tag = 0"),
                 *database->number("SELECT count(*) FROM call"));
        std::set<std::string> written;
        auto row = database->prepare("SELECT lower(hex(call_id)) FROM call WHERE status = 2");
        while (row->step() == SQLITE_ROW)
            written.insert(std::string(row->text(0)));
        for (std::string id : told) {
            std::erase(id, '-');
            QVERIFY2(written.contains(id), id.c_str());
        }
        qInfo("%d rounds, %zu committed calls told, all there once", rounds, told.size());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--writer")
        return writeUntilKilled(argv[2]);
    tst_StoreFailures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_StoreFailures.moc"
