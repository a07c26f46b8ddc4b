// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/GatewayParts.h"

namespace tollgate {

inline PricePerMillion dollarsPerMillion(std::int64_t dollars)
{
    return {Money::dollars(dollars)};
}

inline Deployment deployment(std::string name, std::string model)
{
    Deployment made;
    made.id = DeploymentId("id-" + model);
    made.modelName = std::move(name);
    made.provider = "openai";
    made.model = std::move(model);
    made.baseUrl = "https://provider.test/v1";
    made.credential = {SecretRef::Source::Literal, "", Secret("sk-provider-secret")};
    ModelPrice price;
    price.base.input = dollarsPerMillion(1);
    price.base.output = dollarsPerMillion(2);
    made.price = price;
    return made;
}

inline const std::string chunk
    = R"(data: {"id":"c1","object":"chat.completion.chunk","model":"m1","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]})"
      "\n\n";
inline const std::string lastChunk
    = R"(data: {"id":"c1","object":"chat.completion.chunk","model":"m1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
      "\n\n";
inline const std::string usageChunk
    = R"(data: {"id":"c1","object":"chat.completion.chunk","model":"m1","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150}})"
      "\n\n";
inline const std::string done = "data: [DONE]\n\n";
inline const std::string wholeAnswer
    = R"({"id":"c1","object":"chat.completion","model":"m1","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150}})";

inline constexpr const char *plain = R"({"model":"m","messages":[{"role":"user","content":"Hello"}]})";
inline constexpr const char *streamed = R"({"model":"m","stream":true,"messages":[{"role":"user","content":"Hello"}]})";

/// A gateway with one key, `tests`, and one model, `m`: a dollar a million tokens in, two out.
struct GatewayHouse : GatewayParts {
    VirtualKey key;

    GatewayHouse()
    {
        key.id = KeyRing::idOf("sk-test-0123456789abcdef");
        key.name = "tests";
        keys.put(key);
        serve({deployment("m", "m1")});
    }
    void serve(std::vector<Deployment> deployments, RouterSettings settings = {})
    {
        world.models = std::make_shared<const ModelTable>(std::move(deployments), std::move(settings));
    }
    void limitTo(const char *dollars)
    {
        key.budgets = {{*Money::parse(dollars), ""}};
        keys.put(key);
    }
    std::shared_ptr<FakeClient::Seen> ask(std::string body, Operation operation)
    {
        return ask(std::move(body), "sk-test-0123456789abcdef", operation);
    }
    std::shared_ptr<FakeClient::Seen> ask(std::string body, std::string secret = "sk-test-0123456789abcdef",
                                          Operation operation = Operation::Chat)
    {
        auto seen = std::make_shared<FakeClient::Seen>();
        Inbound inbound;
        inbound.id = CallId("call-" + std::to_string(++calls));
        inbound.method = "POST";
        inbound.path = "/v1/chat/completions";
        inbound.operation = operation;
        inbound.headers.add("authorization", "Bearer " + secret);
        inbound.body = std::move(body);
        inbound.received = clock.now();
        inbound.receivedAt = clock.steady();
        gateway->accept(std::move(inbound), std::make_unique<FakeClient>(seen));
        return seen;
    }
    FakeUpstream::Call &provider(std::size_t index = 0) { return *upstream.calls.at(index); }
    int calls = 0;
};

} // namespace tollgate
