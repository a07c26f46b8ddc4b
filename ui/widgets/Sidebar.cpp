// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sidebar.h"

#include "ui/look/Icons.h"
#include "ui/look/Spoken.h"
#include "ui/widgets/Basics.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int ownWidth = 196;

class Logo final : public QWidget {
public:
    explicit Logo(QWidget *parent) : QWidget(parent)
    {
        speakAs(this, QAccessible::Whitespace);
        setFixedSize(22, 22);
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, rect(), "logo", colours().accent);
    }
};

QString nameOf(Group group)
{
    switch (group) {
    case Group::See:
        break;
    case Group::Govern:
        return Sidebar::tr("Govern");
    case Group::Use:
        return Sidebar::tr("Use");
    }
    return {};
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent), m_buttons(new QButtonGroup(this)), m_dot(new Dot(Tone::Plain, this)),
      m_state(label({}, Type::Small, "dim")), m_currency(label({}, Type::Small, "dim")),
      m_profile(label({}, Type::Small, "dim"))
{
    setRole(this, "side");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as wide as the longest name of a page
    setMinimumWidth(ownWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, 0, space::s, space::l);
    column->setSpacing(2);

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(10, 15, 0, 15);
    brand->setSpacing(space::s);
    brand->addWidget(new Logo(this));
    brand->addWidget(label(QStringLiteral("Tollgate"), Type::Strong));
    brand->addStretch();
    column->addLayout(brand);

    Group group = Group::See;
    int index = 0;
    for (const PageRow &row : pages()) {
        if (row.group != group) {
            group = row.group;
            QLabel *heading = label(nameOf(group), Type::Small, "dim");
            heading->setContentsMargins(10, space::l, 0, space::xs);
            column->addWidget(heading);
        }
        auto *button = new QToolButton(this);
        setRole(button, "nav");
        button->setText(QStringLiteral("  ")
                        + QCoreApplication::translate("Pages", row.title).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(QCoreApplication::translate("Pages", row.title));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(16, 16));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFixedHeight(space::control);
        button->setFocusPolicy(Qt::TabFocus); // a click shows its page; a ring beside that says nothing
        if (index < 9)
            button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        m_buttons->addButton(button, index++);
        column->addWidget(button);
    }
    column->addStretch();
    for (QLabel *note : {m_profile, m_currency}) {
        note->setContentsMargins(10, 0, 0, space::xs);
        note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        note->hide();
        column->addWidget(note);
    }

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 0, 0, 0);
    foot->setSpacing(space::s);
    foot->addWidget(m_dot);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_state, 1);
    column->addLayout(foot);

    connect(m_buttons, &QButtonGroup::idClicked, this, &Sidebar::chosen);
    connect(&Look::the(), &Look::changed, this, &Sidebar::colour);
    colour();
}

void Sidebar::colour()
{
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon(navigationIcon(pages()[static_cast<std::size_t>(m_buttons->id(button))].icon));
    update();
}

void Sidebar::setCurrent(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

void Sidebar::setState(const QString &text, Tone tone)
{
    m_state->setText(text);
    static_cast<Dot *>(m_dot)->set(tone);
}

void Sidebar::setCurrency(const QString &text, const QString &whole)
{
    m_currency->setText(text);
    m_currency->setToolTip(whole);
    m_currency->setAccessibleDescription(whole);
    m_currency->setVisible(!text.isEmpty());
}

void Sidebar::setProfile(const QString &name)
{
    const QString whole
        = tr("Other models are used than those that tools ask for. See router.profiles in the settings.");
    m_profile->setText(tr("Profile %1").arg(name));
    m_profile->setToolTip(m_profile->text() + u'\n' + whole);
    m_profile->setAccessibleDescription(whole);
    m_profile->setVisible(!name.isEmpty());
}

Dot::Dot(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    speakAs(this, QAccessible::Whitespace); // there is a word beside it
    setFixedSize(8, 8);
}

void Dot::set(Tone tone)
{
    m_tone = tone;
    update();
}

void Dot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Plain ? colours().faint : colours().of(m_tone));
    painter.drawEllipse(rect());
}

} // namespace tollgate::ui
