// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Matrix.h"

#include <cstring>
#include <QFile>
#include <QtTest>

using namespace tollgate;

namespace {

bool blesses = false;

QByteArray lineOf(const MatrixCell &cell)
{
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    return bytes(cell.client) + '\t' + bytes(cell.provider) + '\t' + bytes(cell.feature) + '\t'
        + bytes(nameOf(cell.fate)) + '\t' + QByteArray::fromStdString(cell.note) + '\n';
}

} // namespace

/// What survives between every two dialects, against tests/cases/MATRIX.tsv (`tst_Matrix --bless` writes it: look at
/// the difference before committing it).
class tst_Matrix : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostInSilence()
    {
        for (const MatrixCell &cell : dialectMatrix())
            QVERIFY2(!cell.isLost, lineOf(cell).constData());
    }

    void everyCellSaysWhatBecomesOfIt()
    {
        QByteArray found;
        for (const MatrixCell &cell : dialectMatrix())
            found += lineOf(cell);
        QFile file(QStringLiteral(TESTS_DIR "/cases/MATRIX.tsv"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray stands = file.readAll();
        if (blesses && stands != found) {
            QVERIFY(file.resize(0));
            QCOMPARE(file.write(found), qint64(found.size()));
            return;
        }
        const QList<QByteArray> expected = stands.split('\n'), actual = found.split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QCOMPARE(actual.size(), expected.size());
    }

    /// May only fall; a dialect more adds its own to it.
    void noMoreIsDroppedThanWas()
    {
        const std::vector<MatrixCell> cells = dialectMatrix();
        const auto dropped = std::ranges::count(cells, Fate::Dropped, &MatrixCell::fate);
        QVERIFY2(dropped <= 27, std::to_string(dropped).c_str());
    }
};

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], "--bless") == 0) {
            blesses = true;
            std::copy(argv + i + 1, argv + argc, argv + i);
            --argc;
            break;
        }
    QCoreApplication application(argc, argv);
    tst_Matrix matrix;
    return QTest::qExec(&matrix, argc, argv);
}

#include "tst_Matrix.moc"
