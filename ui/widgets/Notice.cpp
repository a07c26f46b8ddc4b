// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Notice.h"

#include "ui/widgets/Basics.h"

#include <chrono>
#include <QEvent>
#include <QHBoxLayout>

namespace tollgate::ui {

using namespace std::chrono_literals;

Notice::Notice(QWidget *over) : QFrame(over), m_text(label({})), m_undo(button(tr("Undo")))
{
    setRole(this, "notice");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::l);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &Notice::leave);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        m_gone = nullptr;
        if (const auto undo = std::exchange(m_taken, nullptr))
            undo();
    });
    over->installEventFilter(this);
    hide();
}

void Notice::leave()
{
    hide();
    m_taken = nullptr;
    if (const auto gone = std::exchange(m_gone, nullptr))
        gone();
}

void Notice::say(const QString &text, std::function<void()> undo, std::function<void()> gone)
{
    leave(); // what could be undone before cannot any more
    m_taken = std::move(undo);
    m_gone = std::move(gone);
    m_text->setText(text);
    m_text->setContentsMargins(0, 4, m_taken ? 0 : space::s, 4);
    m_undo->setVisible(static_cast<bool>(m_taken));
    setAccessibleName(text);
    place();
    show();
    raise();
    m_leave.start(m_taken ? 10s : 4s);
}

bool Notice::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return false;
}

void Notice::place()
{
    adjustSize();
    // At the left there are lists; panels and buttons, what can be done next, are at the right.
    move(space::xl, parentWidget()->height() - height() - space::xl);
}

} // namespace tollgate::ui
