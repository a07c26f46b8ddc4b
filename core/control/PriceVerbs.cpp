// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"
#include "core/providers/CheckedPrices.h"
#include "core/providers/PriceJson.h"

#include <algorithm>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

struct RateName {
    const char *name;
    std::optional<PricePerMillion> PriceRates::*rate;
};
constexpr RateName rateNames[] = {
    {"input", &PriceRates::input},
    {"cache_read", &PriceRates::cacheRead},
    {"cache_write_5m", &PriceRates::cacheWrite5m},
    {"cache_write_1h", &PriceRates::cacheWrite1h},
    {"input_audio", &PriceRates::inputAudio},
    {"input_image", &PriceRates::inputImage},
    {"output", &PriceRates::output},
    {"reasoning", &PriceRates::reasoning},
    {"output_audio", &PriceRates::outputAudio},
    {"output_image", &PriceRates::outputImage},
};

/// US dollars for a million tokens, as decimal text.
js::object ratesJson(const PriceRates &rates)
{
    js::object json;
    for (const RateName &row : rateNames)
        if (const auto &rate = rates.*row.rate)
            json[row.name] = rate->money.decimal();
    return json;
}

js::object priceJson(const ModelPrice &price)
{
    js::object json{{"base", ratesJson(price.base)}};
    for (const ModelPrice::Above &above : price.above)
        json["above_" + std::to_string(above.promptTokens)] = ratesJson(above.rates);
    const std::pair<const char *, const std::optional<PriceRates> *> tiers[]
        = {{"batch", &price.batch}, {"flex", &price.flex}, {"priority", &price.priority}};
    for (const auto &[name, rates] : tiers)
        if (*rates)
            json[name] = ratesJson(**rates);
    for (const auto &[name, rate] :
         {std::pair("per_image", &price.units.image), std::pair("per_pixel", &price.units.pixel),
          std::pair("per_second", &price.units.second), std::pair("per_character", &price.units.character),
          std::pair("per_search", &price.units.search)})
        if (*rate)
            json[name] = dollarsEach((*rate)->money.nano());
    if (price.perRequest)
        json["per_request"] = price.perRequest->decimal();
    return json;
}

/// Each page once: its address, the date of what was read there (empty: not known) and who read it.
js::array sourcesJson(const std::vector<CheckedPrice> &rows)
{
    js::array sources;
    for (const CheckedPrice &row : rows) {
        js::object source{{"page", row.page}, {"state", row.state}, {"seen", row.seen}};
        if (std::ranges::find(sources, js::value(source)) == sources.end())
            sources.push_back(std::move(source));
    }
    return sources;
}

js::object found(std::string_view provider, std::string_view model, const std::optional<ModelPrice> &own,
                 const std::optional<ModelFacts> &facts)
{
    js::object json{{"provider", provider}, {"model", model}};
    const std::optional<ModelPrice> price = own ? own : facts ? facts->price : std::nullopt;
    json["price"] = price ? js::value(priceJson(*price)) : js::value();
    json["from"] = own ? "deployment" : price ? "catalogue" : "";
    json["sources"] = price && !own ? sourcesJson(sourcesOf(provider, model, *price)) : js::array();
    if (facts) {
        json["context_window"] = facts->contextWindow;
        json["max_output"] = facts->maxOutput;
        json["mode"] = facts->mode;
    }
    return json;
}

} // namespace

/// What a model costs: of every deployment that serves the name, else what the catalogue knows of `provider/model`.
void showPrice(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    const std::string name = text(arguments, "model").value_or("");
    if (name.empty())
        return reply(missing("model"));
    js::array list;
    const std::size_t slash = name.find('/');
    const std::string provider = slash == std::string::npos ? "" : name.substr(0, slash);
    const std::string model = slash == std::string::npos ? name : name.substr(slash + 1);
    for (const DeploymentPtr &deployment : parts.models->all())
        if (deployment->modelName == name)
            list.push_back(
                found(deployment->provider, deployment->model, deployment->price,
                      parts.prices.find(deployment->provider,
                                        deployment->baseModel.empty() ? deployment->model : deployment->baseModel)));
    if (list.empty())
        if (const std::optional<ModelFacts> facts = parts.prices.find(provider, model))
            list.push_back(found(provider, model, {}, facts));
    if (list.empty())
        return reply(Error{.kind = ErrorKind::NotFound,
                           .message = "No price is known for '" + name
                               + "'. Try provider/model, or take newer prices with 'tollgate prices update FILE'.",
                           .param = "model"});
    reply(js::value(std::move(list)));
}

void updatePrices(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::optional<std::string> file = text(arguments, "file");
    if (!file)
        return reply(missing("file"));
    Result<std::string> updated = control.parts().updatePrices(*file);
    if (!updated)
        return reply(std::move(updated).error());
    reply(js::value(js::object{{"updated", *updated}}));
}

} // namespace tollgate::verb
