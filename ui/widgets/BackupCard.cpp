// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BackupCard.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/models/SettingRows.h"
#include "ui/Window.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace tollgate::ui {

namespace js = boost::json;

namespace {

QString contents(const js::object &facts)
{
    return QLocale().createSeparatedList(
        {BackupCard::tr("%Ln calls", nullptr, static_cast<int>(read::number(facts, "calls"))),
         BackupCard::tr("%Ln keys", nullptr, static_cast<int>(read::number(facts, "keys"))),
         format::bytes(read::number(facts, "bytes"))});
}

} // namespace

BackupCard::BackupCard(Control &control, QWidget *parent)
    : Card(tr("Backup"), parent), m_control(control), m_where(label({}, Type::Small, "dim")),
      m_words(label({}, Type::Small)), m_save(button(tr("Back up…"))), m_back(button(tr("Restore…"))),
      m_restart(button(tr("Start the gateway anew"), "primary"))
{
    body()->setContentsMargins(space::l, space::m, space::l, space::s); // rows have room around them
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, space::s, 0, space::s);
    line->setSpacing(space::s);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(label(tr("Calls, keys, budgets and settings in one file")));
    m_where->setWordWrap(true);
    words->addWidget(m_where);
    line->addLayout(words, 1);
    line->addSpacing(space::m);
    line->addWidget(m_save, 0, Qt::AlignTop);
    line->addWidget(m_back, 0, Qt::AlignTop);
    body()->addLayout(line);
    m_words->setWordWrap(true);
    m_words->hide();
    body()->addWidget(m_words);
    m_restart->hide();
    auto *below = new QHBoxLayout;
    below->addWidget(m_restart);
    below->addStretch();
    body()->addLayout(below);

    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = QStringLiteral("tollgate-%1.db").arg(QDate::currentDate().toString(Qt::ISODate));
        const QString file
            = QFileDialog::getSaveFileName(this, tr("Back up to"), QDir::home().filePath(name), tr("Databases (*.db)"));
        if (!file.isEmpty())
            backUp(file);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Restore from"), QDir::homePath(),
                                                          tr("Databases (*.db *.backup *.replaced);;All files (*)"));
        if (!file.isEmpty())
            restore(file);
    });
    connect(m_restart, &QPushButton::clicked, this, [this] {
        if (auto *ours = qobject_cast<Window *>(window()))
            ours->restart();
        m_restart->hide();
        m_words->hide();
    });
    refresh();
}

void BackupCard::refresh()
{
    const auto *ours = qobject_cast<Window *>(window());
    m_where->setText(ours && ours->link().isElsewhere
                         ? tr("While the gateway goes on. Credentials are not in it. Names of files are those of the "
                              "gateway's own computer.")
                         : tr("While the gateway goes on. Credentials are not in it."));
}

void BackupCard::say(const QString &words, bool isWrong)
{
    setRole(m_words, isWrong ? "error" : "");
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->setText(words);
    m_words->show();
}

void BackupCard::ended(const Error &error)
{
    m_save->setEnabled(true);
    m_back->setEnabled(true);
    say(inWords(error), true);
}

void BackupCard::backUp(const QString &file)
{
    m_save->setEnabled(false);
    say(tr("Writing %1…").arg(file));
    ask(
        m_control, this, "backup.create", {{"file", file.toStdString()}, {"replace", true}},
        [this](const js::value &answer) {
            m_save->setEnabled(true);
            const js::object &facts = read::object(answer);
            say(tr("Written: %1 (%2).").arg(read::text(facts, "file"), contents(facts)));
        },
        [this](const Error &error) { ended(error); });
}

void BackupCard::restore(const QString &file)
{
    m_back->setEnabled(false);
    say(tr("Looking at %1…").arg(file));
    ask(
        m_control, this, "backup.restore", {{"file", file.toStdString()}},
        [this](const js::value &answer) {
            m_back->setEnabled(true);
            const js::object &facts = read::object(answer);
            say(tr("%1 is whole (%2). It takes the place of the database when the gateway starts anew; the old one "
                   "stays beside it.")
                    .arg(read::text(facts, "file"), contents(facts)));
            // Only one that this window runs can be started anew from here.
            const auto *ours = qobject_cast<Window *>(window());
            m_restart->setVisible(ours && ours->link().state == Link::State::Ours);
        },
        [this](const Error &error) { ended(error); });
}

bool BackupCard::fits(const QString &search) const
{
    return hasWords(tr("Backup, back up, restore, copy of the database")
                        + QStringLiteral(" backup restore"), // as the command line has them
                    search);
}

} // namespace tollgate::ui
