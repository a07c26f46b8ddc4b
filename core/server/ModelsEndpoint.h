// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/VirtualKey.h"
#include "core/routing/ModelTable.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>

namespace tollgate {

/// GET /v1/models and /v1/models/{id}: what a key may use, in one shape that OpenAI, Anthropic and Codex clients all
/// read. Answered from memory. Gateway thread.
class ModelsEndpoint {
public:
    /// The list; remembered per key version until the table changes.
    const std::string &list(const ModelTablePtr &models, const VirtualKey &key);
    /// One model; nothing where it is not there or not allowed.
    static std::optional<std::string> one(const ModelTable &models, const VirtualKey &key, std::string_view name);
    /// GET /v1beta/models and /v1beta/models/{id}, in Google's shape.
    static std::string geminiList(const ModelTable &models, const VirtualKey &key);
    static std::optional<std::string> geminiOne(const ModelTable &models, const VirtualKey &key, std::string_view name);

    /// Names that a key sees: those of the table that it may use; of wildcards, the names that the key spells out.
    static std::set<std::string> namesFor(const ModelTable &models, const VirtualKey &key);

private:
    ModelTablePtr m_for;
    std::unordered_map<std::string, std::string> m_lists;
};

} // namespace tollgate
