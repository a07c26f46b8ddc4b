// SPDX-License-Identifier: GPL-3.0-or-later
// The files of translations: every text of the sources is in them, translated whole, and says what the source says.
#include <algorithm>
#include <map>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>
#include <vector>

namespace {

const QString folder = QStringLiteral(TESTS_DIR "/../translations/");

struct Text {
    QString context, source, comment, state; ///< state: `unfinished`, `vanished`, `obsolete` or nothing
    QStringList forms; ///< one; as many as the language has where it counts
    bool counts = false;

    QString name() const
    {
        return context + QStringLiteral(": ") + source + (counts ? QStringLiteral(" (n)") : QString());
    }
};

Text messageOf(QXmlStreamReader &xml, const QString &context)
{
    Text text;
    text.context = context;
    text.counts = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            text.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!text.counts) {
                text.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                text.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

std::vector<Text> textsIn(const QString &name)
{
    QFile file(name);
    std::vector<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                texts.push_back(messageOf(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return texts;
}

QStringList namesOf(const std::vector<Text> &texts)
{
    QStringList names;
    for (const Text &text : texts)
        names << text.name() + text.comment;
    names.sort();
    return names;
}

/// Each time an expression occurs, sorted.
QStringList all(const QString &expression, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(expression).globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

QString edge(const QString &text, bool isEnd)
{
    static const QRegularExpression begin(QStringLiteral("^\\s*")), end(QStringLiteral("\\s*$"));
    return (isEnd ? end : begin).match(text).captured();
}

/// What is wrong with a translation beside its sense; empty: nothing.
QString wrongIn(const QString &source, const QString &form, bool counts)
{
    // Where there is one thing only, its number may be a word.
    QStringList places = all(QStringLiteral("%L?[0-9n]"), source), theirs = all(QStringLiteral("%L?[0-9n]"), form);
    if (counts && !theirs.contains(QStringLiteral("%n")))
        places.removeAll(QStringLiteral("%n"));
    if (places != theirs)
        return QStringLiteral("it has other places than ") + places.join(u' ');
    if (all(QStringLiteral("</?[a-z]+[^>]*>"), source) != all(QStringLiteral("</?[a-z]+[^>]*>"), form))
        return QStringLiteral("it has other html");
    if (edge(source, false) != edge(form, false) || edge(source, true) != edge(form, true))
        return QStringLiteral("it begins or ends with other spaces");
    if (source.trimmed().endsWith(u'…') != form.trimmed().endsWith(u'…'))
        return QStringLiteral("an … at the end is missing or too much");
    const QString key = QStringLiteral("&(?=[^&\\s;#])(?![a-z]+;)");
    if (all(key, source).size() != all(key, form).size())
        return QStringLiteral("it has another number of & for keys");
    if (all(QStringLiteral("\\n"), source).size() != all(QStringLiteral("\\n"), form).size())
        return QStringLiteral("it has another number of lines");
    // Names that programs read are the same in every language.
    const QString names
        = QStringLiteral("(?<![\\w-])--[a-z][a-z-]+|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[a-z]+_[a-z_]+\\b|\\bconfig\\.yaml\\b");
    if (all(names, source) != all(names, form))
        return QStringLiteral("it names other options, variables or files than ") + all(names, source).join(u' ');
    return {};
}

/// A row of the glossary: what a term is called, by language.
struct Term {
    QRegularExpression term;
    std::map<QString, QStringList> words;
};

std::vector<Term> glossary()
{
    QFile file(folder + QStringLiteral("glossary.tsv"));
    std::vector<Term> terms;
    if (!file.open(QIODevice::ReadOnly))
        return terms;
    const QStringList languages = QString::fromUtf8(file.readLine()).trimmed().split(u'\t').mid(1);
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        Term term;
        // A name of an option, a file or a member is no term.
        term.term.setPattern(QStringLiteral("(?<![\\w./$'-])(%1)(?![\\w=/'>-]|[.:]\\w)").arg(cells[0]));
        term.term.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        for (qsizetype i = 0; i < languages.size(); ++i)
            term.words[languages[i]] = cells.value(i + 1).split(u'|', Qt::SkipEmptyParts);
        terms.push_back(term);
    }
    return terms;
}

} // namespace

class tst_Texts : public QObject {
    Q_OBJECT

    static void forEveryLanguage(bool withEnglish)
    {
        QTest::addColumn<QString>("code");
        const QStringList found = QDir(folder).entryList({QStringLiteral("tollgate_*.ts")});
        QCOMPARE(found.size(), 6);
        for (const QString &file : found)
            if (withEnglish || file != u"tollgate_en.ts")
                QTest::addRow("%s", qPrintable(file)) << file.mid(9).chopped(3);
    }
    static QString fileOf(const QString &code) { return folder + QStringLiteral("tollgate_%1.ts").arg(code); }

    QTemporaryDir m_work;
    QString m_output;

    bool findTexts(const QStringList &more)
    {
        QStringList arguments = QStringLiteral(FIND_TEXTS).split(u'|');
        const QString program = arguments.takeFirst();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments + more);
        const bool isDone = process.waitForFinished(120'000) && process.exitCode() == 0;
        m_output += QString::fromUtf8(process.readAll());
        return isDone;
    }

private slots:
    void initTestCase()
    {
        // What the target update_translations would make of the files.
        QVERIFY(m_work.isValid());
        QStringList full;
        for (const QString &name : QDir(folder).entryList({QStringLiteral("tollgate_*.ts")})) {
            QVERIFY(QFile::copy(folder + name, m_work.filePath(name)));
            if (name != u"tollgate_en.ts")
                full << m_work.filePath(name);
        }
        QVERIFY(findTexts(QStringList{QStringLiteral("-ts")} + full));
        QVERIFY(findTexts(
            {QStringLiteral("-pluralonly"), QStringLiteral("-ts"), m_work.filePath(QStringLiteral("tollgate_en.ts"))}));
    }

    void everyTextIsListedAsItIsLookedUp()
    {
        // Words.h says why: under these two namespaces it is looked up as it is listed, elsewhere it would not be.
        static const QRegularExpression trouble(
            QStringLiteral("lacks Q_OBJECT|Qualifying with|cannot be called|Discarding|Unbalanced"));
        for (const QString &line : m_output.split(u'\n'))
            QVERIFY2(!trouble.match(line).hasMatch() || line.contains(u"'tollgate::app' lacks")
                         || line.contains(u"'tollgate::ui' lacks"),
                     qPrintable(line + QStringLiteral(" (write app::tr() or ui::tr(), see ui/look/Words.h)")));
    }

    void everyTextOfTheSourcesIsThere_data() { forEveryLanguage(true); }
    void everyTextOfTheSourcesIsThere()
    {
        QFETCH(QString, code);
        const QStringList before = namesOf(textsIn(fileOf(code))),
                          now = namesOf(textsIn(m_work.filePath(QStringLiteral("tollgate_%1.ts").arg(code))));
        QVERIFY(now.size() >= (code == u"en" ? 5 : 500));
        QStringList wrong;
        for (const QString &name : now)
            if (!before.contains(name))
                wrong << QStringLiteral("missing: ") + name;
        for (const QString &name : before)
            if (!now.contains(name))
                wrong << QStringLiteral("not in the sources any more: ") + name;
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("cmake --build build/dev --target update_translations, then "
                                           "translate:\n")
                            + wrong.join(u'\n')));
    }

    void everyTextIsTranslated_data() { forEveryLanguage(true); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, code);
        QStringList left;
        for (const Text &text : textsIn(fileOf(code)))
            if (!text.state.isEmpty() || text.forms.isEmpty()
                || std::ranges::any_of(text.forms, [](const QString &form) { return form.trimmed().isEmpty(); }))
                left << text.name();
        QVERIFY2(left.isEmpty(),
                 qPrintable(QStringLiteral("%1 texts: %2").arg(left.size()).arg(left.mid(0, 20).join(u'\n'))));
    }

    void whatProgramsAndSentencesNeedIsKept_data() { forEveryLanguage(true); }
    void whatProgramsAndSentencesNeedIsKept()
    {
        QFETCH(QString, code);
        const std::map<QString, qsizetype> pluralForms
            = {{QStringLiteral("en"), 2}, {QStringLiteral("de"), 2}, {QStringLiteral("fr"), 2},
               {QStringLiteral("es"), 2}, {QStringLiteral("ja"), 1}, {QStringLiteral("zh_CN"), 1}};
        QStringList wrong;
        for (const Text &text : textsIn(fileOf(code))) {
            if (!text.state.isEmpty())
                continue;
            if (text.counts && text.forms.size() != pluralForms.at(code))
                wrong << text.name() + QStringLiteral(": this language has another number of forms");
            for (const QString &form : text.forms)
                if (const QString why = wrongIn(text.source, form, text.counts); !why.isEmpty())
                    wrong << text.name() + QStringLiteral(" -> ") + form + QStringLiteral(": ") + why;
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("%1 texts:\n%2").arg(wrong.size()).arg(wrong.mid(0, 40).join(u'\n'))));
    }

    void mistakesInATranslationAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const char *source, const char *form, bool isGood) {
            QTest::addRow("%s", name) << QString::fromUtf8(source) << QString::fromUtf8(form) << isGood;
        };
        row("in another order", "%1 of %2", "%2 davon %1", true);
        row("a place is lost", "%1 of %2", "%1 davon", false);
        row("a bold word", "<b>%1</b> is set", "<b>%1</b> ist gesetzt", true);
        row("a bold word is not closed", "<b>%1</b> is set", "<b>%1 ist gesetzt", false);
        row("a space at the end", "ok   ", "gut", false);
        row("an ellipsis", "Check…", "Prüfen", false);
        row("a key", "&Open", "Öffnen", false);
        row("an option", "Give --json.", "--json angeben.", true);
        row("an option is translated", "Give --json.", "--jason angeben.", false);
        row("a variable", "Set TOLLGATE_KEY.", "TOLLGATE_SCHLUESSEL setzen.", false);
    }
    void mistakesInATranslationAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, form);
        QTEST(wrongIn(source, form, false).isEmpty(), "isGood");
    }

    void theGlossaryHasFortyTermsInEveryLanguage_data() { forEveryLanguage(false); }
    void theGlossaryHasFortyTermsInEveryLanguage()
    {
        QFETCH(QString, code);
        const std::vector<Term> terms = glossary();
        QVERIFY(terms.size() >= 40);
        for (const Term &term : terms)
            QVERIFY2(term.words.contains(code) && !term.words.at(code).isEmpty(), qPrintable(term.term.pattern()));
    }

    void theGlossaryIsFollowed_data() { forEveryLanguage(false); }
    void theGlossaryIsFollowed()
    {
        QFETCH(QString, code);
        const std::vector<Term> terms = glossary();
        QStringList wrong;
        qsizetype found = 0;
        for (const Text &text : textsIn(fileOf(code))) {
            if (!text.state.isEmpty())
                continue;
            for (const Term &term : terms) {
                static const QRegularExpression command(QStringLiteral("'tollgate [^']*'"));
                const QRegularExpressionMatch match = term.term.match(QString(text.source).remove(command));
                if (!match.hasMatch())
                    continue;
                ++found;
                const QStringList &words = term.words.at(code);
                for (const QString &form : text.forms)
                    if (std::ranges::none_of(
                            words, [&](const QString &word) { return form.contains(word, Qt::CaseInsensitive); }))
                        wrong << QStringLiteral("%1 -> %2: '%3' is %4")
                                     .arg(text.name(), form, match.captured(), words.join(QStringLiteral(" or ")));
            }
        }
        QVERIFY2(
            wrong.isEmpty(),
            qPrintable(QStringLiteral("%1 of %2:\n%3").arg(wrong.size()).arg(found).arg(wrong.mid(0, 40).join(u'\n'))));
    }
};

QTEST_GUILESS_MAIN(tst_Texts)
#include "tst_Texts.moc"
