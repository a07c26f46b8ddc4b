// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/LocalServers.h"

#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <QPointer>

namespace tollgate {
namespace {

constexpr std::size_t mostBytes = 1024 * 1024;
constexpr std::size_t mostModels = 1000;

} // namespace

bool isOnThisComputer(std::string_view url)
{
    for (const std::string_view scheme : {"http://", "https://"})
        if (url.starts_with(scheme)) {
            std::string_view host = url.substr(scheme.size());
            host = host.substr(0, host.find('/'));
            if (host.find('@') != std::string_view::npos)
                return false;
            if (host.starts_with('['))
                return host == "[::1]" || host.starts_with("[::1]:");
            host = host.substr(0, host.find(':'));
            // `127.evil.example` is a name.
            return host == "localhost"
                || (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos);
        }
    return false;
}

std::optional<std::vector<std::string>> modelListOf(std::string_view body)
{
    std::optional<std::vector<std::string>> models;
    const auto top = json::members(body);
    if (!top)
        return models;
    const json::Member *data = json::find(*top, "data");
    const bool isEmptyOllama = data && data->value == "null"; // no model is installed yet
    if (!data || (data->value.front() != '[' && !isEmptyOllama))
        return models;
    models.emplace();
    json::eachElement(data->value, [&](std::string_view entry) {
        json::eachMember(entry, [&](std::string_view name, std::string_view value) {
            if (name == "id" && models->size() < mostModels)
                if (auto id = json::asString(value); id && !id->empty())
                    models->push_back(*std::move(id));
        });
    });
    std::ranges::sort(*models);
    return models;
}

struct LocalServers::Probe {
    Place place;
    std::unique_ptr<UpstreamCall> call;
    int status = 0;
    std::string body;
};

std::vector<LocalServers::Place> LocalServers::usualPlaces(const Catalogue &catalogue)
{
    std::vector<Place> places;
    for (const char *id : {"ollama", "lm_studio", "llamacpp", "vllm", "jan"})
        if (const Provider *provider = catalogue.find(id); provider && isOnThisComputer(provider->baseUrl))
            places.push_back({provider->id, provider->baseUrl});
    return places;
}

LocalServers::LocalServers(Upstream &upstream, std::function<std::vector<Place>()> places)
    : m_upstream(upstream), m_places(std::move(places))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { look({}); });
}

LocalServers::~LocalServers()
{
    // A call and its probe hold each other as long as the call is under way.
    for (const auto &probe : m_probes)
        probe->call.reset();
}

void LocalServers::start(std::chrono::milliseconds first, std::chrono::milliseconds every)
{
    m_every = every;
    m_timer.start(first);
}

void LocalServers::stop()
{
    m_timer.stop();
    m_every = {};
    if (!std::exchange(m_found, {}).empty() && m_changed)
        m_changed();
}

void LocalServers::look(Done done)
{
    if (done)
        m_waiting.push_back(std::move(done));
    if (!m_probes.empty())
        return;
    m_now.clear();
    std::vector<Place> places = m_places();
    std::erase_if(places, [](const Place &place) { return !isOnThisComputer(place.baseUrl); });
    m_unanswered = places.size();
    if (places.empty())
        return ended();
    for (Place &place : places)
        ask(std::move(place));
}

void LocalServers::ask(Place place)
{
    const auto probe = std::make_shared<Probe>();
    HttpCall call;
    call.method = "GET";
    // Ollama's address is the one of its own API; the list that all of these have is beside that.
    call.url = place.baseUrl + (place.baseUrl.ends_with("/v1") ? "/models" : "/v1/models");
    call.headers.add("accept", "application/json");
    call.headers.add("user-agent", "tollgate/" TOLLGATE_VERSION);
    call.connectWithin = std::chrono::seconds(2);
    call.firstByteWithin = call.idleAtMost = std::chrono::seconds(3);
    probe->place = std::move(place);
    m_probes.push_back(probe);
    const QPointer<LocalServers> alive(this);
    probe->call = m_upstream.start(std::move(call),
                                   {.headed = [probe](int status, const Headers &) { probe->status = status; },
                                    .received =
                                        [probe](std::string_view bytes) {
                                            if (probe->body.size() + bytes.size() <= mostBytes)
                                                probe->body.append(bytes);
                                            else
                                                probe->status = 0;
                                        },
                                    .finished =
                                        [alive, probe](const Result<void> &outcome, CallPhase) {
                                            const auto over = std::move(probe->call);
                                            if (alive)
                                                alive->answered(probe, outcome.has_value());
                                        }});
}

void LocalServers::answered(const std::shared_ptr<Probe> &probe, bool isWhole)
{
    if (isWhole && probe->status == 200)
        if (auto models = modelListOf(probe->body))
            m_now.push_back({probe->place.provider, probe->place.baseUrl, *std::move(models)});
    if (--m_unanswered == 0)
        ended();
}

void LocalServers::ended()
{
    m_probes.clear();
    // By name, whoever answered first.
    std::ranges::sort(m_now, {}, [](const LocalServer &server) { return std::pair(server.provider, server.baseUrl); });
    const bool isNew = m_now != m_found;
    m_found = m_now;
    if (m_every.count() > 0)
        m_timer.start(m_every);
    if (isNew && m_changed)
        m_changed();
    for (Done &done : std::exchange(m_waiting, {}))
        done(m_found);
}

} // namespace tollgate
