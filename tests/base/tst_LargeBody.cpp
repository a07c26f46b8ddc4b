// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LargeBody.h"

#include "core/base/Secret.h"
#include "tests/support/OnDisk.h"

#include <csignal>
#include <QtTest>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace tollgate;

namespace {

/// Until it goes, no file of this process may be larger.
class NoLargerThan {
public:
    explicit NoLargerThan(rlim_t bytes) : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit small{bytes, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~NoLargerThan()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }

private:
    rlimit m_limit{};
    void (*m_before)(int);
};

} // namespace

class tst_LargeBody : public QObject {
    Q_OBJECT

private slots:
    void aFileHasNoNameAndIsItsOwnersAlone()
    {
        const QTemporaryDir folder;
        const auto file = SpoolFile::make(folder.path().toStdString(), 10);
        QVERIFY(file);
        QVERIFY((*file)->append("0123456789"));
        QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        int found = 0;
        for (const QFileInfo &open :
             QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::NoDotAndDotDot | QDir::System | QDir::Files)) {
            if (!open.symLinkTarget().startsWith(folder.path()))
                continue;
            struct stat seen { };
            QCOMPARE(::stat(open.absoluteFilePath().toLocal8Bit().constData(), &seen), 0);
            QCOMPARE(seen.st_mode & 07777, mode_t(0600));
            QCOMPARE(seen.st_nlink, nlink_t(0));
            QCOMPARE(seen.st_size, off_t(10));
            ++found;
        }
        QCOMPARE(found, 1);
    }

    void whatIsReadIsWhatWasWritten()
    {
        const std::string bytes = noise(700'001);
        const auto body = onDisk(bytes);
        QVERIFY(body);
        QCOMPARE(body->size(), bytes.size());
        QVERIFY(wholeOf(*body) == bytes);
        char few[4] = {};
        QCOMPARE(body->read(bytes.size() - 2, few, sizeof few), std::optional<std::size_t>(2));
        QCOMPARE(body->read(bytes.size(), few, sizeof few), std::optional<std::size_t>(0));
        QCOMPARE(body->sha256Hex(), sha256Hex(bytes));
    }

    void whatIsChangedReadsAsAChangedText()
    {
        const std::string bytes = noise(4096);
        const auto file = onDisk(bytes);
        QVERIFY(file);
        LargeBody body = *file;
        std::string text = bytes;
        struct Change {
            std::size_t begin, length;
            std::string with;
        };
        // At both ends, across what was changed before, of nothing, by nothing.
        const Change changes[] = {{100, 10, "model"}, {0, 0, "front"},       {text.size() + 0, 0, "end"},
                                  {102, 8, ""},       {90, 40, "across it"}, {3, 5, "x"},
                                  {0, 1, ""},         {2000, 2000, "y"}};
        for (const Change &change : changes) {
            body = body.with(change.begin, change.length, change.with);
            text.replace(change.begin, change.length, change.with);
            QVERIFY(wholeOf(body) == text);
            QCOMPARE(body.size(), text.size());
            QCOMPARE(body.sha256Hex(), sha256Hex(text));
            for (std::size_t at = 0; at < text.size(); at += 97) {
                std::string piece(13, '\0');
                const auto count = body.read(at, piece.data(), piece.size());
                QVERIFY(count);
                piece.resize(*count);
                QCOMPARE(piece, text.substr(at, 13));
            }
        }
        QVERIFY(wholeOf(*file) == bytes);
        const LargeBody emptied = body.with(0, text.size(), {}).with(0, 0, "new");
        QCOMPARE(wholeOf(emptied), std::string("new"));
    }

    void aTextIsFoundWhereverWindowsEnd()
    {
        std::string bytes(3 * BodyBytes::windowSize, '.');
        const std::string needle = "\r\n--needle";
        for (std::size_t at = BodyBytes::windowSize - 12; at < BodyBytes::windowSize + 12; ++at) {
            std::string text = bytes;
            text.replace(at, needle.size(), needle);
            const auto body = onDisk(text);
            QVERIFY(body);
            BodyBytes disk(*body), memory{std::string_view(text)};
            QCOMPARE(disk.find(needle, 0), at);
            QCOMPARE(disk.find(needle, at), at);
            QCOMPARE(disk.find(needle, at + 1), std::string::npos);
            QCOMPARE(memory.find(needle, 0), at);
            QCOMPARE(disk.part(at, 5).find("\r\n--n", 0), std::size_t(0));
            QCOMPARE(disk.part(at + 1, 4).find("\r\n", 0), std::string::npos);
            QCOMPARE(std::string(disk.part(at, 500'000).piece(4, 6)), std::string("needle"));
            QVERIFY(!disk.hasFailed());
        }
    }

    void aDiskThatIsFullSaysSo()
    {
        const QTemporaryDir folder;
        const auto file = SpoolFile::make(folder.path().toStdString(), 0);
        QVERIFY(file);
        const NoLargerThan limit(100'000);
        QVERIFY((*file)->append(std::string(90'000, 'x')));
        const Result<void> more = (*file)->append(std::string(20'000, 'x'));
        QVERIFY(!more);
        QCOMPARE(more.error().kind, ErrorKind::Storage);
        QVERIFY(more.error().message.find("full") != std::string::npos);
        QVERIFY(more.error().message.find(folder.path().toStdString()) == std::string::npos);
    }

    void whatCannotFitIsRefusedBeforeItCame()
    {
        const QTemporaryDir folder;
        const auto file = SpoolFile::make(folder.path().toStdString(), std::size_t(1) << 60);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Storage);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto file = SpoolFile::make("/nowhere/at/all", 1);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Storage);
        QVERIFY(file.error().message.find("/nowhere") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(tst_LargeBody)
#include "tst_LargeBody.moc"
