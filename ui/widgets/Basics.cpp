// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Basics.h"

#include "ui/look/Icons.h"
#include "ui/look/Spoken.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QVariant>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int wordsWidth = 420, leastWordsWidth = 240; ///< of what an empty page says
constexpr int badgeHeight = 18;
constexpr int badgePadding = 7;

class IconLabel final : public QWidget {
public:
    IconLabel(const char *name, int size, QWidget *parent) : QWidget(parent), m_name(name)
    {
        speakAs(this, QAccessible::Whitespace);
        setFixedSize(size, size);
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, rect(), m_name, colours().faint);
    }
    const char *m_name;
};

} // namespace

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setRole(this, "card");
    m_body->setContentsMargins(space::l, space::m, space::l, space::l);
    m_body->setSpacing(space::s);
    if (!title.isEmpty())
        setTitle(title);
}

void Card::setTitle(const QString &title)
{
    if (!m_head) {
        m_head = new QHBoxLayout;
        m_head->setSpacing(space::s);
        m_title = label(title, Type::SmallStrong, "dim");
        m_head->addWidget(m_title);
        m_head->addStretch();
        m_body->insertLayout(0, m_head);
    }
    m_title->setText(title);
    setAccessibleName(title);
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QWidget(parent)
{
    speakAs(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(typeFont(Type::Small));
    set(text, tone);
}

void Badge::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * badgePadding, qMax(badgeHeight, fontMetrics().height() + 2)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_text, m_tone);
}

int drawBadge(QPainter &painter, const QRect &where, const QString &text, Tone tone)
{
    painter.save();
    painter.setFont(typeFont(Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = qMax(badgeHeight, metrics.height() + 2);
    const int width = qMin(metrics.horizontalAdvance(text) + 2 * badgePadding, where.width());
    const QRect box(where.left(), where.center().y() - height / 2 + 1 - height % 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().soft(tone));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colours().of(tone));
    painter.drawText(box, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - badgePadding));
    painter.restore();
    return width;
}

QLabel *label(const QString &text, Type type, const char *role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    if (*role)
        setRole(made, role);
    setType(made, type);
    return made;
}

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, QWidget *parent) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWhole(text);
}

void ElidedLabel::setWhole(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole.left(4)) + 20, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + 2, qMax(QLabel::sizeHint().height(), fontMetrics().height())};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_whole, m_mode, width());
    QLabel::setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

void copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // KeePassXC's and KDE's word for it; Klipper, CopyQ and GPaste know it.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QApplication::clipboard()->setMimeData(data);
}

QPushButton *button(const QString &text, const char *role, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    if (*role)
        setRole(made, role);
    made->setAutoDefault(false);
    return made;
}

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setRole(line, "line");
    line->setFixedHeight(1);
    return line;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Else it goes on to whatever comes next, far away, with a ring around it.
            const QWidget *focused = QApplication::focusWidget();
            if (focused && widget->parentWidget() && (focused == widget || widget->isAncestorOf(focused)))
                widget->parentWidget()->setFocus();
            widget->hide(); // it may live on until the next turn of the event loop
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

EmptyState::EmptyState(const char *icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_words(label(text, Type::Body, "dim")), m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, 40, space::xl, 40);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon, 32, this), 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    QLabel *heading = label(title, Type::Strong);
    heading->setAlignment(Qt::AlignCenter);
    column->addWidget(heading);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMinimumWidth(leastWordsWidth);
    fit();
    column->addWidget(m_words);
    column->addSpacing(space::s);
    m_actions->setSpacing(space::s);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch(3);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Lines of a length that is read easily, where there is room for it; a stack of pages asks nobody for the height that
/// it then needs.
void EmptyState::fit()
{
    const int wide = std::max(width() - 2 * space::xl, leastWordsWidth), beside = std::max(0, (wide - wordsWidth) / 2);
    m_words->setContentsMargins(beside, 0, beside, 0);
    m_words->setMinimumHeight(m_words->heightForWidth(wide));
}

void EmptyState::addAction(QPushButton *button)
{
    m_actions->insertWidget(m_actions->count() - 1, button);
}

} // namespace tollgate::ui
