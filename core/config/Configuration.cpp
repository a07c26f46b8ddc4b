// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Configuration.h"

#include "core/config/Load.h"
#include "core/providers/WellKnown.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tollgate {
namespace {

constexpr int deepestInclude = 8;
constexpr std::uintmax_t largestFile = 16 * 1024 * 1024;

Result<std::string> contentOf(const std::string &path)
{
    std::error_code wrong;
    const auto size = std::filesystem::file_size(path, wrong);
    if (wrong)
        return Error{.kind = ErrorKind::Config, .message = path + ": cannot be read: " + wrong.message() + '.'};
    if (size > largestFile)
        return Error{.kind = ErrorKind::Config, .message = path + ": is larger than 16 MiB."};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    if (!file)
        return Error{.kind = ErrorKind::Config, .message = path + ": cannot be read. Check its permissions."};
    return std::move(content).str();
}

} // namespace

Result<Configuration> Load::run(const std::string &text)
{
    file(text, 0);
    if (!m_reader.errors().empty()) {
        std::string all;
        for (const std::string &error : m_reader.errors())
            all += (all.empty() ? "" : "\n") + error;
        return Error{.kind = ErrorKind::Config, .message = std::move(all)};
    }
    finish();
    return std::move(m_made);
}

void Load::file(const std::string &text, int depth)
{
    YAML::Node root;
    try {
        root = YAML::Load(text);
    } catch (const YAML::Exception &wrong) {
        m_reader.failAt(wrong.mark.line + 1, "is not YAML: " + wrong.msg + '.');
        return;
    }
    if (!root.IsDefined() || root.IsNull() || !m_reader.isMap(root, "the file"))
        return;
    // What others refer to comes first, whatever the order in the file.
    for (const char *first : {"environment_variables", "credential_list", "tollgate"})
        section(first, root[first]);
    for (const auto &part : root) {
        const std::string name = part.first.Scalar();
        if (name == "include" || name == "environment_variables" || name == "credential_list" || name == "tollgate")
            continue;
        if (name == "model_list" || name == "general_settings" || name == "litellm_settings"
            || name == "router_settings")
            section(name, part.second);
        else
            m_reader.unread({}, part.first, part.second);
    }
    if (depth >= deepestInclude && root["include"].IsDefined()) {
        m_reader.fail(root["include"], "include: files include each other too deeply.");
        return;
    }
    const std::string here = m_reader.file();
    for (const std::string &name : m_reader.names(root["include"], "include")) {
        const std::string path = (std::filesystem::path(here).parent_path() / name).string();
        const Result<std::string> content = contentOf(path);
        if (!content) {
            m_reader.fail(root["include"], "include: " + content.error().message);
            continue;
        }
        m_reader.enter(path);
        file(*content, depth + 1);
        m_reader.enter(here);
    }
}

void Load::section(const std::string &name, const YAML::Node &value)
{
    if (!value.IsDefined() || value.IsNull())
        return;
    if (name == "model_list")
        models(value);
    else if (name == "credential_list")
        credentials(value);
    else if (m_reader.isMap(value, name)) {
        if (name == "environment_variables")
            environment(value);
        else if (name == "general_settings")
            general(value);
        else if (name == "litellm_settings")
            litellm(value);
        else if (name == "router_settings")
            router(value);
        else if (name == "tollgate")
            tollgate({}, value);
    }
}

void Load::models(const YAML::Node &list)
{
    if (!list.IsSequence()) {
        m_reader.fail(list, "model_list: expected a list of entries, each beginning with '- model_name:'.");
        return;
    }
    for (const YAML::Node &entry : list) {
        if (everything(entry))
            continue;
        if (auto deployment = readModelEntry(entry, m_credentials, m_catalogue, m_reader)) {
            m_reader.explain(entry,
                             deployment->modelName + " -> " + deployment->provider + ' ' + deployment->model
                                 + (deployment->baseUrl.empty() ? "" : " at " + deployment->baseUrl)
                                 + (deployment->credential.isNone() ? "" : ", key " + deployment->credential.text()));
            m_made.deployments.push_back(std::move(*deployment));
        }
    }
}

/// `{model_name: "*", litellm_params: {model: "*"}}`: whatever is asked for goes to the provider that its name says.
bool Load::everything(const YAML::Node &entry)
{
    const auto isStar
        = [](const YAML::Node &node) { return node.IsDefined() && node.IsScalar() && node.Scalar() == "*"; };
    if (!entry.IsMap() || !isStar(entry["model_name"]))
        return false;
    const YAML::Node parameters = entry["litellm_params"];
    if (!parameters.IsDefined() || !parameters.IsMap() || !isStar(parameters["model"])
        || parameters["custom_llm_provider"].IsDefined())
        return false;
    for (const auto &part : parameters)
        if (part.first.Scalar() != "model")
            m_reader.warn(part.first, "litellm_params." + part.first.Scalar() + ": has no effect beside model: '*'.");
    m_everything = m_reader.where(entry);
    return true;
}

/// One entry for each provider whose key variable is set, and for names that need no provider in front. What the file
/// says of a name itself goes first.
void Load::everyProvider()
{
    std::vector<Deployment> made
        = deploymentsFromEnvironment(m_catalogue, [this](std::string_view name) { return m_reader.variable(name); });
    for (const auto &[begins, provider] : wellKnownNames())
        if (const auto whose = std::ranges::find(made, provider, &Deployment::provider); whose != made.end()) {
            Deployment &named = made.emplace_back(*whose);
            named.modelName = named.model = std::string(begins) + '*';
            named.id = deploymentIdOf(named);
        }
    for (Deployment &deployment : made) {
        if (std::ranges::find(m_made.deployments, deployment.modelName, &Deployment::modelName)
            != m_made.deployments.end())
            continue;
        deployment.origin = Origin::File;
        deployment.originWhere = m_everything;
        m_made.deployments.push_back(std::move(deployment));
    }
    if (made.empty())
        m_made.warnings.push_back(m_everything + ": '*' serves every provider whose key variable is set, and none is.");
}

void Load::credentials(const YAML::Node &list)
{
    if (!list.IsSequence()) {
        m_reader.fail(list, "credential_list: expected a list.");
        return;
    }
    for (const YAML::Node &entry : list)
        if (m_reader.isMap(entry, "credential_list")) {
            const auto name = m_reader.text(entry["credential_name"], "credential_name");
            if (!name || !m_reader.isMap(entry["credential_values"], "credential_values"))
                m_reader.fail(entry, "credential_list: expected credential_name and credential_values.");
            else
                m_credentials[*name] = entry["credential_values"];
        }
}

void Load::environment(const YAML::Node &map)
{
    for (const auto &entry : map)
        if (const auto value = m_reader.text(entry.second, entry.first.Scalar()))
            m_made.variables.emplace_back(entry.first.Scalar(), Secret(*value));
}

/// What can be done only when everything has been read.
void Load::finish()
{
    if (!m_everything.empty())
        everyProvider();
    const bool areWhole
        = std::ranges::all_of(m_made.deployments, [](const Deployment &d) { return d.weight % 1000 == 0; });
    std::map<std::string, int> ids;
    for (Deployment &deployment : m_made.deployments) {
        if (areWhole)
            deployment.weight /= 1000;
        if (const int before = ids[deployment.id.text()]++; before > 0)
            deployment.id = DeploymentId(deployment.id.text() + '-' + std::to_string(before + 1));
    }
}

Result<Configuration> loadConfiguration(const std::string &path, const Catalogue &catalogue,
                                        const ConfigOptions &options)
{
    TG_TRY(const std::string text, contentOf(path));
    return parseConfiguration(text, path, catalogue, options);
}

Result<Configuration> parseConfiguration(const std::string &text, const std::string &name, const Catalogue &catalogue,
                                         const ConfigOptions &options)
{
    try {
        return Load(name, catalogue, options).run(text);
    } catch (const YAML::Exception &wrong) {
        return Error{.kind = ErrorKind::Config,
                     .message = name + ':' + std::to_string(wrong.mark.line + 1) + ": " + wrong.msg + '.'};
    }
}

} // namespace tollgate
