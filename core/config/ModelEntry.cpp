// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ModelEntry.h"

#include "core/config/YamlJson.h"
#include "core/dialects/openai_chat/Defaults.h"
#include "core/providers/PriceJson.h"

#include <boost/json.hpp>
#include <cmath>
#include <functional>

namespace tollgate {
namespace {

class Entry {
public:
    Entry(Reader &reader, const NamedCredentials &credentials, const Catalogue &catalogue)
        : m_reader(reader), m_credentials(credentials), m_catalogue(catalogue)
    {
    }

    std::optional<Deployment> read(const YAML::Node &entry);

private:
    void parameter(const std::string &key, const YAML::Node &value);
    void information(const std::string &key, const YAML::Node &value);
    bool price(const std::string &key, const YAML::Node &value);
    void credential(const YAML::Node &value);
    void demoOptions(const YAML::Node &value);
    bool settle(const YAML::Node &entry);

    Reader &m_reader;
    const NamedCredentials &m_credentials;
    const Catalogue &m_catalogue;
    Deployment m_deployment;
    std::string m_model, m_named, m_baseUrl;
    bool m_isMocked = false;
    boost::json::object m_demo; ///< what the demo provider is to play
    ModelPrice m_price;
    ParameterValues m_values; ///< by the keys of litellm_params
    CredentialParts m_parts;
    bool m_isPriced = false, m_isBlocked = false, m_usesChat = false, m_namesKey = false;
    YAML::Node m_unread;
};

/// Every price member that the price lists have, in the same form.
bool Entry::price(const std::string &key, const YAML::Node &value)
{
    const std::string_view name = key == "input_cost_per_query" ? "input_cost_per_request" : std::string_view(key);
    if (!priceMember(name))
        return false;
    const std::optional<std::string> decimal = m_reader.text(value, key);
    if (!decimal)
        return true;
    if (const Result<bool> taken = takePriceMember(m_price, name, *decimal); !taken)
        m_reader.fail(value, taken.error().message + '.');
    else
        m_isPriced = true;
    return true;
}

void Entry::credential(const YAML::Node &value)
{
    const auto name = m_reader.text(value, "litellm_credential_name");
    if (!name)
        return;
    const auto found = m_credentials.find(*name);
    if (found == m_credentials.end()) {
        m_reader.fail(value, "litellm_credential_name: there is no '" + *name + "' in credential_list.");
        return;
    }
    for (const auto &part : found->second)
        parameter(part.first.Scalar(), part.second);
}

/// JSON text, as it is handed on: delay_ms, chunk_ms, fail_after_chunks, error, tool_calls, mock_response.
void Entry::demoOptions(const YAML::Node &value)
{
    const auto text = m_reader.text(value, "demo_options");
    if (!text)
        return;
    boost::system::error_code failed;
    const boost::json::value options = boost::json::parse(*text, failed);
    if (failed || !options.is_object())
        return m_reader.fail(value, "demo_options: expected a JSON object in quotes, like '{\"delay_ms\": 500}'.");
    for (const auto &option : options.get_object())
        m_demo[option.key()] = option.value();
}

void Entry::parameter(const std::string &key, const YAML::Node &value)
{
    Deployment &to = m_deployment;
    const auto text = [&](std::string &into) { into = m_reader.text(value, key).value_or(into); };
    const auto limit = [&](std::optional<std::int64_t> &into) { into = m_reader.whole(value, key, 1); };
    if (key == "model") {
        text(m_model);
    } else if (key == "custom_llm_provider") {
        text(m_named);
    } else if (key == "api_key") {
        to.credential = m_reader.secret(value, key);
        m_namesKey = true;
    } else if (key == "api_base" || key == "base_url" || key == "aws_bedrock_runtime_endpoint") {
        text(m_baseUrl);
    } else if (key == "organization") {
        if (const auto organization = m_reader.text(value, key))
            to.headers.set("OpenAI-Organization", *organization);
    } else if (key == "extra_headers" || key == "headers") {
        for (const auto &[name, field] : m_reader.headers(value, key))
            to.headers.set(name, field);
    } else if (key == "litellm_credential_name") {
        credential(value);
    } else if (key == "base_model") {
        text(to.baseModel);
    } else if (key == "timeout") {
        to.patience.firstByte = m_reader.seconds(value, key).value_or(to.patience.firstByte);
    } else if (key == "stream_timeout") {
        to.patience.idle = m_reader.seconds(value, key).value_or(to.patience.idle);
    } else if (key == "num_retries" || key == "max_retries") {
        to.retries = static_cast<int>(std::min<std::int64_t>(20, m_reader.whole(value, key).value_or(-1)));
    } else if (key == "cooldown_time") {
        to.coolDown = m_reader.seconds(value, key);
    } else if (key == "rpm") {
        limit(to.rpm);
    } else if (key == "tpm") {
        limit(to.tpm);
    } else if (key == "max_parallel_requests") {
        limit(to.maxParallel);
    } else if (key == "weight") {
        // Thousandths, so that 0.7 beside 0.3 means what it says.
        if (const auto weight = m_reader.number(value, key))
            to.weight = std::llround(std::min(*weight, 1e9) * 1000);
    } else if (key == "order") {
        to.order = static_cast<int>(std::min<std::int64_t>(1'000'000, m_reader.whole(value, key).value_or(0)));
    } else if (key == "additional_drop_params") {
        for (std::string &name : m_reader.names(value, key)) {
            if (name.find_first_of(".[") != std::string::npos)
                m_reader.warn(value, "additional_drop_params: '" + name + "': only whole members can be left out.");
            else
                to.refuses.push_back(std::move(name));
        }
    } else if (key == "allowed_openai_params") {
        to.allowed = m_reader.names(value, key);
    } else if (key == "extra_body") {
        if (m_reader.isMap(value, key))
            for (const auto &member : value)
                to.defaults.emplace_back(member.first.Scalar(), jsonOf(member.second));
    } else if (openai_chat::isDefaultMember(key)) {
        to.defaults.emplace_back(key, jsonOf(value));
    } else if (key == "use_chat_completions_api") {
        m_usesChat = m_reader.truth(value, key).value_or(false);
    } else if (key == "drop_params") {
        to.dropParams = m_reader.truth(value, key);
    } else if (isCredentialPart(key)) {
        m_parts[key] = m_reader.secret(value, key);
    } else if (m_catalogue.hasParameter(key)) {
        text(m_values[key]);
    } else if (key == "vertex_ai_project" || key == "vertex_ai_location") {
        text(m_values[std::string(key).erase(7, 3)]); // older names
    } else if (key == "mock_response") {
        if (const auto mock = m_reader.text(value, key)) {
            m_isMocked = true;
            m_demo["mock_response"] = *mock;
        }
    } else if (key == "mock_delay") {
        if (const auto delay = m_reader.seconds(value, key))
            m_demo["delay_ms"] = delay->count();
    } else if (key == "demo_options") {
        demoOptions(value);
    } else if (!price(key, value)) {
        m_reader.unread("litellm_params", YAML::Node(m_unread), value);
    }
}

void Entry::information(const std::string &key, const YAML::Node &value)
{
    if (key == "id")
        m_deployment.id = DeploymentId(m_reader.text(value, key).value_or(""));
    else if (key == "mode")
        m_deployment.mode = m_reader.text(value, key).value_or("");
    else if (key == "base_model")
        m_deployment.baseModel = m_reader.text(value, key).value_or("");
    else if (key == "blocked")
        m_isBlocked = m_reader.truth(value, key).value_or(false);
    else if (!price(key, value))
        m_reader.unread("model_info", m_unread, value);
}

bool Entry::settle(const YAML::Node &entry)
{
    Deployment &made = m_deployment;
    if (m_isMocked)
        m_named = "demo";
    const Result<ProviderAndModel> asked = providerOf(m_model, m_named, !m_baseUrl.empty(), m_catalogue);
    if (!asked) {
        m_reader.fail(entry, made.modelName + ": " + asked.error().message);
        return false;
    }
    if (asked->provider->planned) {
        m_reader.warn(entry,
                      made.modelName + ": left out: provider '" + asked->provider->id
                          + "' cannot be used by this version" + (asked->provider->note.empty() ? "" : ": ")
                          + asked->provider->note + '.');
        return false;
    }
    made.model = asked->model;
    if (!m_demo.empty() && asked->provider->dialect == "demo")
        made.demo = boost::json::serialize(m_demo);
    else if (!m_demo.empty())
        m_reader.warn(entry, made.modelName + ": mock_delay and demo_options have an effect on 'demo/...' only.");
    const bool wantsResponses = asked->provider->dialect == "openai" && made.model.starts_with("responses/");
    if (wantsResponses)
        made.model.erase(0, std::string_view("responses/").size());
    for (const ProviderParameter &parameter : asked->provider->parameters)
        if (const auto value = m_values.extract(parameter.key))
            made.parameters.emplace(parameter.name, value.mapped());
    for (const auto &[key, value] : m_values)
        m_reader.warn(entry,
                      made.modelName + ": " + key + ": has no effect with provider '" + asked->provider->id + "'.");
    const auto variables = [this](std::string_view name) { return m_reader.variable(name); };
    if (const Result<void> reached = reach(made, *asked->provider, m_baseUrl, variables, m_parts); !reached) {
        m_reader.fail(entry, made.modelName + ": " + reached.error().message);
        return false;
    }
    if (wantsResponses && !m_usesChat)
        made.dialect = "openai_responses";
    if (m_usesChat)
        made.paths.erase("responses");
    const SecretRef &ref = made.credential; // one that the file names has been looked for already
    if (!m_namesKey && ref.source == SecretRef::Source::Environment && !m_reader.variable(ref.name))
        m_reader.warn(entry, made.modelName + ": no api_key, and environment variable " + ref.name + " is not set.");
    if (m_isPriced)
        made.price = m_price;
    if (made.id.isNull())
        made.id = deploymentIdOf(made);
    return true;
}

std::optional<Deployment> Entry::read(const YAML::Node &entry)
{
    if (!m_reader.isMap(entry, "model_list"))
        return {};
    m_deployment.origin = Origin::File;
    m_deployment.originWhere = m_reader.where(entry);
    m_deployment.weight = 1000;
    m_deployment.modelName = m_reader.text(entry["model_name"], "model_name").value_or("");
    const YAML::Node parameters = entry["litellm_params"];
    if (m_deployment.modelName.empty() || !parameters.IsDefined()) {
        m_reader.fail(entry, "model_list: expected model_name and litellm_params.");
        return {};
    }
    if (!m_reader.isMap(parameters, "litellm_params"))
        return {};
    for (const auto &part : parameters) {
        m_unread.reset(part.first);
        parameter(part.first.Scalar(), part.second);
    }
    if (m_reader.isMap(entry["model_info"], "model_info"))
        for (const auto &part : entry["model_info"]) {
            m_unread.reset(part.first);
            information(part.first.Scalar(), part.second);
        }
    for (const auto &part : entry) {
        const std::string key = part.first.Scalar();
        if (key == "rpm" || key == "tpm")
            parameter(key, part.second);
        else if (key != "model_name" && key != "litellm_params" && key != "model_info")
            m_reader.unread("model_list", part.first, part.second);
    }
    if (m_model.empty()) {
        m_reader.fail(parameters, m_deployment.modelName + ": litellm_params.model: expected 'provider/model'.");
        return {};
    }
    if (m_isBlocked) {
        m_reader.explain(entry, m_deployment.modelName + ": left out, it is blocked");
        return {};
    }
    return settle(entry) ? std::optional(std::move(m_deployment)) : std::nullopt;
}

} // namespace

std::optional<Deployment> readModelEntry(const YAML::Node &entry, const NamedCredentials &credentials,
                                         const Catalogue &catalogue, Reader &reader)
{
    return Entry(reader, credentials, catalogue).read(entry);
}

} // namespace tollgate
