// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ModelLines.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"
#include "ui/models/Json.h"

namespace tollgate::ui {
namespace {

namespace js = boost::json;

/// Dollars a million tokens, of a price for one.
QString perMillion(const js::object &prices, const char *member)
{
    const js::value *value = prices.if_contains(member);
    if (!value || !value->is_string())
        return {};
    const auto price = tollgate::perMillion(std::string_view(value->get_string()));
    return price ? format::money(price->money) : QString();
}

} // namespace

std::vector<Column<ModelLine>> modelColumns()
{
    const auto or_ = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    return {
        {tr("Model"), {}, [](const ModelLine &model) { return model.name; }},
        {tr("Answered by"), QStringLiteral("anthropic, openrouter, another"),
         [](const ModelLine &model) { return model.deployments; }, Qt::AlignLeft, true},
        {tr("Context"), QStringLiteral("1000.0k"),
         [or_](const ModelLine &model) { return model.context > 0 ? format::shortCount(model.context) : or_({}); },
         Qt::AlignRight},
        {tr("Input, $/M"), QStringLiteral("$1,000.00"), [or_](const ModelLine &model) { return or_(model.input); },
         Qt::AlignRight},
        {tr("Output, $/M"), QStringLiteral("$1,000.00"), [or_](const ModelLine &model) { return or_(model.output); },
         Qt::AlignRight},
    };
}

std::vector<ModelLine> modelLinesFrom(const js::value &answer)
{
    const js::object none;
    std::vector<ModelLine> all;
    for (const js::value &value : answer.is_array() ? answer.get_array() : js::array()) {
        const js::object &json = read::object(value);
        ModelLine model{.name = read::text(json, "name"), .deployments = {}, .input = {}, .output = {}};
        QStringList names;
        for (const js::value &each : read::list(json, "deployments")) {
            const js::object &deployment = read::object(each);
            names << read::text(deployment, "provider");
            if (model.count++ > 0)
                continue;
            const js::value *factsValue = deployment.if_contains("facts");
            const js::object &facts = factsValue ? read::object(*factsValue) : none;
            const js::value *pricesValue = facts.if_contains("prices");
            model.context = read::number(facts, "max_input_tokens");
            if (pricesValue && pricesValue->is_object()) {
                model.input = perMillion(pricesValue->get_object(), "input_cost_per_token");
                model.output = perMillion(pricesValue->get_object(), "output_cost_per_token");
            }
        }
        model.deployments = names.join(QStringLiteral(", "));
        all.push_back(std::move(model));
    }
    return all;
}

} // namespace tollgate::ui
