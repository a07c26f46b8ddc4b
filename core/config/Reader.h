// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Configuration.h"

#include <set>
#include <yaml-cpp/yaml.h>

namespace tollgate {

/// Reads values out of YAML nodes and remembers what was wrong with them and where, so that one look at the file shows
/// all of it. Private to config/.
class Reader {
public:
    Reader(std::string file, const ConfigOptions &options, Configuration &into)
        : m_file(std::move(file)), m_options(options), m_into(into)
    {
    }

    std::string where(const YAML::Node &node) const;
    void warn(const YAML::Node &node, const std::string &message);
    void fail(const YAML::Node &node, const std::string &message);
    void failAt(int line, const std::string &message); ///< counted from 1
    void explain(const YAML::Node &node, const std::string &message);
    const std::vector<std::string> &errors() const { return m_errors; }
    /// An included file speaks for itself from here on.
    void enter(std::string file) { m_file = std::move(file); }
    const std::string &file() const { return m_file; }

    /// The environment, `environment_variables` first.
    std::optional<std::string> variable(std::string_view name) const;

    /// A scalar with `os.environ/NAME` (as a whole) and `${NAME}` (anywhere) filled in; nothing if it is null, or if a
    /// variable is missing (which is reported).
    std::optional<std::string> text(const YAML::Node &node, std::string_view key);
    std::optional<std::int64_t> whole(const YAML::Node &node, std::string_view key, std::int64_t least = 0);
    std::optional<double> number(const YAML::Node &node, std::string_view key);
    std::optional<bool> truth(const YAML::Node &node, std::string_view key);
    /// Seconds, whole or not, as LiteLLM writes them.
    std::optional<std::chrono::milliseconds> seconds(const YAML::Node &node, std::string_view key);
    std::optional<Money> money(const YAML::Node &node, std::string_view key);
    SecretRef secret(const YAML::Node &node, std::string_view key);
    std::vector<std::string> names(const YAML::Node &node, std::string_view key);
    Headers headers(const YAML::Node &node, std::string_view key);
    /// `[{a: [b, c]}, ...]` or one map.
    std::map<std::string, std::vector<std::string>> nameLists(const YAML::Node &node, std::string_view key);

    /// A map without double keys; anything else but null is an error.
    bool isMap(const YAML::Node &node, std::string_view what);
    /// What to say of a key that nobody read.
    void unread(std::string_view section, const YAML::Node &key, const YAML::Node &value);

private:
    void expected(const YAML::Node &node, std::string_view key, std::string_view what);

    std::string m_file;
    const ConfigOptions &m_options;
    Configuration &m_into;
    std::vector<std::string> m_errors;
    std::set<std::string> m_missing;
};

} // namespace tollgate
