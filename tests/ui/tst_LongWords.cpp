// SPDX-License-Identifier: GPL-3.0-or-later
// The window in a language that does not exist: every text is longer by 40 %, with accents. Nothing is cut, and
// whatever is looked up is listed in the files of translations under that name.
#include "tests/ui/Planted.h"
#include "ui/look/Look.h"
#include "ui/models/Preferences.h"
#include "ui/Pages.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>
#include <set>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

QString accented(QString text)
{
    static const QString plain = QStringLiteral("aeiouycnszAEIOUCNSZ"), strange = QStringLiteral("àéîöüýçñšžÀÉÎÖÜÇÑŠŽ");
    for (QChar &letter : text)
        if (const qsizetype at = plain.indexOf(letter); at >= 0)
            letter = strange[at];
    return text;
}

/// Longer by 40 %, as German is: short texts become one long word, long ones get more words.
QString pseudo(const QString &source)
{
    // What is filled in, html and keys stay.
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]|<[^>]*>|&[a-z]+;"));
    QString made;
    qsizetype end = 0, letters = 0;
    for (auto places = kept.globalMatch(source); places.hasNext();) {
        const QRegularExpressionMatch one = places.next();
        made += accented(source.mid(end, one.capturedStart() - end));
        letters += one.capturedStart() - end;
        made += one.captured();
        end = one.capturedEnd();
    }
    made += accented(source.mid(end));
    letters += source.size() - end;
    QString more;
    for (qsizetype i = 0; i < (letters * 4 + 9) / 10; ++i)
        more += letters > 12 && i % 8 == 0 ? u' ' : u'ö';
    static const QRegularExpression tail(QStringLiteral("[\\s.:…?!)]*$"));
    return made.insert(tail.match(made).capturedStart(), more);
}

/// Every text of ours as pseudo() has it; what was asked for is noted.
class Pseudo : public QTranslator {
public:
    static bool isOurs(const char *context)
    {
        const QByteArray name(context);
        return name.startsWith("tollgate::") || name == "Pages" || name == "BarTip" || name == "Csv";
    }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (!isOurs(context))
            return {};
        if (qstrcmp(context, "tollgate::core") != 0) // every text of core's is tried there
            asked.insert(QString::fromLatin1(context) + QStringLiteral(": ") + QString::fromUtf8(text));
        return pseudo(QString::fromUtf8(text));
    }
    bool isEmpty() const override { return false; }
    mutable std::set<QString> asked;
};

/// `context: source` of all texts in the file of one language.
std::set<QString> listed()
{
    std::set<QString> names;
    QFile file(QStringLiteral(TESTS_DIR "/../translations/tollgate_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            names.insert(context + QStringLiteral(": ") + xml.readElementText());
    }
    return names;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *badge = dynamic_cast<const Badge *>(widget))
        return badge->text();
    return {};
}

/// How many pixels of a widget's text are missing at its right or below.
int missing(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) - label->height();
        const bool isPlain = label->textFormat() == Qt::PlainText
            || (label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()));
        return (isPlain ? label->fontMetrics().horizontalAdvance(label->text()) : label->sizeHint().width())
            - label->width() - 1;
    }
    if (qobject_cast<const QAbstractButton *>(widget))
        return widget->minimumSizeHint().width() - widget->width();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->fontMetrics().horizontalAdvance(box->currentText()) + 24 - box->width();
    if (dynamic_cast<const Badge *>(widget))
        return widget->sizeHint().width() - widget->width();
    return 0;
}

/// How many pixels stand beyond what surrounds it and cannot be scrolled to.
int beyond(const QWidget *widget, const QWidget *window)
{
    int most = 0;
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        const bool scrolls
            = area && area->viewport() == around && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (scrolls)
            break;
        most = std::max(most, widget->mapTo(around, QPoint(widget->width(), 0)).x() - around->width());
        if (around == window)
            break;
    }
    return most;
}

} // namespace

class tst_LongWords : public QObject {
    Q_OBJECT

    Pseudo m_language;
    QTemporaryDir m_home;

    /// What is wrong on a page as it is seen now.
    static QStringList wrongOn(Window &window, const QString &page)
    {
        QStringList wrong;
        const auto say = [&](const QString &text, int pixels) {
            wrong << QStringLiteral("%1: %2 pixels of '%3'").arg(page).arg(pixels).arg(text);
        };
        for (const QWidget *one : window.findChildren<QWidget *>()) {
            const QString text = textOf(one);
            if (!one->isVisible() || text.isEmpty())
                continue;
            if (const int pixels = missing(one); pixels > 0 && one->toolTip().isEmpty())
                say(text, pixels);
            else if (const int out = beyond(one, &window); out > 0)
                say(text + QStringLiteral("' beyond what is around it '"), out);
        }
        for (const Table *table : window.findChildren<Table *>()) {
            const QHeaderView *head = table->horizontalHeader();
            for (int column = 0; table->isVisible() && table->model() && column < table->model()->columnCount();
                 ++column) {
                const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                const int pixels = head->fontMetrics().horizontalAdvance(title) - head->sectionSize(column);
                if (!table->isColumnHidden(column) && pixels > 0
                    && table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
                    say(title, pixels);
            }
        }
        return wrong;
    }

    /// A page, and what opens beside it.
    static std::vector<std::pair<const char *, const char *>> views()
    {
        std::vector<std::pair<const char *, const char *>> all;
        for (const PageRow &page : pages())
            all.emplace_back(page.id, "");
        for (const auto &[page, what] :
             {std::pair("keys", "new"), std::pair("keys", "id-batch"), std::pair("providers", "gemini"),
              std::pair("providers", "model:gpt-5.2"), std::pair("budgets", "id-codex"),
              std::pair("settings", "doctor"), std::pair("connect", "claude-code"), std::pair("connect", "zed"),
              std::pair("connect", "cursor")})
            all.emplace_back(page, what);
        return all;
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        Look::the().install(Look::Choice::Light);
        QVERIFY(QCoreApplication::installTranslator(&m_language));
    }

    void textsAreLonger()
    {
        QVERIFY(pseudo(QStringLiteral("%1 calls")).startsWith(QStringLiteral("%1 çàll")));
        QVERIFY(pseudo(QStringLiteral("Undo")).size() >= 6);
        QVERIFY(pseudo(QStringLiteral("Check…")).endsWith(u'…'));
        QCOMPARE(pseudo(QStringLiteral("<b>%1</b>")), QStringLiteral("<b>%1</b>"));
        const QString sentence = QStringLiteral("At this pace the month comes to %1, beyond its limit of %2.");
        QVERIFY(pseudo(sentence).size() >= sentence.size() * 13 / 10);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("what");
        for (const int how : {1, 0, 2})
            for (const auto &[page, what] : views())
                if (how == 1 || !*what)
                    QTest::addRow("%s %s %d", page, what, how)
                        << how << QString::fromLatin1(page) << QString::fromLatin1(what);
    }
    void nothingIsCut()
    {
        QFETCH(int, how);
        QFETCH(QString, page);
        QFETCH(QString, what);
        Planted gateway(static_cast<Planted::How>(how));
        Preferences preferences(m_home.path(), {QStringLiteral("tollgate")});
        Window window(gateway, {.now = [] { return Planted::now; }, .preferences = &preferences});
        window.resize(1280, 800);
        window.setLink({.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        window.show();
        window.open(page, what);
        for (int round = 0; round < 6; ++round)
            QApplication::processEvents();
        const QStringList wrong = wrongOn(window, page);
        if (!wrong.isEmpty() && qEnvironmentVariableIsSet("TOLLGATE_PICTURES"))
            window.grab().save(QStringLiteral("%1/long-%2-%3-%4.png")
                                   .arg(qEnvironmentVariable("TOLLGATE_PICTURES"), page, what)
                                   .arg(how));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void whatIsLookedUpIsListed()
    {
        const std::set<QString> known = listed();
        QVERIFY(known.size() > 500 && m_language.asked.size() > 300);
        static const QRegularExpression word(QStringLiteral(": .*[A-Za-z]{3}")); // `429` stays what it is
        QStringList unknown;
        for (const QString &asked : m_language.asked)
            if (!known.contains(asked) && word.match(asked).hasMatch())
                unknown << asked;
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("see ui/look/Words.h: ") + unknown.join(u'\n')));
    }
};

QTEST_MAIN(tst_LongWords)
#include "tst_LongWords.moc"
