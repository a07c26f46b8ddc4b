// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AttachCard.h"

#include "translations/CoreWords.h"
#include "ui/models/SettingRows.h"
#include "ui/widgets/Form.h"
#include "ui/Window.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int formWidth = 420;

} // namespace

AttachCard::AttachCard(QWidget *parent)
    : Card(tr("Gateway"), parent), m_which(label({}, Type::Small, "dim")), m_other(button(tr("Show another one…"))),
      m_back(button(tr("Back to this computer"))), m_attach(button(tr("Show it"), "primary")), m_room(new QWidget),
      m_form(new Form)
{
    body()->setContentsMargins(space::l, space::m, space::l, space::s); // rows have room around them
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, space::s, 0, space::s);
    line->setSpacing(space::xl);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(label(tr("What this window shows")));
    m_which->setWordWrap(true);
    words->addWidget(m_which);
    line->addLayout(words, 1);
    line->addWidget(m_back, 0, Qt::AlignTop);
    line->addWidget(m_other, 0, Qt::AlignTop);
    body()->addLayout(line);

    m_url = m_form->addLine("url", tr("Address"), QStringLiteral("https://gateway.example:4141"));
    m_key = m_form->addLine("key", tr("Its master key"), tr("the one that is kept, or enter it"),
                            tr("It is kept in the keyring of this computer, and shown nowhere."));
    m_key->setEchoMode(QLineEdit::Password);
    m_form->setMaximumWidth(formWidth);
    auto *room = new QVBoxLayout(m_room);
    room->setContentsMargins(0, 0, 0, space::s);
    room->setSpacing(space::s);
    room->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_attach);
    QPushButton *leave = button(tr("Cancel"));
    buttons->addWidget(leave);
    buttons->addStretch();
    room->addLayout(buttons);
    body()->addWidget(m_room);
    m_room->hide();

    connect(m_other, &QPushButton::clicked, this, [this] { open(true); });
    connect(leave, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_attach, &QPushButton::clicked, this, &AttachCard::attach);
    for (QLineEdit *field : {m_url, m_key})
        connect(field, &QLineEdit::returnPressed, this, &AttachCard::attach);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (Window *window = shown())
            window->detach();
    });
}

Window *AttachCard::shown() const
{
    return qobject_cast<Window *>(window());
}

void AttachCard::open(bool isOpen)
{
    m_room->setVisible(isOpen);
    m_other->setVisible(!isOpen);
    m_form->clearErrors();
    m_key->clear();
    m_attach->setEnabled(true);
    if (isOpen)
        m_url->setFocus();
}

void AttachCard::attach()
{
    Window *window = shown();
    if (!window || !m_attach->isEnabled())
        return;
    m_form->clearErrors();
    if (m_url->text().trimmed().isEmpty())
        return m_form->showError(QStringLiteral("url"), tr("An address is needed, like https://gateway.example:4141."));
    m_attach->setEnabled(false);
    window->attach(m_url->text().trimmed(), m_key->text());
}

void AttachCard::refresh()
{
    const Window *window = shown();
    if (!window)
        return;
    const Link &link = window->link();
    m_which->setText(link.isElsewhere ? tr("The gateway at %1.").arg(link.url)
                         : link.state == Link::State::Attached
                         ? tr("The gateway of this computer at %1, which runs by itself.").arg(link.url)
                         : tr("The gateway of this computer at %1, which this window runs.").arg(link.url));
    m_back->setVisible(link.isElsewhere);
    if (m_attach->isEnabled() || window->isAttaching()) // nobody waits for an answer, or it has not come
        return;
    m_attach->setEnabled(true);
    if (link.wrong.isEmpty())
        open(false);
    else
        m_form->showError(QStringLiteral("url"), words::ofCore(link.wrong));
}

bool AttachCard::fits(const QString &search) const
{
    return hasWords(tr("Gateway, address, attach, remote, master key, other computer")
                        + QStringLiteral(" gateway attach"), // as the command line has them
                    search);
}

} // namespace tollgate::ui
