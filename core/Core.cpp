// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CoreParts.h"

#include "core/base/Log.h"

#include <QHostAddress>
#include <QTimer>
#include <sys/socket.h>

namespace tollgate {
namespace {

/// The address that a socket is bound to; one that is not an internet socket counts as open to all.
std::string addressOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return "0.0.0.0";
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address)).toString().toStdString();
}

} // namespace

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

Core::Core(std::unique_ptr<Parts> parts) : d(std::move(parts)) { }

Core::~Core()
{
    // The door first: nothing new comes while the rest goes.
    d->front.reset();
    d->ollamaFront.reset();
}

Result<std::unique_ptr<Core>> Core::create(CoreOptions options, const Clock &clock)
{
    TG_TRY(Catalogue catalogue, Catalogue::builtIn());
    auto parts = std::make_unique<Parts>(std::move(options), clock, std::move(catalogue));
    parts->started = clock.now();
    TG_TRY(Configuration configuration, parts->readConfiguration());
    configuration.applyTo(parts->settings); // what the database and the calls out are opened with
    TG_CHECK(parts->open());
    for (const std::string &warning : configuration.warnings)
        log::warning(warning);
    TG_CHECK(parts->apply(std::move(configuration)));
    std::unique_ptr<Core> core(new Core(std::move(parts)));
    core->d->core = core.get();
    core->d->build();
    return core;
}

Result<void> Core::listen()
{
    const std::string host = d->frontOptions().host;
    if (!isLoopback(host)) {
        if (!d->keys.hasMaster())
            return Error{.kind = ErrorKind::Config,
                         .message = "Listening on " + host
                             + " lets other computers in, so a master key is needed: set TOLLGATE_MASTER_KEY or "
                               "general_settings.master_key."};
        log::warning(
            "other computers can reach this gateway: whoever has a key can spend, and the master key opens the "
            "admin API; without TLS both travel in clear",
            {{"host", host}, {"tls", d->frontOptions().tlsCertificateFile.empty() ? "no" : "yes"}});
    }
    HttpFront::Options options = d->frontOptions();
    if (!d->options.inMemory)
        options.placeOf = [this](std::string_view method, std::string_view path, std::string_view query,
                                 const Headers &headers) { return d->gate->placeOf(method, path, query, headers); };
    d->front = std::make_unique<HttpFront>(
        std::move(options),
        [this](Inbound inbound, std::unique_ptr<ClientStream> client) {
            d->gate->accept(std::move(inbound), std::move(client));
        },
        d->clock);
    TG_CHECK(d->front->listen());
    d->listenForOllama();
    d->lookForLocalServers();
    d->watchTimeAndNetwork();
    d->retention = std::make_unique<Retention>(*d->store, d->clock);
    d->retention->setKeep(d->settings.ledgerKeep());
    d->gateway->resume(std::exchange(d->backgroundEntries, {}), *d->passRoutes);
    return {};
}

/// A door beside the door: on loopback, without keys. Where its port is taken (by Ollama itself), the gateway goes on
/// without it.
void Core::Parts::listenForOllama()
{
    const std::string key = settings.ollamaKey();
    const auto port = static_cast<std::uint16_t>(settings.ollamaPort());
    if (key.empty())
        return;
    HttpFront::Options door = frontOptions();
    door.host = "127.0.0.1";
    door.port = port;
    door.listenDescriptor = -1;
    door.tlsCertificateFile.clear();
    door.tlsKeyFile.clear();
    auto opened = std::make_unique<HttpFront>(
        std::move(door),
        [this, key](Inbound inbound, std::unique_ptr<ClientStream> client) {
            inbound.boundKey = key;
            gate->accept(std::move(inbound), std::move(client));
        },
        clock);
    if (const Result<void> listens = opened->listen(); !listens)
        return log::warning("no Ollama listener", {{"why", listens.error().message}});
    log::info("every program on this computer may call models here without a key",
              {{"url", "http://127.0.0.1:" + std::to_string(opened->port())}, {"as", key}});
    ollamaFront = std::move(opened);
}

HttpFront::Options Core::Parts::frontOptions() const
{
    HttpFront::Options front;
    front.host = options.host.empty() ? settings.serverHost() : options.host;
    if (options.listenDescriptor >= 0) // whoever made the socket has decided
        front.host = addressOf(options.listenDescriptor);
    front.port = static_cast<std::uint16_t>(options.port >= 0 ? options.port : settings.serverPort());
    front.listenDescriptor = options.listenDescriptor;
    front.tlsCertificateFile
        = options.tlsCertificateFile.empty() ? settings.serverTlsCertificate() : options.tlsCertificateFile;
    front.tlsKeyFile = options.tlsKeyFile.empty() ? settings.serverTlsKey() : options.tlsKeyFile;
    front.allowedHosts = settings.serverAllowedHosts();
    front.allowedOrigins = settings.serverAllowedOrigins();
    front.limits.body = static_cast<std::size_t>(settings.serverMaxBody()) * 1024 * 1024;
    front.limits.connections = static_cast<std::size_t>(settings.serverMaxConnections());
    front.limits.headersWithin = settings.serverHeadersWithin();
    front.limits.keepAliveIdle = settings.serverKeepAlive();
    front.spoolDirectory = options.dataDir;
    return front;
}

std::string Core::certificateFile() const
{
    return d->frontOptions().tlsCertificateFile;
}

std::uint16_t Core::port() const
{
    return d->front ? d->front->port() : 0;
}

std::string Core::url() const
{
    const HttpFront::Options front = d->frontOptions();
    const bool isV6 = front.host.find(':') != std::string::npos;
    const std::string host = front.host == "0.0.0.0" || front.host == "::" ? "127.0.0.1"
        : isV6                                                             ? '[' + front.host + ']'
                                                                           : front.host;
    return (front.tlsCertificateFile.empty() ? "http://" : "https://") + host + ':' + std::to_string(port());
}

const Settings &Core::settings() const
{
    return d->settings;
}

void Core::drain(std::optional<std::chrono::milliseconds> atMost, std::function<void()> done)
{
    const auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto finish = [this, once] {
        if (const auto call = std::exchange(*once, nullptr)) {
            d->gateway->stopBackground();
            call();
        }
    };
    if (!d->front)
        return finish();
    d->gate->startDraining();
    const auto open = std::make_shared<int>(0);
    QTimer::singleShot(atMost.value_or(d->settings.serverDrain()), this, finish);
    const auto oneIsShut = [open, finish] {
        if (--*open == 0)
            finish();
    };
    const auto shut = [&](HttpFront &door) {
        ++*open;
        connect(&door, &HttpFront::drained, this, oneIsShut);
    };
    shut(*d->front);
    if (d->ollamaFront) {
        shut(*d->ollamaFront);
        d->ollamaFront->stopAccepting();
    }
    d->front->stopAccepting();
    ++*open;
    d->gateway->onBackgroundOver(oneIsShut);
    d->gateway->goAway();
    d->admin->endFollowers();
}

Result<std::vector<std::string>> Core::reload()
{
    TG_TRY(Configuration fresh, d->readConfiguration());
    std::vector<std::string> warnings = fresh.warnings;
    TG_CHECK(d->apply(std::move(fresh)));
    emit d->feed.modelsChanged();
    log::info("configuration read", {{"models", std::to_string(d->models->names().size())}});
    return warnings;
}

Control &Core::control()
{
    return *d->control;
}

void Core::onStopAsked(std::function<void()> stop)
{
    d->stopAsked = std::move(stop);
}

} // namespace tollgate
