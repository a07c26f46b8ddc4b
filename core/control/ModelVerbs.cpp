// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"
#include "core/providers/PriceJson.h"

namespace tollgate::verb {
namespace {

namespace js = boost::json;

constexpr std::pair<std::uint32_t, std::string_view> capabilityNames[] = {
    {CanVision, "vision"},          {CanTools, "function_calling"}, {CanParallelTools, "parallel_function_calling"},
    {CanSchema, "response_schema"}, {CanReason, "reasoning"},       {CanCachePrompt, "prompt_caching"},
    {CanAudioIn, "audio_input"},    {CanAudioOut, "audio_output"},  {CanPdf, "pdf_input"},
    {CanWebSearch, "web_search"},   {CanSystem, "system_messages"}, {CanStream, "native_streaming"},
};

/// Prices by LiteLLM's member names as decimal text, sizes and capabilities of what a deployment serves.
js::object factsOf(ControlParts &parts, const Deployment &deployment)
{
    const std::string &named = deployment.baseModel.empty() ? deployment.model : deployment.baseModel;
    ModelFacts facts = parts.prices.find(deployment.provider, named).value_or(ModelFacts());
    if (deployment.price)
        facts.price = deployment.price;
    js::object prices;
    if (facts.price)
        for (const auto &[member, decimal] : priceMembers(*facts.price))
            prices[member] = decimal;
    else if (deployment.local)
        prices = {{"input_cost_per_token", "0"}, {"output_cost_per_token", "0"}};
    js::array can;
    for (const auto &[bit, name] : capabilityNames)
        if (facts.capabilities & bit)
            can.emplace_back(name);
    return {{"max_input_tokens", facts.contextWindow > 0 ? js::value(facts.contextWindow) : js::value()},
            {"max_output_tokens", facts.maxOutput > 0 ? js::value(facts.maxOutput) : js::value()},
            {"mode", deployment.mode.empty() ? facts.mode : deployment.mode},
            {"base_model", deployment.baseModel},
            {"can", std::move(can)},
            {"prices", std::move(prices)}};
}

} // namespace

void listModels(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    const ModelTable &models = *control.parts().models;
    js::array list;
    for (const std::string &name : models.names()) {
        js::array deployments;
        for (const DeploymentPtr &deployment : models.all())
            if (deployment->modelName == name && !deployment->off) {
                js::object json = withHealth(control, *deployment);
                json["facts"] = factsOf(control.parts(), *deployment);
                deployments.push_back(std::move(json));
            }
        list.push_back({{"name", name}, {"deployments", std::move(deployments)}});
    }
    reply(js::value(std::move(list)));
}

} // namespace tollgate::verb
