// SPDX-License-Identifier: GPL-3.0-or-later
// What core says is known to the table of translations, and found in it with its names and numbers.
#include "core/settings/Settings.h"
#include "translations/CoreWords.h"

#include <algorithm>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

using namespace tollgate;

namespace {

bool isKnown(const QString &text)
{
    return std::ranges::any_of(words::coreWords(), [&](const char *one) { return text == QString::fromUtf8(one); });
}

QString textOf(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DIR "/../") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The texts in quotes of a source, one after the other.
QByteArray literalsIn(const QString &source)
{
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\"")),
        literal(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QByteArray all;
    for (auto found = literal.globalMatch(QString(source).remove(seam)); found.hasNext();)
        all += found.next().capturedView(1).toUtf8() + '\n';
    return all;
}

/// Whether a text is said, perhaps in a few pieces that are put together.
bool isMadeOf(const QByteArray &said, QByteArray text)
{
    for (qsizetype pieces = 1 + text.size() / 12; !text.isEmpty() && pieces > 0; --pieces) {
        qsizetype length = text.size();
        while (length > 0 && !said.contains(text.first(length)))
            --length;
        text = text.mid(length);
    }
    return text.isEmpty();
}

/// A language in which everything stands between marks.
class Marked : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return qstrcmp(context, "tollgate::core") == 0 && isKnown(source) ? u'<' + source + u'>' : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_CoreWords : public QObject {
    Q_OBJECT

private slots:
    void everySettingIsKnown()
    {
        const Settings settings;
        static const QRegularExpression choice(QStringLiteral("^[a-z_]+ or [a-z_]+$"));
        for (const SettingBase *setting : settings.all()) {
            const QString help
                = QString::fromStdString(setting->help()).remove(QStringLiteral(" From the next start on."));
            QVERIFY2(isKnown(help), qPrintable(help));
            const QString expected = QString::fromStdString(std::string(setting->expected()));
            QVERIFY2(isKnown(expected) || choice.match(expected).hasMatch(), qPrintable(expected));
        }
        QVERIFY(settings.all().size() > 20);
    }

    void everyNoteAboutAToolIsKnown()
    {
        const QJsonArray tools = QJsonDocument::fromJson(textOf(QStringLiteral("resources/tools.json")).toUtf8())
                                     .object()[QStringLiteral("tools")]
                                     .toArray();
        QVERIFY(tools.size() > 10);
        for (const QJsonValue tool : tools)
            if (const QString note = tool[QStringLiteral("note")].toString(); !note.isEmpty())
                QVERIFY2(isKnown(note), qPrintable(note));
    }

    void everyCheckOfTheSelfTestIsKnown()
    {
        static const QRegularExpression add(QStringLiteral("checks\\.add\\(\\s*\"([^\"]+?) ?\""));
        for (const char *file : {"core/control/DoctorVerb.cpp", "app/DoctorChecks.cpp"})
            for (auto found = add.globalMatch(textOf(QLatin1String(file))); found.hasNext();) {
                const QString name = found.next().captured(1);
                QVERIFY2(isKnown(name) || isKnown(name + QStringLiteral(" %1")), qPrintable(name));
            }
    }

    void whatIsKnownIsSaidSomewhere()
    {
        QByteArray said = literalsIn(textOf(QStringLiteral("app/DoctorChecks.cpp")))
            + literalsIn(textOf(QStringLiteral("resources/tools.json")));
        for (QDirIterator files(QStringLiteral(TESTS_DIR "/../core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                                QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            said += literalsIn(QString::fromUtf8(file.readAll()));
        }
        static const QRegularExpression place(QStringLiteral("%[0-9]"));
        for (const char *known : words::coreWords())
            for (const QString &piece : QString::fromUtf8(known).split(place, Qt::SkipEmptyParts))
                QVERIFY2(isMadeOf(said, piece.toUtf8()), known);
        QVERIFY(!isMadeOf(said, "Zebras juggle seven purple umbrellas."));
    }

    void namesAndNumbersAreKept_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("translated");
        const auto row = [](const char *english, const char *translated) {
            QTest::addRow("%s", english) << QString::fromUtf8(english) << QString::fromUtf8(translated);
        };
        row("The key was deleted meanwhile.", "<The key was deleted meanwhile.>");
        row("env:OPENAI_API_KEY is there", "<env:OPENAI_API_KEY is there>");
        row("There is a key named '100%1' already. Choose another name.",
            "<There is a key named '100%1' already. Choose another name.>");
        row("'max_budget' should be an amount in US dollars, like 12.50.",
            "<'max_budget' should be <an amount in US dollars, like 12.50>.>");
        row("There is no provider 'opnai'. Did you mean 'openai'? One of your own needs a 'base_url'.",
            "<There is no provider 'opnai'. Did you mean 'openai'? One of your own needs a 'base_url'.>");
        row("'gateway' is not in the keyring. Store it with 'tollgate providers add', or use env:NAME.",
            "<'gateway' is not in the keyring. Store it with 'tollgate providers add', or use env:NAME.>");
        row("gpt-5 rests after failures: 500", "<gpt-5 rests after failures: 500>");
        row("Something that only a newer gateway says.", "Something that only a newer gateway says.");
        row("", "");
    }
    void namesAndNumbersAreKept()
    {
        QFETCH(QString, english);
        QFETCH(QString, translated);
        QCOMPARE(words::ofCore(english), english); // no language is chosen
        Marked marked;
        QVERIFY(QCoreApplication::installTranslator(&marked));
        QCOMPARE(words::ofCore(english), translated);
    }
};

QTEST_GUILESS_MAIN(tst_CoreWords)
#include "tst_CoreWords.moc"
