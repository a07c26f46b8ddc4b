// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TryLane.h"

#include "ui/look/Format.h"
#include "ui/models/Ask.h"
#include "ui/models/Json.h"

#include <algorithm>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUuid>
#include <QVBoxLayout>

namespace tollgate::ui {

namespace js = boost::json;

TryLane::TryLane(Desk &desk, QWidget *parent)
    : Card({}, parent), m_desk(desk), m_model(new QComboBox), m_text(new QTextBrowser),
      m_cost(label({}, Type::Small, "dim")), m_look(button(tr("Show its calls"), "quiet"))
{
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setPlaceholderText(tr("a model, like openai/gpt-4o"));
    m_model->completer()->setFilterMode(Qt::MatchContains);
    m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_model, &QComboBox::currentTextChanged, this, &TryLane::changed);
    body()->addWidget(m_model);
    m_text->setAccessibleName(tr("Conversation"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    body()->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    m_cost->setWordWrap(true);
    foot->addWidget(m_cost, 1);
    m_look->hide();
    connect(m_look, &QPushButton::clicked, this,
            [this] { m_desk.open(QStringLiteral("live"), QStringLiteral("tool:try-it")); });
    foot->addWidget(m_look);
    body()->addLayout(foot);
    connect(&Look::the(), &Look::changed, this, &TryLane::draw);
    draw();
}

TryLane::~TryLane()
{
    if (isBusy()) // nobody reads the rest
        m_desk.control.ask("try.stop", {{"id", m_asking.toStdString()}}, [](const Result<js::value> &) {});
}

void TryLane::setModels(const std::vector<TryModel> &models)
{
    const QString typed = model();
    m_models = models;
    m_model->clear();
    for (const TryModel &one : models)
        m_model->addItem(one.name);
    m_model->setCurrentIndex(m_model->findText(typed));
    m_model->setEditText(typed);
}

void TryLane::setModel(const QString &name)
{
    m_model->setEditText(name);
}

QString TryLane::model() const
{
    return m_model->currentText().trimmed();
}

TryEstimate TryLane::estimate(const QString &text, int images) const
{
    const auto known = std::ranges::find(m_models, model(), &TryModel::name);
    return estimateOf(known == m_models.end() ? TryModel() : *known, m_talk.bytes() + text.toUtf8().size(),
                      m_talk.images() + images);
}

void TryLane::ask(const QString &keyId, const QString &text, const QStringList &images)
{
    m_talk.ask(text, images);
    m_asking = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_cost->setText(tr("Asking…"));
    m_following = m_desk.control.follow([this](const js::object &event) {
        if (read::text(event, "event") == u"try")
            take(read::text(event, "id"), read::text(event, "text"), read::text(event, "thinking"));
    });
    m_look->hide();
    draw();
    emit changed();
    tollgate::ui::ask(
        m_desk.control, this, "try.ask",
        {{"id", m_asking.toStdString()},
         {"key", keyId.toStdString()},
         {"model", model().toStdString()},
         {"messages", m_talk.messages()}},
        [this, id = m_asking](const js::value &answer) {
            if (id == m_asking)
                ended(read::object(answer));
        },
        [this, id = m_asking](const Error &error) {
            if (id != m_asking)
                return;
            m_asking.clear();
            m_following.reset();
            m_talk.end(inWords(error));
            m_cost->setText(tr("Nothing was spent on this."));
            draw();
            emit changed();
        });
}

void TryLane::take(const QString &id, const QString &text, const QString &thinking)
{
    if (id != m_asking || id.isEmpty())
        return;
    m_talk.takeText(text);
    m_talk.takeThinking(thinking);
    draw();
}

void TryLane::ended(const js::object &answer)
{
    m_asking.clear();
    m_following.reset();
    // Events may have been lost on the way; the whole is here.
    m_talk.end(read::text(answer, "trouble"), read::text(answer, "text"));
    const js::value *row = answer.if_contains("call");
    if (row && row->is_object()) {
        const Call call = callFrom(row->get_object());
        m_spent += call.cost;
        QStringList facts{
            call.unpriced ? tr("no price is known") : format::exact(call.cost),
            tr("%1 tokens in, %2 out").arg(format::count(call.promptTokens), format::count(call.completionTokens))};
        if (call.firstTokenMs >= 0)
            facts << tr("first word after %1").arg(format::milliseconds(call.firstTokenMs));
        facts << format::milliseconds(call.durationMs);
        if (m_spent != call.cost)
            facts << tr("%1 in all").arg(format::exact(m_spent));
        m_cost->setText(facts.join(QStringLiteral(" · ")));
        m_look->setVisible(true);
    } else {
        m_cost->clear();
    }
    draw();
    emit changed();
}

void TryLane::stop()
{
    if (isBusy())
        tollgate::ui::ask(m_desk.control, this, "try.stop", {{"id", m_asking.toStdString()}}, [](const js::value &) {});
}

void TryLane::clear()
{
    stop();
    m_asking.clear();
    m_following.reset();
    m_talk.clear();
    m_spent = Money();
    m_cost->clear();
    m_look->hide();
    draw();
    emit changed();
}

QString TryLane::continueFrom(const std::vector<Said> &conversation)
{
    clear();
    QString question = m_talk.continueFrom(conversation);
    draw();
    return question;
}

void TryLane::draw()
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum() - space::xl; // whoever has scrolled up goes on reading there
    const int place = bar->value();
    if (m_talk.isEmpty()) {
        m_text->setHtml(
            QStringLiteral("<span style='color:%1'>%2</span>")
                .arg(colours().dim.name(),
                     tr("What you ask and what comes back stands here. It goes through the gateway like any "
                        "call: with the key's budget, its limits and a row in the ledger.")
                         .toHtmlEscaped()));
        return;
    }
    const CallDetails details = m_talk.asDetails();
    std::set<int> all; // nothing is folded
    for (int i = 0; i < static_cast<int>(details.conversation.size()); ++i)
        all.insert(i);
    m_text->setHtml(html::conversation(details, Call(), all));
    bar->setValue(isAtEnd ? bar->maximum() : place);
}

} // namespace tollgate::ui
