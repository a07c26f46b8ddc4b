// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ModelLines.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"
#include "ui/models/Json.h"

#include <QLocale>

namespace tollgate::ui {
namespace {

namespace js = boost::json;

/// Dollars a million tokens, of a price for one.
std::optional<Money> perMillion(const js::object &prices, const char *member)
{
    const js::value *value = prices.if_contains(member);
    if (!value || !value->is_string())
        return {};
    const auto price = tollgate::perMillion(std::string_view(value->get_string()));
    return price ? std::optional(price->money) : std::nullopt;
}

Column<ModelLine> priceColumn(const QString &title, std::optional<Money> ModelLine::*price)
{
    return {
        title,
        format::price(Money::dollars(1'000)),
        [price](const ModelLine &model) { return model.*price ? format::price(*(model.*price)) : QStringLiteral("—"); },
        Qt::AlignRight,
        false,
        [price](const ModelLine &model, int role) -> QVariant {
            return role == Qt::ToolTipRole && model.*price ? format::priceInDollars(*(model.*price)) : QVariant();
        }};
}

} // namespace

std::vector<Column<ModelLine>> modelColumns()
{
    return {
        {tr("Model"), {}, [](const ModelLine &model) { return model.name; }},
        {tr("Answered by"), QStringLiteral("anthropic, openrouter, another"),
         [](const ModelLine &model) { return model.deployments; }, Qt::AlignLeft, true},
        {tr("Context"), QStringLiteral("1000.0k"),
         [](const ModelLine &model) {
             return model.context > 0 ? format::shortCount(model.context) : QStringLiteral("—");
         },
         Qt::AlignRight},
        priceColumn(tr("Input/1M"), &ModelLine::input),
        priceColumn(tr("Output/1M"), &ModelLine::output),
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
        names.removeDuplicates();
        model.deployments = QLocale().createSeparatedList(names);
        all.push_back(std::move(model));
    }
    return all;
}

} // namespace tollgate::ui
