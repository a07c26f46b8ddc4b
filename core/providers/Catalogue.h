// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/base/Result.h"
#include "core/chat/Operation.h"

#include <map>
#include <string>
#include <vector>

namespace tollgate {

namespace openai_chat {
struct Quirk;
}

enum class AuthScheme : std::uint8_t { None, Bearer, ApiKeyHeader, XApiKey, Query };

/// One row of the catalogue: how to reach a provider. Data (resources/providers.json), validated at start.
struct Provider {
    std::string id; ///< `openai`
    std::string name; ///< `OpenAI`
    std::string dialect; ///< `openai`: what it speaks; rows of dialects that we do not speak yet are listed as planned
    std::string baseUrl; ///< with `/v1` where the provider has it, no trailing slash; `{account}` parts are asked for
    std::vector<std::string> baseUrlEnv; ///< variables that replace it (OPENAI_BASE_URL)
    AuthScheme auth = AuthScheme::Bearer;
    std::string authHeader; ///< for ApiKeyHeader: the field's name (`api-key`)
    std::vector<std::string> keyEnv; ///< OPENAI_API_KEY, first match wins
    Headers headers; ///< sent always
    std::vector<Operation> operations; ///< which endpoints it has
    std::map<std::string, std::string>
        paths; ///< operation name -> path behind the base URL where it is not the dialect's own
    std::vector<std::string> refuses; ///< request members that it answers with 400
    std::map<std::string, std::string> renames; ///< request members that it knows under another name
    std::string maximum; ///< the member that limits an answer where we add one; empty: `max_tokens`
    bool streamUsage = true; ///< understands stream_options.include_usage
    bool local = false; ///< a server on this computer: priced zero, no key
    bool planned = false;
    std::vector<const openai_chat::Quirk *> quirks; ///< what must be changed in a request for it; rows of a table
    std::string note;
};

/// Every provider the gateway knows. Immutable once loaded.
class Catalogue {
public:
    /// The built-in rows. Error: Config naming the row and member; a built-in row that is wrong is caught by a test.
    static Result<Catalogue> builtIn();
    static Result<Catalogue> parse(std::string_view json);
    const Provider *find(std::string_view id) const;
    const std::vector<Provider> &all() const { return m_providers; }
    /// A user's entry: replaces the row of the same id or is added.
    void put(Provider provider);

private:
    std::vector<Provider> m_providers; ///< sorted by id
};

} // namespace tollgate
