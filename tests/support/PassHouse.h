// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PassAddress.h"
#include "tests/support/GatewayHouse.h"

namespace tollgate {

inline constexpr const char *ourKey = "sk-test-0123456789abcdef";

inline Deployment at(std::string provider, std::string baseUrl, AuthScheme auth = AuthScheme::Bearer,
                     std::string model = "*")
{
    Deployment made = deployment(provider + "/*", std::move(model));
    made.id = DeploymentId("id-" + provider + made.model);
    made.provider = std::move(provider);
    made.baseUrl = std::move(baseUrl);
    made.auth = auth;
    return made;
}

inline std::vector<Deployment> everyProvider()
{
    std::vector<Deployment> all{at("openai", "https://api.openai.com/v1"),
                                at("anthropic", "https://api.anthropic.com", AuthScheme::XApiKey),
                                at("gemini", "https://generativelanguage.googleapis.com", AuthScheme::ApiKeyHeader),
                                at("vertex_ai", "https://us-central1-aiplatform.googleapis.com"),
                                at("bedrock", "https://bedrock-runtime.us-west-2.amazonaws.com", AuthScheme::Aws),
                                at("azure", "https://mine.openai.azure.com", AuthScheme::Azure),
                                at("cohere", "https://api.cohere.com"),
                                at("mistral", "https://api.mistral.ai/v1")};
    all[1].headers.set("anthropic-version", "2023-06-01");
    all[2].authHeader = "x-goog-api-key";
    all[4].parameters["region"] = "us-west-2";
    all[4].credential.literal = Secret("{\"AccessKeyId\":\"AKID\",\"SecretAccessKey\":\"secret\"}");
    return all;
}

/// A gateway with every provider, and its door's view of what is passed through.
struct PassHouse : GatewayHouse {
    PassRoutes routes;
    std::shared_ptr<const LargeBody> large; ///< of the next request, in place of its body

    PassHouse() { serve(everyProvider()); }
    std::shared_ptr<FakeClient::Seen> ask(const std::string &method, const std::string &path, std::string body = {},
                                          Headers headers = {{"authorization", std::string("Bearer ") + ourKey}},
                                          std::string query = {})
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        Inbound inbound;
        inbound.id = CallId("call-" + std::to_string(++calls));
        inbound.method = method;
        PassRoutePtr route = routes.find(method, path);
        if (!route)
            return nullptr;
        const Result<std::string> behind = passroute::pathBehind(*route, path);
        if (!behind)
            return nullptr;
        inbound.path = *behind;
        inbound.query = std::move(query);
        inbound.surface = Surface::OpenAiMedia;
        inbound.operation = route->operation;
        inbound.headers = std::move(headers);
        inbound.body = std::move(body);
        inbound.large = std::exchange(large, nullptr);
        inbound.received = clock.now();
        inbound.receivedAt = clock.steady();
        gateway->accept(std::move(inbound), std::make_unique<FakeClient>(seen), std::move(route));
        return seen;
    }
    const HttpCall &asked(std::size_t index = 0) { return provider(index).request; }
};

inline bool isBill(const CallRecord &row)
{
    return !row.usage.isZero();
}

inline int bills(const GatewayHouse &house)
{
    return static_cast<int>(std::ranges::count_if(house.log.rows, isBill));
}

} // namespace tollgate
