// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ModelEntry.h"

namespace tollgate {

/// Reads one file and what it includes into one Configuration. The file itself, models and credentials are read in
/// Configuration.cpp, the sections that set something in Sections.cpp.
class Load {
public:
    Load(const std::string &name, const Catalogue &catalogue, const ConfigOptions &options)
        : m_catalogue(catalogue), m_reader(name, options, m_made)
    {
    }

    Result<Configuration> run(const std::string &text);

private:
    void file(const std::string &text, int depth);
    void section(const std::string &name, const YAML::Node &value);
    void models(const YAML::Node &list);
    bool everything(const YAML::Node &entry);
    void everyProvider();
    void credentials(const YAML::Node &list);
    void environment(const YAML::Node &map);
    void general(const YAML::Node &map);
    void passThrough(const YAML::Node &list);
    void litellm(const YAML::Node &map);
    void router(const YAML::Node &map);
    bool shared(const std::string &key, const YAML::Node &value);
    void tollgate(const std::string &path, const YAML::Node &map);
    void setting(const YAML::Node &at, std::string key, std::string text);
    void gatewayBudget(const YAML::Node &map);
    void finish();

    Configuration m_made;
    Catalogue m_catalogue; ///< with the file's own providers
    Reader m_reader;
    NamedCredentials m_credentials;
    std::string m_everything; ///< where `"*"` stands for every provider; empty: nowhere
};

} // namespace tollgate
