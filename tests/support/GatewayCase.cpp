// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GatewayCase.h"

#include "core/config/Configuration.h"
#include "core/dialects/openai_media/Multipart.h"
#include "core/server/Endpoints.h"
#include "core/server/ErrorWire.h"
#include "tests/support/GatewayParts.h"
#include "tests/support/OnDisk.h"

#include <QFileInfo>
#include <QTest>

namespace tollgate {
namespace {

constexpr const char *keySecret = "sk-client";

/// The client's side with errors in its own dialect, as server/Client writes them.
class WireClient final : public ClientStream {
public:
    struct Seen {
        int status = 0;
        Headers headers;
        std::string body;
        const char *ending = "";
        bool isOver = false;
    };
    explicit WireClient(std::shared_ptr<Seen> seen) : m_seen(std::move(seen)) { }
    ~WireClient() override
    {
        if (!m_seen->isOver)
            cut();
    }
    void setWatcher(Watcher *) override { }
    void setSurface(Surface surface) override { m_surface = surface; }
    void answer(int status, Headers headers, std::string body) override
    {
        *m_seen = {status, std::move(headers), std::move(body), "whole", true};
    }
    void begin(int status, Headers headers) override
    {
        m_seen->status = status;
        m_seen->headers = std::move(headers);
    }
    void write(std::string_view bytes) override { m_seen->body += bytes; }
    void flush() override { }
    void end() override { finish("streamed"); }
    void cut() override { finish("cut"); }
    void fail(const Error &error, Headers headers) override
    {
        if (hasBegun()) {
            write(errorwire::streamEvent(error, m_surface));
            return cut();
        }
        errorwire::Reply reply = errorwire::reply(error, m_surface);
        for (const auto &[name, value] : reply.headers)
            headers.set(name, value);
        answer(reply.status, std::move(headers), std::move(reply.body));
    }
    int statusOf(const Error &error) const override { return errorwire::statusOf(error, m_surface); }
    bool hasBegun() const override { return m_seen->status != 0; }
    bool isGone() const override { return false; }
    std::size_t backlog() const override { return 0; }

private:
    void finish(const char *how)
    {
        m_seen->ending = how;
        m_seen->isOver = true;
    }
    std::shared_ptr<Seen> m_seen;
    Surface m_surface = Surface::OpenAiChat;
};

Result<void> furnish(GatewayParts &house, const GoldenCase &given)
{
    const std::string folder = QFileInfo(QString::fromStdString(given.path)).path().toStdString();
    static const Result<Catalogue> catalogue = Catalogue::builtIn(); // read once for thousands of plays
    TG_CHECK(catalogue);
    const GoldenCase::Section *own = given.find("config");
    const ConfigOptions options{.allowUnenforced = false, .variables = [](std::string_view) { return std::nullopt; }};
    TG_TRY(const Configuration configuration,
           own ? parseConfiguration(own->text + '\n', given.path, *catalogue, options)
               : loadConfiguration(folder + "/config.yaml", *catalogue, options));
    Settings settings;
    configuration.applyTo(settings);
    std::vector<Deployment> deployments = configuration.deployments;
    applyDefaults(deployments, settings);
    house.world.models
        = std::make_shared<const ModelTable>(std::move(deployments), routerSettings(settings, configuration));

    VirtualKey key;
    key.id = KeyRing::idOf(keySecret);
    key.name = "tests";
    if (const std::string_view budget = given.value("budget"); !budget.empty()) {
        const std::optional<Money> most = Money::parse(budget);
        if (!most)
            return Error{.kind = ErrorKind::Config, .message = given.path + ": budget: an amount of dollars"};
        key.budgets = {{*most, ""}};
    }
    house.keys.put(key);
    return {};
}

Result<Inbound> requestOf(const GatewayParts &house, const CaseMessage &message)
{
    Inbound inbound;
    inbound.id = CallId("call-1");
    const std::string_view start = message.start;
    inbound.method = start.substr(0, start.find(' '));
    const std::string_view target = start.substr(std::min(start.find(' ') + 1, start.size()));
    inbound.path = target.substr(0, target.find('?'));
    inbound.query = target.find('?') == target.npos ? "" : target.substr(target.find('?') + 1);
    for (const auto &[name, value] : message.fields)
        inbound.headers.add(name, value);
    if (!inbound.headers.contains("authorization") && !inbound.headers.contains("x-api-key")
        && !inbound.headers.contains("x-goog-api-key") && inbound.query.find("key=") == std::string::npos)
        inbound.headers.add("authorization", std::string("Bearer ") + keySecret);
    inbound.body = message.body;
    inbound.received = house.clock.now();
    inbound.receivedAt = house.clock.steady();
    TG_TRY(Place where, place(inbound.method, inbound.path, inbound.query));
    inbound.path = where.path;
    inbound.operation = where.endpoint.operation;
    inbound.surface = where.endpoint.surface;
    inbound.modelFromPath = std::move(where.model);
    return inbound;
}

/// The version in our own name changes with each release, which is not what a case is about.
std::string shown(std::string_view name, std::string value)
{
    return name == "user-agent" && value == "tollgate/" TOLLGATE_VERSION ? "tollgate/VERSION" : value;
}

std::string textOf(const HttpCall &call)
{
    CaseMessage message{call.method + ' ' + call.url, {}, call.large ? wholeOf(*call.large) : *call.body};
    for (const auto &[name, value] : call.headers)
        message.fields.emplace_back(name, shown(name, std::string(value)));
    return message.text();
}

void give(FakeUpstream::Call &call, const CaseMessage &answer, std::size_t slice)
{
    // The exchange may drop the call at any of these steps; the value here is kept by the deque.
    if (answer.start == "unreachable")
        return call.finish(Error{.kind = ErrorKind::UpstreamUnreachable, .message = "No connection."},
                           CallPhase::Connecting);
    const Error lost{.kind = ErrorKind::UpstreamCut, .message = "The connection was lost."};
    if (answer.start == "lost")
        return call.finish(lost, CallPhase::Sent);
    Headers headers;
    for (const auto &[name, value] : answer.fields)
        headers.add(name, value);
    call.head(std::atoi(answer.start.c_str()), headers);
    inSlices(answer.body, slice, [&](std::string_view bytes) {
        if (!call.hungUp)
            call.body(bytes);
        return !call.hungUp;
    });
    if (!call.hungUp)
        call.finish(answer.start.ends_with(" lost") ? Result<void>(lost) : Result<void>());
}

std::string textOf(const WireClient::Seen &seen, bool allHeaders)
{
    CaseMessage message{std::to_string(seen.status) + ' ' + seen.ending, {}, seen.body};
    for (const auto &[name, value] : seen.headers)
        if (allHeaders || name == "content-type" || name == "retry-after" || name == "x-should-retry"
            || name == "x-tollgate-note")
            message.fields.emplace_back(name, value);
    return message.text();
}

std::string usageText(const Usage &usage)
{
    const std::pair<const char *, std::int64_t> buckets[] = {{"input", usage.input},
                                                             {"cache read", usage.cacheRead},
                                                             {"cache write 5m", usage.cacheWrite5m},
                                                             {"cache write 1h", usage.cacheWrite1h},
                                                             {"input audio", usage.inputAudio},
                                                             {"input image", usage.inputImage},
                                                             {"output", usage.output},
                                                             {"reasoning", usage.reasoning},
                                                             {"output audio", usage.outputAudio},
                                                             {"output image", usage.outputImage}};
    std::string text;
    for (const auto &[name, count] : buckets)
        if (count != 0)
            text.append(text.empty() ? "" : ", ").append(name).append(" ").append(std::to_string(count));
    return text.empty() ? "nothing" : text;
}

std::string textOf(const std::vector<CallRecord> &rows)
{
    std::string text;
    for (const CallRecord &row : rows) {
        text += row.status + ' ' + std::to_string(row.httpStatus) + ", finish: " + row.finishReason
            + "\nused: " + usageText(row.usage) + " (" + std::string(nameOf(row.usageSource))
            + ")\ncost: " + (row.unpriced ? "unpriced" : row.cost.decimal());
        for (const AttemptRecord &attempt : row.attempts)
            text += "\nattempt " + std::to_string(attempt.number) + ": " + attempt.provider + ' ' + attempt.model + ' '
                + std::to_string(attempt.status) + ' ' + attempt.outcome;
    }
    return text;
}

} // namespace

Result<GoldenCase> playExchange(const GoldenCase &given, std::size_t slice)
{
    GatewayParts house;
    TG_CHECK(furnish(house, given));
    const GoldenCase::Section *request = given.find("request");
    if (!request)
        return Error{.kind = ErrorKind::Config, .message = given.path + ": there is no request"};
    GoldenCase played = given;
    played.sections.clear();
    if (const GoldenCase::Section *config = given.find("config"))
        played.sections.push_back(*config);
    played.sections.push_back(*request);

    const auto seen = std::make_shared<WireClient::Seen>();
    TG_TRY(Inbound inbound, requestOf(house, CaseMessage::parse(request->text)));
    // In all plays but the first, forms lie on a disk: nothing else may be different.
    if (slice != caseSlices[0] && multipart::boundaryOf(inbound.headers.value("content-type"))
        && rowOf(inbound.surface).rewrittenLarge) {
        inbound.large = onDisk(std::exchange(inbound.body, {}));
        if (!inbound.large)
            return Error{.kind = ErrorKind::Storage, .message = given.path + ": its form finds no disk"};
    }
    auto client = std::make_unique<WireClient>(seen);
    client->setSurface(inbound.surface);
    house.gateway->accept(std::move(inbound), std::move(client));
    for (std::size_t attempt = 0;; ++attempt) {
        if (!QTest::qWaitFor([&] { return seen->isOver || house.upstream.calls.size() > attempt; }))
            return Error{.kind = ErrorKind::Timeout, .message = given.path + ": the exchange does not end"};
        if (house.upstream.calls.size() <= attempt)
            break;
        const GoldenCase::Section *answer = given.find("answer", attempt);
        if (!answer)
            return Error{.kind = ErrorKind::Config,
                         .message = given.path + ": attempt " + std::to_string(attempt + 1) + " has no answer; it was\n"
                             + textOf(house.upstream.calls[attempt]->request)};
        played.sections.push_back({"provider gets", textOf(house.upstream.calls[attempt]->request)});
        played.sections.push_back(*answer);
        give(*house.upstream.calls[attempt], CaseMessage::parse(answer->text), slice);
    }
    played.sections.push_back({"client gets", textOf(*seen, given.value("headers") == "all")});
    played.sections.push_back({"ledger", textOf(house.log.rows)});
    return played;
}

} // namespace tollgate
