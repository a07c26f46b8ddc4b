// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TryTalk.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"
#include "ui/models/Json.h"

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qint64 bytesAToken = 4, tokensAnImage = 1500, tokensOfHalfAPage = 300;

double priceOf(const js::object &prices, std::string_view name)
{
    const js::value *value = prices.if_contains(name);
    if (value && value->is_number())
        return value->to_number<double>();
    bool isNumber = false;
    const double price = read::text(prices, name).toDouble(&isNumber);
    return isNumber ? price : -1;
}

QString dollars(double amount)
{
    return format::exact(Money::fromNano(static_cast<std::int64_t>(amount * 1e9)));
}

} // namespace

std::vector<TryModel> tryModelsFrom(const js::value &answer)
{
    std::vector<TryModel> all;
    bool hasDemo = false;
    for (const js::value &value : answer.is_array() ? answer.get_array() : js::array()) {
        const js::object &json = read::object(value);
        TryModel model{.name = read::text(json, "name")};
        const js::array &deployments = read::list(json, "deployments");
        hasDemo = hasDemo || model.name == u"demo/*";
        if (model.name.contains(u'*'))
            continue;
        if (!deployments.empty()) {
            const js::value *facts = read::object(deployments[0]).if_contains("facts");
            const js::value *prices = facts ? read::object(*facts).if_contains("prices") : nullptr;
            if (prices && prices->is_object()) {
                model.input = priceOf(prices->get_object(), "input_cost_per_token");
                model.output = priceOf(prices->get_object(), "output_cost_per_token");
            }
        }
        all.push_back(std::move(model));
    }
    if (hasDemo) // so that there is one to begin with
        all.push_back({.name = QStringLiteral("demo/hello"), .input = 0, .output = 0});
    return all;
}

TryEstimate estimateOf(const TryModel &model, qint64 bytes, int images)
{
    TryEstimate estimate;
    estimate.tokens = bytes / bytesAToken + images * tokensAnImage + 1;
    if (model.input >= 0)
        estimate.question = model.input * static_cast<double>(estimate.tokens);
    if (model.output >= 0)
        estimate.answer = model.output * static_cast<double>(tokensOfHalfAPage);
    return estimate;
}

QString inWords(const TryEstimate &estimate)
{
    if (estimate.question < 0 || estimate.answer < 0)
        return tr("about %Ln tokens; no price is known", nullptr, static_cast<int>(estimate.tokens));
    return tr("about %1 to ask, %2 for an answer of half a page")
        .arg(dollars(estimate.question), dollars(estimate.answer));
}

void TryTalk::ask(const QString &text, const QStringList &images)
{
    m_turns.push_back({text, {}, {}, {}, images});
}

void TryTalk::takeText(const QString &text)
{
    if (!m_turns.empty())
        m_turns.back().answer += text;
}

void TryTalk::takeThinking(const QString &text)
{
    if (!m_turns.empty())
        m_turns.back().thinking += text;
}

void TryTalk::end(const QString &trouble, const QString &whole)
{
    if (m_turns.empty())
        return;
    m_turns.back().trouble = trouble;
    if (!whole.isEmpty())
        m_turns.back().answer = whole;
}

void TryTalk::clear()
{
    m_turns.clear();
    m_system.clear();
}

QString TryTalk::continueFrom(const std::vector<Said> &conversation)
{
    clear();
    const auto append = [](QString &to, const QString &text) { to += to.isEmpty() ? text : u'\n' + text; };
    for (const Said &said : conversation) {
        if (said.kind != u"text" || said.role == u"tool")
            continue;
        if (said.role == u"system") {
            append(m_system, said.text);
        } else if (said.role == u"user") {
            if (m_turns.empty() || !m_turns.back().answer.isEmpty())
                m_turns.emplace_back();
            append(m_turns.back().question, said.text);
        } else if (!m_turns.empty()) {
            append(m_turns.back().answer, said.text);
        }
    }
    if (m_turns.empty())
        return {};
    QString question = m_turns.back().question;
    m_turns.pop_back();
    return question;
}

js::array TryTalk::messages() const
{
    js::array all;
    if (!m_system.isEmpty())
        all.push_back({{"role", "system"}, {"content", m_system.toStdString()}});
    for (const Turn &turn : m_turns) {
        const bool isLast = &turn == &m_turns.back();
        if (turn.answer.isEmpty() && !isLast)
            continue; // a question that got nothing is not part of what was said
        js::object question{{"role", "user"}};
        if (turn.images.isEmpty()) {
            question["content"] = turn.question.toStdString();
        } else {
            js::array parts{js::object{{"type", "text"}, {"text", turn.question.toStdString()}}};
            for (const QString &image : turn.images)
                parts.push_back({{"type", "image_url"}, {"image_url", {{"url", image.toStdString()}}}});
            question["content"] = std::move(parts);
        }
        all.push_back(std::move(question));
        if (!turn.answer.isEmpty())
            all.push_back({{"role", "assistant"}, {"content", turn.answer.toStdString()}});
    }
    return all;
}

CallDetails TryTalk::asDetails() const
{
    CallDetails details;
    details.isKept = true;
    const auto add = [&](const char *role, const char *kind, const QString &text) {
        if (!text.isEmpty())
            details.conversation.push_back({QLatin1String(role), QLatin1String(kind), text, {}, text.size()});
    };
    add("system", "text", m_system);
    for (const Turn &turn : m_turns) {
        add("user", "text", turn.question);
        if (!turn.images.isEmpty())
            add("user", "attachment", ui::tr("%n images", nullptr, static_cast<int>(turn.images.size())));
        add("assistant", "thinking", turn.thinking);
        add("assistant", "text", turn.answer);
        add("assistant", "refusal", turn.trouble);
    }
    return details;
}

qint64 TryTalk::bytes() const
{
    qint64 sum = m_system.toUtf8().size();
    for (const Turn &turn : m_turns)
        sum += turn.question.toUtf8().size() + turn.answer.toUtf8().size();
    return sum;
}

int TryTalk::images() const
{
    int sum = 0;
    for (const Turn &turn : m_turns)
        sum += static_cast<int>(turn.images.size());
    return sum;
}

} // namespace tollgate::ui
