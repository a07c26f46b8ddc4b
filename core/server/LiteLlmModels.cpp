// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/LiteLlmParts.h"

namespace tollgate::litellm {

namespace js = boost::json;

namespace {

js::object infoOf(const js::object &deployment)
{
    const js::object &facts = deployment.at("facts").get_object();
    const js::value mode = member(facts, "mode");
    js::object info{{"id", deployment.at("id")},
                    {"db_model", deployment.at("origin") == js::value("database")},
                    {"key", deployment.at("model")},
                    {"litellm_provider", deployment.at("provider")},
                    {"mode", mode == js::value("") ? js::value() : mode},
                    {"max_tokens", member(facts, "max_output_tokens")},
                    {"max_input_tokens", member(facts, "max_input_tokens")},
                    {"max_output_tokens", member(facts, "max_output_tokens")},
                    {"input_cost_per_token", nullptr},
                    {"output_cost_per_token", nullptr}};
    if (const js::value base = member(facts, "base_model"); base != js::value(""))
        info["base_model"] = base;
    for (const auto &price : facts.at("prices").get_object())
        info[price.key()] = number(&price.value());
    for (const js::value &can : facts.at("can").get_array())
        info["supports_" + std::string(can.get_string())] = true;
    return info;
}

js::object modelOut(const js::object &deployment)
{
    return {{"model_name", deployment.at("model_name")},
            {"litellm_params",
             {{"model",
               std::string(deployment.at("provider").get_string()) + "/"
                   + std::string(deployment.at("model").get_string())},
              {"api_base", deployment.at("base_url")}}},
            {"model_info", infoOf(deployment)}};
}

} // namespace

void modelInfo(Control &control, const Inbound &inbound, const VirtualKeyPtr &self, const Client &client)
{
    const std::string id = parameter(inbound.query, "litellm_model_id");
    control.ask("models.list", {}, [client, self, id](Result<js::value> models) {
        if (!models)
            return client->fail(models.error(), {});
        js::array data;
        for (const js::value &model : models->get_array()) {
            if (self && !modelAllowed(self->models, std::string_view(model.get_object().at("name").get_string())))
                continue;
            for (const js::value &deployment : model.get_object().at("deployments").get_array())
                if (id.empty() || deployment.get_object().at("id") == js::value(id))
                    data.push_back(modelOut(deployment.get_object()));
        }
        send(client, js::object{{"data", std::move(data)}});
    });
}

} // namespace tollgate::litellm
