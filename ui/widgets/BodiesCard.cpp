// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BodiesCard.h"

#include "translations/CoreWords.h"
#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/models/SettingRows.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tollgate::ui {

namespace js = boost::json;

BodiesCard::BodiesCard(Control &control, QWidget *parent)
    : Card(tr("Requests and answers on disk"), parent), m_control(control), m_words(label({}, Type::Small, "dim")),
      m_wrong(label({}, Type::Small, "error")), m_question(label(tr("What is deleted cannot be brought back."))),
      m_delete(button(tr("Delete all…"))), m_sure(button(tr("Delete all of it"))), m_leave(button(tr("Cancel")))
{
    body()->setContentsMargins(space::l, space::m, space::l, space::s); // rows have room around them
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, space::s, 0, space::s);
    line->setSpacing(space::xl);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    for (QLabel *one : {label(tr("What calls asked and got, for later")), m_words, m_wrong, m_question}) {
        one->setWordWrap(true);
        words->addWidget(one);
    }
    line->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *one : {m_delete, m_sure, m_leave})
        buttons->addWidget(one);
    line->addLayout(buttons);
    line->setAlignment(buttons, Qt::AlignTop);
    body()->addLayout(line);
    m_wrong->hide();
    connect(m_delete, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_sure, &QPushButton::clicked, this, &BodiesCard::remove);
    ask(false);
}

void BodiesCard::ask(bool isAsked)
{
    m_question->setVisible(isAsked);
    m_sure->setVisible(isAsked);
    m_leave->setVisible(isAsked);
    m_delete->setVisible(!isAsked);
    if (isAsked)
        m_leave->setFocus(); // what cannot be brought back is no default
}

void BodiesCard::refresh()
{
    ui::ask(
        m_control, this, "bodies.status", {}, [this](const js::value &answer) { showStanding(read::object(answer)); },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

void BodiesCard::showStanding(const js::object &standing)
{
    const auto calls = static_cast<int>(std::min<qint64>(read::number(standing, "calls"), 2'000'000'000));
    const QString size = format::bytes(read::number(standing, "bytes"));
    const bool isOn = read::text(standing, "kept") != u"none";
    if (calls > 0)
        m_words->setText(tr("%n calls are kept, encrypted; together they take %1.", nullptr, calls).arg(size));
    else
        m_words->setText(isOn ? tr("Nothing is kept yet.")
                              : tr("Nothing is kept. privacy.bodies below says what is to be: none, errors or all."));
    const QString wrong = read::text(standing, "wrong");
    m_wrong->setText(words::ofCore(wrong));
    m_wrong->setVisible(!wrong.isEmpty());
    m_delete->setEnabled(calls > 0);
}

void BodiesCard::remove()
{
    ask(false);
    ui::ask(
        m_control, this, "bodies.remove", {}, [this](const js::value &) { refresh(); },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

bool BodiesCard::fits(const QString &search) const
{
    return hasWords(tr("Requests and answers on disk, bodies, prompts, delete, privacy")
                        + QStringLiteral(" privacy.bodies"), // as the command line has them
                    search);
}

} // namespace tollgate::ui
