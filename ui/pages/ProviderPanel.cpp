// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProviderPanel.h"

#include "translations/CoreWords.h"
#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/ProviderLines.h"
#include "ui/widgets/Basics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qsizetype mostNamed = 12;

} // namespace

ProviderPanel::ProviderPanel(Desk &desk, const QString &name, const Deployment &deployment, QWidget *parent)
    : SidePanel(name, parent), m_desk(desk)
{
    if (deployment.off) {
        QLabel *words = label(tr("It is switched off: nobody is sent to it. Its key stays where it is."));
        words->setWordWrap(true);
        add(words);
        addSpacing(space::s);
    }
    addFact(tr("Address"), deployment.baseUrl);
    if (deployment.origin == u"discovered") {
        QLabel *words = label(tr("It answers on this computer, but Tollgate does not serve its models yet."));
        words->setWordWrap(true);
        add(words);
        QPushButton *serve = button(tr("Serve its models"), "primary");
        connect(serve, &QPushButton::clicked, this, &ProviderPanel::formAsked);
        foot()->addWidget(serve, 0, Qt::AlignLeft);
        return;
    }
    addFact(tr("Serves"), deployment.modelName);
    addFact(tr("Its key"),
            placeOf(deployment) + (deployment.credentialKnown ? QString() : tr(" – but it is not there")));
    addFact(tr("Comes from"),
            words::ofCore(deployment.origin)
                + (deployment.where.isEmpty() ? QString() : QStringLiteral(", ") + deployment.where));
    addFact(tr("Under way"), format::count(deployment.running));
    addFact(tr("Last error"), deployment.lastError);
    addSwitch(deployment.off);
    QLabel *result = label({}, Type::Body, "dim");
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addSpacing(space::s);
    add(result);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *check = button(tr("Test"), deployment.off ? "" : "primary");
    connect(check, &QPushButton::clicked, this, [this, deployment, result] { test(deployment, result); });
    row->addWidget(check);
    QPushButton *key = button(tr("Change…"));
    connect(key, &QPushButton::clicked, this, &ProviderPanel::formAsked);
    row->addWidget(key);
    row->addStretch();
    QPushButton *gone = button(tr("Remove"));
    connect(gone, &QPushButton::clicked, this, &ProviderPanel::removeAsked);
    row->addWidget(gone);
    foot()->addLayout(row);
    if (deployment.origin != u"database")
        for (QPushButton *change : {key, gone})
            change->hide();
}

void ProviderPanel::addSwitch(bool isOff)
{
    QPushButton *change = button(isOff ? tr("Switch on") : tr("Switch off"), isOff ? "primary" : "link");
    connect(change, &QPushButton::clicked, this, [this, isOff] { emit switchAsked(isOff); });
    if (isOff)
        return foot()->addWidget(change);
    addSpacing(space::xs);
    add(change, Qt::AlignLeft);
}

void ProviderPanel::test(const Deployment &deployment, QLabel *words)
{
    words->setText(tr("Asking for its models…"));
    ask(
        m_desk.control, words, "providers.test", {{"provider", deployment.id.toStdString()}},
        [words](const js::value &answer) {
            const QStringList models = read::texts(read::object(answer), "models");
            const QStringList named = models.mid(0, mostNamed);
            const auto more = static_cast<int>(models.size() - named.size());
            words->setText(
                tr("It answers. %n models.", nullptr, static_cast<int>(models.size())) + u'\n'
                + QLocale().createSeparatedList(more > 0 ? named + QStringList(tr("%n more", nullptr, more)) : named));
        },
        [words](const Error &error) { words->setText(inWords(error)); });
}

} // namespace tollgate::ui
