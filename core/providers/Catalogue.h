// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/base/Result.h"
#include "core/chat/Operation.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

namespace openai_chat {
struct Quirk;
}
struct EmbeddingCodec;
struct RankCodec;
namespace described {
struct Form;
}

/// How a credential is put on a call: what each does stands in gateway/ProviderAuth.
enum class AuthScheme : std::uint8_t {
    None,
    Bearer,
    ApiKeyHeader,
    XApiKey,
    Query,
    Azure, ///< a key in `api-key`, an Entra token as Bearer
    Aws, ///< Signature Version 4, or a Bedrock API key as Bearer
};
struct AuthSchemeName {
    std::string_view name; ///< as rows of the catalogue have it
    AuthScheme scheme;
};
std::span<const AuthSchemeName> authSchemes();

/// What a user knows and URLs or signatures need: Azure's api-version, a region. `{name}` in `base_url` and `paths`.
struct ProviderParameter {
    std::string name; ///< `region`
    std::string key; ///< in litellm_params: `aws_region_name`
    std::vector<std::string> env; ///< variables, first match wins
    std::string usual; ///< where nobody says one; empty: it has to be said
};
using ParameterValues = std::map<std::string, std::string>; ///< by name

/// What is different for some models of a provider, or with some values of its parameters.
struct ProviderVariant {
    std::string models; ///< `claude-*`; a slash in front of the star is cut off: `invoke/*`; empty: all
    std::map<std::string, std::vector<std::string>> when; ///< parameter, or `api_base` -> any of these, with one `*`
    std::string members; ///< of the row, as JSON
};

/// One row of the catalogue: how to reach a provider. Data (resources/providers.json), validated at start.
struct Provider {
    std::string id; ///< `openai`
    std::string name; ///< `OpenAI`
    std::string dialect; ///< `openai`: what it speaks; rows of dialects that we do not speak yet are listed as planned
    std::string baseUrl; ///< with `/v1` where the provider has it, no trailing slash; `{account}` parts are asked for
    std::vector<std::string> baseUrlEnv; ///< variables that replace it (OPENAI_BASE_URL)
    AuthScheme auth = AuthScheme::Bearer;
    std::string authHeader; ///< for ApiKeyHeader: the field's name (`api-key`); for Query: the member's, else `key`
    std::string authValue; ///< for ApiKeyHeader, where the field holds more than the key: `Token {key}`
    std::vector<std::string> keyEnv; ///< OPENAI_API_KEY, first match wins
    Headers headers; ///< sent always
    std::vector<Operation> operations; ///< which endpoints it has
    /// Operation name (`chat`; of streams `chat_stream`, too), `responses` or `models` -> path behind the base URL
    /// where it is not the dialect's own, with a query or without; `{model}` stands for the model, `{+model}` for one
    /// with slashes.
    std::map<std::string, std::string> paths;
    std::vector<std::string> hosts; ///< endings of further host names that are this provider's, and get its keys
    std::vector<ProviderParameter> parameters;
    std::vector<ProviderVariant> variants; ///< all that match are applied, in this order
    std::vector<std::string> refuses; ///< request members that it answers with 400
    std::map<std::string, std::string> renames; ///< request members that it knows under another name
    std::string maximum; ///< the member that limits an answer where we add one; empty: `max_tokens`
    bool streamUsage = true; ///< understands stream_options.include_usage
    bool local = false; ///< a server on this computer: priced zero, no key
    bool planned = false;
    std::vector<const openai_chat::Quirk *> quirks; ///< what must be changed in a request for it; rows of a table
    const EmbeddingCodec *vectors = nullptr; ///< how it is asked for vectors, where that is not its dialect's way
    const RankCodec *ranks = nullptr; ///< likewise for ranks; null: in Cohere's words, as they came
    std::shared_ptr<const described::Form> form; ///< of dialect `template`: what it is asked and answers, as data
    std::string note;

    /// The row for one model: with what its variants say. `model` loses a prefix that only chose the variant.
    Provider forModel(std::string &model, const ParameterValues &values, std::string_view baseUrl) const;
};

/// Every provider the gateway knows. Immutable once loaded.
class Catalogue {
public:
    /// The built-in rows. Error: Config naming the row and member; a built-in row that is wrong is caught by a test.
    static Result<Catalogue> builtIn();
    static Result<Catalogue> parse(std::string_view json);
    const Provider *find(std::string_view id) const;
    const std::vector<Provider> &all() const { return m_providers; }
    /// Whether any row has a parameter of that name in litellm_params.
    bool hasParameter(std::string_view key) const;
    /// A user's entry: replaces the row of the same id or is added.
    void put(Provider provider);

private:
    std::vector<Provider> m_providers; ///< sorted by id
};

} // namespace tollgate
