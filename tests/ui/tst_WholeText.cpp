// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Planted.h"
#include "ui/look/Look.h"
#include "ui/Pages.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/Table.h"
#include "ui/Window.h"

#include <map>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolTip>
#include <QtTest>

using namespace tollgate;
using namespace tollgate::ui;

namespace {

/// What is shown of a widget's text, and what it needs; empty where all of it is to be seen or told by a tooltip.
QString cutIn(const QLabel &label)
{
    const QString text = label.text();
    if (text.isEmpty() || !label.toolTip().isEmpty())
        return {};
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width()) ? text : QString();
    const bool isRich = label.textFormat() == Qt::RichText;
    return label.width() < (isRich ? label.sizeHint().width() : label.fontMetrics().horizontalAdvance(text)) - 1
        ? text
        : QString();
}

QString cutIn(const QLineEdit &line)
{
    const int room = line.width() - 2 * 9 - 2 - (line.isClearButtonEnabled() ? 22 : 0); // as the style sheet has it
    const bool isCut = line.text().isEmpty() && line.fontMetrics().horizontalAdvance(line.placeholderText()) > room;
    return isCut && line.toolTip().isEmpty() ? line.placeholderText() : QString();
}

QString cutIn(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const bool isCut = box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + 1;
    return isCut && box.toolTip().isEmpty() ? box.currentText() : QString();
}

/// The first cell whose text does not fit and that does not tell it.
QString cutIn(Table &table)
{
    auto *header = table.horizontalHeader();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (header->fontMetrics().horizontalAdvance(title) + table.marginsOf(column).left()
                + table.marginsOf(column).right()
            > header->sectionSize(column))
            return QStringLiteral("heading ") + title;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.widget = &table;
            option.rect = table.visualRect(index);
            option.font = table.font();
            // A figure without its middle is another figure: no tooltip makes up for that.
            const QString text = index.data().toString();
            const int room = option.rect.marginsRemoved(table.marginsOf(column)).width();
            if ((index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) && !index.data(BadgeRole).toBool()
                && table.fontMetrics().elidedText(text, Qt::ElideMiddle, room) != text)
                return QStringLiteral("figure ") + text;
            if (table.itemDelegate()->sizeHint(option, index).width() <= option.rect.width())
                continue;
            QToolTip::hideText();
            QHelpEvent event(QEvent::ToolTip, option.rect.center(), table.viewport()->mapToGlobal(QPoint(20, 20)));
            table.itemDelegate()->helpEvent(&event, &table, option, index);
            if (QToolTip::text().isEmpty())
                return QStringLiteral("cell ") + index.data().toString();
        }
    }
    return {};
}

/// Distances that are not on the grid of 4, but for the line of one pixel around a card.
QStringList offTheGrid(const QWidget &window)
{
    QStringList all;
    const auto isOn = [](int distance) { return distance % space::xs == 0 || distance == 1; };
    for (const QWidget *page : window.findChildren<QWidget *>(QStringLiteral("page")))
        for (const QLayout *layout : page->findChildren<QLayout *>()) {
            const QWidget *owner = layout->parentWidget();
            const bool isStack = qobject_cast<const QStackedLayout *>(layout); // what lies in it fills all of it
            if (!owner || !owner->isVisible() || isStack || owner->objectName().startsWith(u"qt_"))
                continue;
            const QMargins margins = layout->contentsMargins();
            bool isGood
                = isOn(margins.left()) && isOn(margins.top()) && isOn(margins.right()) && isOn(margins.bottom());
            if (const auto *grid = qobject_cast<const QGridLayout *>(layout))
                isGood = isGood && isOn(grid->horizontalSpacing()) && isOn(grid->verticalSpacing());
            else
                isGood = isGood && (layout->count() < 2 || isOn(layout->spacing()));
            for (int i = 0; i < layout->count(); ++i)
                if (const QSpacerItem *room = layout->itemAt(i)->spacerItem();
                    room && room->expandingDirections() == Qt::Orientations())
                    isGood = isGood && (isOn(room->sizeHint().width()) && isOn(room->sizeHint().height()));
            if (!isGood)
                all << QStringLiteral("%1 of %2: margins %3 %4 %5 %6, spacing %7")
                           .arg(QLatin1String(layout->metaObject()->className()),
                                QLatin1String(owner->metaObject()->className()))
                           .arg(margins.left())
                           .arg(margins.top())
                           .arg(margins.right())
                           .arg(margins.bottom())
                           .arg(layout->spacing());
        }
    return all;
}

/// Buttons without a frame whose words begin beside the edge at which the texts above and below them begin: those are
/// `link`s.
QStringList besideTheEdge(const QWidget &window)
{
    QStringList all;
    for (const QPushButton *one : window.findChildren<QPushButton *>()) {
        if (!one->isVisible() || one->text().isEmpty() || one->property("role").toString() != u"quiet")
            continue;
        for (const QLabel *text : one->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            if (text->isVisible() && !text->text().isEmpty() && text->x() == one->x())
                all << QStringLiteral("button beside the edge: ") + one->text();
    }
    return all;
}

/// What is scrolled ends at the right where it would end without the bar.
QStringList movedByBars(const QWidget &window)
{
    QStringList all;
    for (const ScrollColumn *one : window.findChildren<ScrollColumn *>()) {
        if (!one->isVisible())
            continue;
        const int right = one->column()->contentsMargins().right();
        const int bar = one->width() - one->viewport()->width();
        if (right + bar != one->margins().right())
            all << QStringLiteral("%1 pixels at the right of a scrolled column").arg(right + bar);
    }
    return all;
}

/// Cards that stand beside each other and are not of one height.
QStringList unevenCards(const QWidget &window)
{
    QStringList all;
    std::map<std::pair<const QWidget *, int>, int> heights;
    for (const QFrame *card : window.findChildren<QFrame *>()) {
        if (!card->isVisible() || card->property("role").toString() != u"card")
            continue;
        const auto [row, isFirst] = heights.emplace(std::pair(card->parentWidget(), card->y()), card->height());
        if (!isFirst && row->second != card->height())
            all << QStringLiteral("%1: %2 and %3").arg(card->accessibleName()).arg(row->second).arg(card->height());
    }
    return all;
}

/// Everything on the window that is cut off, as lines.
QStringList cutOn(const QWidget &window)
{
    QStringList all;
    const auto note = [&](const QWidget *at, const QString &text) {
        if (!text.isEmpty())
            all << QLatin1String(at->metaObject()->className()) + QStringLiteral(": ") + text;
    };
    for (QWidget *one : window.findChildren<QWidget *>()) {
        if (!one->isVisible() || one->objectName().startsWith(u"qt_"))
            continue;
        if (const auto *label = qobject_cast<QLabel *>(one))
            note(one, cutIn(*label));
        else if (const auto *line = qobject_cast<QLineEdit *>(one))
            note(one, cutIn(*line));
        else if (const auto *box = qobject_cast<QComboBox *>(one))
            note(one, cutIn(*box));
        else if (auto *table = dynamic_cast<Table *>(one); table && table->model())
            note(one, cutIn(*table));
        else if (const auto *button = qobject_cast<QAbstractButton *>(one); button && !button->text().isEmpty())
            note(one, button->width() < button->minimumSizeHint().width() ? button->text() : QString());
        else if (const auto *bar = qobject_cast<QTabBar *>(one); bar && bar->count() > 0)
            note(one,
                 bar->tabRect(bar->count() - 1).right() > bar->width() ? bar->tabText(bar->count() - 1) : QString());
        else if (const auto *area = qobject_cast<QScrollArea *>(one);
                 area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            note(one,
                 area->widget()->width() > area->viewport()->width() ? QStringLiteral("wider than its place")
                                                                     : QString());
    }
    return all;
}

} // namespace

/// What can be computed of how pages look: nothing that is written is cut off, but where a tooltip says the whole;
/// distances are on the grid; cards in a row are of one height.
class tst_WholeText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Look::the().install(Look::Choice::Light);
    }

    void everyTextIsWholeOrTold_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QSize>("size");
        const std::pair<const char *, const char *> more[]
            = {{"live", "#row"},       {"providers", "model:gpt-5.2"}, {"keys", "new"},
               {"keys", "id-batch"},   {"budgets", "id-codex"},        {"providers", "gemini"},
               {"settings", "doctor"}, {"connect", "claude-code"},     {"connect", "zed"},
               {"connect", "cursor"},  {"keys", "id-claude-code"},     {"providers", "add"}};
        for (const QSize &size : {QSize(1280, 800), QSize(1000, 640)})
            for (const int how : {0, 1, 2}) {
                for (const PageRow &page : pages())
                    QTest::addRow("%s %d %d", page.id, how, size.width())
                        << how << QString::fromLatin1(page.id) << QString() << size;
                for (const auto &[page, what] : more)
                    QTest::addRow("%s %s %d %d", page, what, how, size.width())
                        << how << QString::fromLatin1(page) << QString::fromLatin1(what) << size;
            }
    }
    void everyTextIsWholeOrTold()
    {
        QFETCH(int, how);
        QFETCH(QString, page);
        QFETCH(QString, what);
        QFETCH(QSize, size);
        Planted gateway(static_cast<Planted::How>(how));
        Window window(gateway, {.now = [] { return Planted::now; }});
        window.resize(size);
        window.setLink({.state = Link::State::Ours, .url = QStringLiteral("http://127.0.0.1:4141"), .words = {}});
        window.show();
        window.open(page, what == u"#row" ? QString() : what);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        if (what == u"#row") // the detail beside the list
            for (Table *table : window.findChildren<Table *>())
                if (table->isVisible() && table->model()->rowCount() > 2)
                    table->selectRow(2);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        const QStringList wrong
            = cutOn(window) + offTheGrid(window) + unevenCards(window) + besideTheEdge(window) + movedByBars(window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(tst_WholeText)
#include "tst_WholeText.moc"
