// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RoutePanel.h"

#include "translations/CoreWords.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

struct Standing {
    const char *state;
    Tone tone;
    QString word;
};

Standing standingOf(const QString &state)
{
    const Standing all[] = {{"first", Tone::Fine, RoutePanel::tr("first")},
                            {"next", Tone::Plain, RoutePanel::tr("then")},
                            {"resting", Tone::Broken, RoutePanel::tr("resting")},
                            {"busy", Tone::Watch, RoutePanel::tr("busy")},
                            {"no_credential", Tone::Watch, RoutePanel::tr("no key")}};
    for (const Standing &one : all)
        if (state == QLatin1String(one.state))
            return one;
    return {"", Tone::Plain, state};
}

QLabel *sentence(const QString &words)
{
    QLabel *made = label(words, Type::Small, "dim");
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

RoutePanel::RoutePanel(Desk &desk, const QString &model, QWidget *parent)
    : SidePanel(tr("Who would answer"), parent), m_desk(desk), m_key(new QComboBox), m_room(new QWidget),
      m_rows(new QVBoxLayout(m_room))
{
    auto *form = new Form;
    m_model = form->addLine("model", tr("A request for"), tr("a model"),
                            model.contains(u'*') ? tr("Any name that fits %1.").arg(model) : QString());
    m_model->setText(QString(model).remove(u'*'));
    m_key->addItem(tr("any that may use it"), QString());
    form->add("key", tr("As the key"), m_key);
    add(form);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::s);
    add(m_room);
    add(sentence(tr("This is decided from what is set up and how each one has answered lately. Nobody is asked, and "
                    "nothing is spent.")));
    connect(m_model, &QLineEdit::textChanged, this, &RoutePanel::explain);
    connect(m_key, &QComboBox::currentIndexChanged, this, &RoutePanel::explain);
    ask(m_desk.control, this, "keys.list", {}, [this](const js::value &answer) {
        for (const Key &key : read::each(answer, keyFrom))
            m_key->addItem(key.name.isEmpty() ? key.shown : key.name, key.id);
    });
    explain();
}

void RoutePanel::explain()
{
    const QString model = m_model->text().trimmed(), key = m_key->currentData().toString();
    if (model.isEmpty())
        return clear(m_rows);
    js::object asked{{"model", model.toStdString()}};
    if (!key.isEmpty())
        asked["key"] = key.toStdString();
    ask(
        m_desk.control, this, "models.explain", std::move(asked),
        [this, model](const js::value &answer) {
            if (model == m_model->text().trimmed()) // nobody has gone on typing
                showRoute(read::object(answer));
        },
        [this](const Error &error) {
            clear(m_rows);
            m_rows->addWidget(sentence(words::ofCore(inWords(error))));
        });
}

void RoutePanel::showRoute(const js::object &answer)
{
    clear(m_rows);
    for (const QString &step : read::texts(answer, "steps"))
        m_rows->addWidget(sentence(words::ofCore(step)));
    for (const js::value &deployment : read::list(answer, "deployments"))
        addRow(read::object(deployment));
}

void RoutePanel::addRow(const js::object &deployment)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, space::xs, 0, space::xs);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    const Standing standing = standingOf(read::text(deployment, "state"));
    head->addWidget(new ElidedLabel(read::text(deployment, "provider") + QStringLiteral(" · ")
                                    + read::text(deployment, "asked_model")),
                    1);
    head->addWidget(new Badge(standing.word, standing.tone));
    column->addLayout(head);
    column->addWidget(sentence(words::ofCore(read::text(deployment, "says"))));
    m_rows->addWidget(row);
}

} // namespace tollgate::ui
