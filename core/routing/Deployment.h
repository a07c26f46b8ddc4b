// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/base/Id.h"
#include "core/providers/Catalogue.h"
#include "core/providers/Price.h"
#include "core/secrets/SecretRef.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tollgate {

/// Where an entry came from. File entries are read-only; the text says where ("config.yaml:12").
enum class Origin : std::uint8_t { BuiltIn, File, Database, Environment, Discovered };
std::string_view nameOf(Origin origin);

struct Patience {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{600'000};
    std::chrono::milliseconds idle{300'000};
};

/// One way to have a model name answered: a provider, its URL, its own name for the model, a credential. A value.
struct Deployment {
    DeploymentId id; ///< model_info.id, else a hash of name, provider, URL and model
    std::string modelName; ///< what clients ask for; may end in or be `*`
    std::string provider; ///< catalogue id; `demo` for the built-in one
    std::string model; ///< what the provider is asked for; `*` stands for the part that matched
    std::string dialect; ///< what it speaks: `anthropic`, else OpenAI's
    std::string baseUrl;
    AuthScheme auth = AuthScheme::Bearer;
    std::string authHeader, authValue; ///< as in Provider
    SecretRef credential;
    Headers headers;
    std::vector<Operation> operations; ///< empty: all
    std::map<std::string, std::string> paths; ///< as Provider::paths, with parameters filled in; `{model}` stays
    ParameterValues parameters; ///< by the names of the catalogue's row: `region`
    std::vector<std::string> refuses; ///< request members that are left out, since it answers them with 400
    std::map<std::string, std::string> renames; ///< request members that it knows under another name
    std::vector<const openai_chat::Quirk *> quirks; ///< what else must be changed in a chat request
    const EmbeddingCodec *vectors = nullptr; ///< as Provider::vectors
    const RankCodec *ranks = nullptr; ///< as Provider::ranks
    std::shared_ptr<const described::Form> form; ///< as Provider::form
    std::vector<std::pair<std::string, std::string>>
        defaults; ///< request members where a caller leaves them out, raw JSON
    std::vector<std::string> allowed; ///< request members that go on as they are, whatever its dialect can say
    std::optional<bool> dropParams; ///< leave out what the dialect cannot say, rather than refuse it; else the router's
    std::string maximum; ///< the member that is added to limit an answer; empty: `max_tokens`
    bool streamUsage = true;
    bool local = false;
    bool off = false; ///< switched off: it stays set up, and nobody is sent to it
    Patience patience;
    std::optional<std::int64_t> rpm, tpm, maxParallel;
    int order = 0; ///< lower is tried first
    std::int64_t weight = 1;
    int retries = -1; ///< -1: the router's setting
    std::optional<std::chrono::milliseconds> coolDown; ///< else the router's setting
    bool retryUnanswered = true; ///< ask again after a connection lost before the first byte
    std::optional<ModelPrice> price; ///< over the catalogue's
    std::string baseModel; ///< whose price and facts to use
    bool allowUnpriced = false; ///< `unpriced: allow`
    std::string demo; ///< for `demo`: what to play, JSON (mock_response, delay_ms, error, tool_calls ...)
    Origin origin = Origin::BuiltIn;
    std::string originWhere;
    std::string mode; ///< model_info.mode
};
/// The id of an entry that has none of its own: a hash of name, provider, URL and model, the same at every start.
DeploymentId deploymentIdOf(const Deployment &deployment);
/// Whether it serves all models of its provider by the names that they have there: `ollama/*`.
bool servesAll(const Deployment &deployment);
using DeploymentPtr = std::shared_ptr<const Deployment>;

} // namespace tollgate
