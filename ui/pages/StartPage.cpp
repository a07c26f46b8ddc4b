// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StartPage.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/pages/ProviderForm.h"
#include "ui/widgets/Basics.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr int listWidth = 316, formWidth = 420;

bool isServed(const Deployment &one)
{
    return one.provider != u"demo" && one.origin != u"discovered";
}

} // namespace

StartPage::StartPage(Desk &desk, QWidget *parent)
    : Page(desk, parent), m_list(nullptr), m_body(nullptr), m_wrong(label({}, Type::Small, "error"))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    all->setSpacing(space::l);
    auto *steps = new Card(tr("Four steps"));
    steps->setFixedWidth(listWidth);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::s);
    steps->body()->addLayout(m_list);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    steps->body()->addWidget(m_wrong);
    steps->body()->addStretch();
    all->addWidget(steps);
    auto *card = new Card;
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::s);
    card->body()->addLayout(m_body);
    all->addWidget(card, 1);
    connect(&desk.feed, &Feed::callsChanged, this, [this] {
        if (isVisible() && !m_state.hasCalls)
            refresh();
    });
    for (const auto change : {&Feed::modelsChanged, &Feed::keysChanged})
        connect(&desk.feed, change, this, [this] {
            if (isVisible())
                refresh();
        });
}

void StartPage::refresh()
{
    if (m_waiting > 0)
        return;
    m_waiting = 4;
    const auto failed = [this](const Error &error) {
        --m_waiting;
        m_wrong->setText(inWords(error));
        m_wrong->show();
    };
    const auto got = [this] {
        if (--m_waiting == 0)
            showSteps();
    };
    m_wrong->hide();
    ask(
        m_desk.control, this, "providers.list", {},
        [this, got](const js::value &answer) {
            m_state.providers.clear();
            m_state.found.clear();
            for (const Deployment &one : read::each(answer, deploymentFrom))
                if (isServed(one))
                    m_state.providers.push_back(one);
                else if (one.origin == u"discovered")
                    m_state.found.push_back(one);
            got();
        },
        failed);
    ask(
        m_desk.control, this, "providers.list", {{"all", true}},
        [this, got](const js::value &answer) {
            for (const js::value &one : answer.is_array() ? answer.get_array() : js::array())
                if (!read::flag(read::object(one), "planned"))
                    m_names[read::text(read::object(one), "id")] = read::text(read::object(one), "name");
            got();
        },
        failed);
    ask(
        m_desk.control, this, "tools.list", {},
        [this, got](const js::value &answer) {
            m_state.tools = read::each(answer, toolFrom);
            got();
        },
        failed);
    ask(
        m_desk.control, this, "calls.list", {{"most", 1}},
        [this, got](const js::value &answer) {
            m_state.hasCalls = answer.is_array() && !answer.get_array().empty();
            got();
        },
        failed);
}

bool StartPage::isDone(Step step) const
{
    switch (step) {
    case Step::Provider:
        return !m_state.providers.empty();
    case Step::Test:
        return m_state.hasCalls || (!m_state.providers.empty() && !m_tested.isEmpty());
    case Step::Tool:
        return std::ranges::any_of(m_state.tools, &Tool::isConnected);
    case Step::Call:
        return m_state.hasCalls;
    case Step::Done:
        break;
    }
    return false;
}

StartPage::Step StartPage::step() const
{
    for (const Step one : {Step::Provider, Step::Test, Step::Tool, Step::Call}) {
        const auto skipped = m_skipped.find(one);
        if (!isDone(one) && (skipped == m_skipped.end() || !skipped->second))
            return one;
    }
    return Step::Done;
}

void StartPage::showSteps()
{
    if (m_form && m_form->isSaving())
        return; // the provider is there already, what the test says is still to come
    const Step now = step();
    clear(m_list);
    const std::pair<Step, QString> rows[] = {{Step::Provider, tr("Somebody who answers")},
                                             {Step::Test, tr("A test")},
                                             {Step::Tool, tr("A tool, with a key of its own")},
                                             {Step::Call, tr("The first call")}};
    int number = 0;
    for (const auto &[one, title] : rows) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QLabel *words = label(QStringLiteral("%1  %2").arg(++number).arg(title), one == now ? Type::Strong : Type::Body,
                              one == now ? "" : "dim");
        words->setWordWrap(true);
        line->addWidget(words, 1);
        line->addWidget(isDone(one)      ? new Badge(tr("done"), Tone::Fine)
                            : one == now ? new Badge(tr("now"), Tone::Accent)
                            : one < now  ? new Badge(tr("skipped"), Tone::Plain)
                                         : new Badge);
        m_list->addWidget(row);
    }
    // What somebody is typing stays.
    if (std::exchange(m_isShown, true) && m_shown == now && now == Step::Provider)
        return;
    m_shown = now;
    clear(m_body);
    now == Step::Provider   ? showProvider()
        : now == Step::Test ? showTest()
        : now == Step::Tool ? showTool()
        : now == Step::Call ? showCall()
                            : showDone();
}

void StartPage::heading(const QString &title, const QString &text)
{
    m_body->addWidget(label(title, Type::Title));
    QLabel *words = label(text, Type::Body, "dim");
    words->setWordWrap(true);
    m_body->addWidget(words);
    m_body->addSpacing(space::s);
}

void StartPage::buttons(QPushButton *action)
{
    m_body->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QPushButton *later = button(tr("Leave it for later"), "link");
    connect(later, &QPushButton::clicked, this, [this] { m_desk.open(QStringLiteral("home"), {}); });
    row->addWidget(later);
    row->addStretch();
    QPushButton *next = button(tr("Skip this step"));
    connect(next, &QPushButton::clicked, this, &StartPage::skip);
    row->addWidget(next);
    if (action)
        row->addWidget(action);
    m_body->addLayout(row);
}

void StartPage::skip()
{
    m_skipped[step()] = true;
    m_isShown = false;
    showSteps();
}

void StartPage::showProvider()
{
    heading(
        tr("Who shall answer?"),
        tr("A provider with a key of yours, or a model server on this computer. Without either, the model demo/hello "
           "answers offline."));
    std::map<QString, QString> names = m_names;
    auto *form = new ProviderForm(m_desk, names);
    m_form = form;
    for (const Deployment &one : m_state.found) {
        QPushButton *serve = button(tr("Serve %1, found at %2").arg(m_names[one.provider], one.baseUrl));
        connect(serve, &QPushButton::clicked, this, [this, one] {
            ask(
                m_desk.control, this, "providers.add",
                {{"provider", one.provider.toStdString()}, {"base_url", one.baseUrl.toStdString()}},
                [this](const js::value &) { refresh(); },
                [this](const Error &error) { m_desk.say(inWords(error), {}, {}); });
        });
        m_body->addWidget(serve, 0, Qt::AlignLeft);
    }
    form->setMaximumWidth(formWidth);
    m_body->addWidget(form);
    QPushButton *save = button(tr("Save and test"), "primary");
    form->setButton(save);
    connect(form, &ProviderForm::saved, this, [this](const QString &, const QString &kept) {
        m_tested = kept.isEmpty() ? tr("It answers.") : tr("It answers; its key is %1.").arg(kept); // saving tests
        refresh();
    });
    buttons(save);
}

void StartPage::showTest()
{
    const Deployment *provider = m_state.providers.empty() ? nullptr : &m_state.providers.front();
    heading(tr("Does it answer?"), tr("It is asked for the names of its models. That costs nothing."));
    QPushButton *check = button(tr("Test"), "primary");
    check->setEnabled(provider);
    if (provider) {
        m_body->addWidget(label(m_names[provider->provider], Type::Strong));
        m_body->addWidget(label(provider->baseUrl, Type::Small, "dim"));
        QPushButton *change = button(tr("Change it…"));
        connect(change, &QPushButton::clicked, this,
                [this, id = provider->id] { m_desk.open(QStringLiteral("providers"), id); });
        m_body->addWidget(change, 0, Qt::AlignLeft);
        connect(check, &QPushButton::clicked, this, [this, one = *provider] { test(one); });
    } else {
        m_body->addWidget(label(tr("There is nobody to be tested yet."), Type::Body, "dim"));
    }
    buttons(check);
}

void StartPage::test(const Deployment &provider)
{
    ask(
        m_desk.control, this, "providers.test", {{"provider", provider.id.toStdString()}},
        [this](const js::value &answer) {
            const auto count = static_cast<int>(read::list(read::object(answer), "models").size());
            m_tested = tr("It answers with %n models.", nullptr, count);
            m_desk.say(m_tested, {}, {});
            showSteps();
        },
        [this](const Error &error) {
            m_wrong->setText(inWords(error));
            m_wrong->show();
        });
}

void StartPage::showTool()
{
    heading(
        tr("Which tool shall use it?"),
        tr("It gets a key of its own, so that you see what it costs. You see every change before it is written, and "
           "one click puts it back."));
    int shown = 0;
    for (const Tool &tool : m_state.tools) {
        if (tool.state != u"found" || shown++ == 6)
            continue;
        QPushButton *open = button(tr("%1…").arg(tool.name));
        connect(open, &QPushButton::clicked, this,
                [this, id = tool.id] { m_desk.open(QStringLiteral("connect"), id); });
        m_body->addWidget(open, 0, Qt::AlignLeft);
    }
    if (shown == 0)
        m_body->addWidget(label(tr("None of the tools that we know was found."), Type::Body, "dim"));
    QPushButton *all = button(tr("All tools"), "primary");
    connect(all, &QPushButton::clicked, this, [this] { m_desk.open(QStringLiteral("connect"), {}); });
    buttons(all);
}

void StartPage::showCall()
{
    heading(
        tr("Ask it something"),
        tr("Start the tool anew and ask it a question. The call appears under Live traffic as it happens, with what "
           "it costs. Or ask from here."));
    QPushButton *here = button(tr("Ask from here"), "primary");
    connect(here, &QPushButton::clicked, this, [this] { m_desk.open(QStringLiteral("try"), {}); });
    buttons(here);
}

void StartPage::showDone()
{
    heading(tr("That is all"),
            tr("Home tells at a glance what today costs and what needs attention. Steps that were "
               "skipped can be taken at any time on their own pages."));
    QPushButton *home = button(tr("Go to Home"), "primary");
    connect(home, &QPushButton::clicked, this, [this] { m_desk.open(QStringLiteral("home"), {}); });
    m_body->addStretch();
    m_body->addWidget(home, 0, Qt::AlignRight);
}

} // namespace tollgate::ui
