// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/HttpFront.h"

#include "core/base/Memory.h"
#include "core/base/Uuid.h"
#include "core/base/Worker.h"
#include "core/server/Client.h"
#include "core/server/Connection.h"
#include "core/server/Decode.h"
#include "core/server/EmbeddedServer.h"
#include "core/server/GuardedSocket.h"
#include "core/server/Neighbours.h"
#include "core/server/PortOwner.h"
#include "core/server/TlsFiles.h"

#include <algorithm>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>

namespace tollgate {
namespace {

constexpr std::size_t largeBody = 256 * 1024;
/// What a request takes from the heap, its body apart: counted so that many small ones are followed by a trim too.
constexpr std::size_t requestCosts = 4096;

struct Target {
    std::string_view path, query;
};

/// In the form of proxies (`http://host/path`), too.
Target targetOf(std::string_view target)
{
    if (!target.starts_with('/') && target.find("://") != std::string_view::npos) {
        const std::size_t path = target.find('/', target.find("://") + 3);
        target = path == std::string_view::npos ? "/" : target.substr(path);
    }
    const std::size_t query = std::min(target.find('?'), target.size());
    return {target.substr(0, query), target.substr(std::min(query + 1, target.size()))};
}

} // namespace

struct HttpFront::Private final : Connection::Owner {
    Private(HttpFront &front, Options options, Handler handler, const Clock &clock)
        : front(front), options(std::move(options)), handler(std::move(handler)), clock(clock)
    {
    }

    void accept(qintptr descriptor);
    void requestArrived(Connection &connection) override;
    void requestWaits(Connection &connection) override;
    Result<std::shared_ptr<BodySpool>> spoolFor(Connection &connection, const FramedRequest &request,
                                                Surface &errors) override;
    Surface errorsOf(const FramedRequest &request) override;
    void connectionEnded(Connection &connection) override;
    void handOver(std::uint64_t id);
    void decodeAndHandOver(Inbound inbound, std::unique_ptr<Client> client);
    void preflight(const Inbound &inbound, Client &client) const;
    void checkDrained();
    void tick();
    Worker &bodyWorker();

    HttpFront &front;
    Options options;
    Handler handler;
    const Clock &clock;
    Neighbours neighbours;
    GuardServer *listener = nullptr; ///< owned by the embedded server
    std::unique_ptr<EmbeddedServer> embedded;
    std::optional<QSslConfiguration> tls;
    std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> connections;
    std::vector<std::unique_ptr<Connection>> ended; ///< destroyed in the next turn of the event loop
    std::uint64_t nextId = 1;
    std::uint64_t delivered = 0; ///< the connection whose request the embedded server is reading
    QTimer sweep;
    std::unique_ptr<Worker> worker; ///< made for the first large body
    std::size_t bytesSinceTrim = 0, bytesAtLastTick = 0; ///< of request bodies
    std::ptrdiff_t answersAtTrim = 0; ///< which were still under way and held theirs
    bool isDraining = false, toldDrained = false;
};

HttpFront::HttpFront(Options options, Handler handler, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(options), std::move(handler), clock))
{
    d->neighbours = {d->options.allowedHosts, d->options.allowedOrigins, d->options.host};
    d->sweep.setInterval(250);
    connect(&d->sweep, &QTimer::timeout, this, [this] { d->tick(); });
}

HttpFront::~HttpFront()
{
    // Connections tell their clients that they have gone; nobody may be told through a half-dead front.
    d->sweep.stop();
    auto connections = std::move(d->connections);
    d->connections.clear();
    connections.clear();
}

Result<void> HttpFront::listen()
{
    TG_TRY(d->tls, tlsFromFiles(d->options.tlsCertificateFile, d->options.tlsKeyFile));
    d->embedded = std::make_unique<EmbeddedServer>();
    d->embedded->arrived = [this] { d->handOver(std::exchange(d->delivered, 0)); };
    auto listener = std::make_unique<GuardServer>();
    listener->setMaxPendingConnections(1 << 20);
    listener->setListenBacklogSize(1024);
    listener->accepted = [this](qintptr descriptor) { d->accept(descriptor); };
    const bool isListening = d->options.listenDescriptor >= 0
        ? listener->setSocketDescriptor(d->options.listenDescriptor)
        : listener->listen(
            QHostAddress(QString::fromStdString(d->options.host == "localhost" ? "127.0.0.1" : d->options.host)),
            d->options.port);
    if (!isListening) {
        const std::string owner = portOwner(d->options.port);
        return Error{.kind = ErrorKind::Unavailable,
                     .message = "Cannot listen on " + d->options.host + ":" + std::to_string(d->options.port) + ": "
                         + listener->errorString().toStdString()
                         + (owner.empty() ? "" : " (it is used by " + owner + ")")
                         + ". Choose another port with --port.",
                     .param = "port"};
    }
    d->listener = listener.get();
    d->embedded->bind(listener.release());
    return {};
}

std::uint16_t HttpFront::port() const
{
    return d->listener ? d->listener->serverPort() : 0;
}

void HttpFront::stopAccepting()
{
    d->isDraining = true;
    if (d->listener)
        d->listener->close();
    std::vector<Connection *> all;
    for (const auto &[id, connection] : d->connections)
        all.push_back(connection.get());
    for (Connection *connection : all)
        connection->retire();
    QMetaObject::invokeMethod(
        this, [this] { d->checkDrained(); }, Qt::QueuedConnection);
}

std::size_t HttpFront::connections() const
{
    return d->connections.size();
}

std::size_t HttpFront::requestsUnderWay() const
{
    std::size_t count = 0;
    for (const auto &[id, connection] : d->connections)
        count += connection->isAnswering() ? 1 : 0;
    return count;
}

void HttpFront::Private::accept(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    ::getpeername(static_cast<int>(descriptor), reinterpret_cast<sockaddr *>(&address), &length);
    const QHostAddress peer(reinterpret_cast<const sockaddr *>(&address));
    // Qt hands over a blocking socket: QTcpSocket would change that itself.
    ::fcntl(static_cast<int>(descriptor), F_SETFL, ::fcntl(static_cast<int>(descriptor), F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(static_cast<int>(descriptor), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);

    const std::uint64_t id = nextId++;
    auto made = std::make_unique<Connection>(id, *this, options.limits, clock, peer.toString().toStdString(),
                                             peer.isLoopback());
    Connection &connection = *made;
    connections.emplace(id, std::move(made));
    const auto ready = [&connection](unsigned events) { connection.ready(events); };
    if (tls) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(*tls);
        socket->startServerEncryption();
        connection.open(Wire::tls(std::move(socket), ready));
    } else {
        connection.open(Wire::plain(descriptor, ready));
    }
    if (!sweep.isActive())
        sweep.start();
    if (connections.size() > options.limits.connections)
        connection.refuse({.kind = ErrorKind::Unavailable,
                           .message = "The gateway has " + std::to_string(options.limits.connections)
                               + " connections open, which is its limit (setting 'server.max_connections').",
                           .retryAfter = std::chrono::seconds(1)});
}

void HttpFront::Private::requestArrived(Connection &connection)
{
    if (!connection.guarded) {
        connection.guarded = new GuardedSocket;
        listener->show(connection.guarded);
    }
    // Short, because the embedded server reads byte by byte. It calls the handler before this returns, so that what it
    // has read needs no name.
    delivered = connection.id();
    connection.guarded->deliver(QByteArrayLiteral("GET / HTTP/1.1\r\n\r\n"));
}

void HttpFront::Private::requestWaits(Connection &connection)
{
    QMetaObject::invokeMethod(
        &front,
        [this, id = connection.id()] {
            if (const auto found = connections.find(id); found != connections.end())
                found->second->goOn();
        },
        Qt::QueuedConnection);
}

void HttpFront::Private::connectionEnded(Connection &connection)
{
    const auto found = connections.find(connection.id());
    if (found == connections.end())
        return;
    ended.push_back(std::move(found->second));
    connections.erase(found);
    QMetaObject::invokeMethod(
        &front,
        [this] {
            ended.clear();
            checkDrained();
        },
        Qt::QueuedConnection);
}

Worker &HttpFront::Private::bodyWorker()
{
    if (!worker)
        worker = std::make_unique<Worker>();
    return *worker;
}

Result<std::shared_ptr<BodySpool>> HttpFront::Private::spoolFor(Connection &connection, const FramedRequest &request,
                                                                Surface &errors)
{
    if (!options.placeOf || request.headers.contains("content-encoding"))
        return std::shared_ptr<BodySpool>();
    const Target target = targetOf(request.target);
    LargePlace place = options.placeOf(request.method, target.path, target.query, request.headers);
    errors = place.errors;
    if (place.refusal)
        return *std::move(place.refusal);
    if (!place.isDisk)
        return std::shared_ptr<BodySpool>();
    TG_TRY(auto file, SpoolFile::make(options.spoolDirectory, connection.bodyExpected()));
    return std::make_shared<BodySpool>(bodyWorker(), std::move(file), [this, id = connection.id()] {
        if (const auto found = connections.find(id); found != connections.end())
            found->second->spoolMoved();
    });
}

Surface HttpFront::Private::errorsOf(const FramedRequest &request)
{
    const Target target = targetOf(request.target);
    return options.placeOf ? options.placeOf(request.method, target.path, target.query, request.headers).errors
                           : Surface::OpenAiChat;
}

/// The embedded server has read the request: the real one goes to the handler.
void HttpFront::Private::handOver(std::uint64_t id)
{
    const auto found = connections.find(id);
    if (found == connections.end())
        return;
    Connection &connection = *found->second;
    std::shared_ptr<const LargeBody> large = connection.takeLarge();
    FramedRequest request = connection.takeRequest();

    Inbound inbound;
    inbound.received = clock.now();
    inbound.receivedAt = clock.steady();
    inbound.id = newCallId(inbound.received);
    inbound.method = std::move(request.method);
    const Target target = targetOf(request.target);
    inbound.path = target.path;
    inbound.query = target.query;
    inbound.headers = std::move(request.headers);
    inbound.body = std::move(request.body);
    inbound.large = std::move(large);
    inbound.peer = connection.peer();
    inbound.fromLoopback = connection.isLoopback();
    bytesSinceTrim += inbound.body.size() + requestCosts;

    const AnswerStyle style{.keepAlive = request.keepAlive && !isDraining,
                            .isHttp10 = request.isHttp10,
                            .withoutBody = inbound.method == "HEAD"};
    auto client = std::make_unique<Client>(connection, style, inbound.surface, neighbours.answerTo(inbound.headers));
    if (Result<void> allowed = neighbours.check(inbound.headers); !allowed)
        return client->fail(allowed.error(), {});
    if (inbound.method == "OPTIONS")
        return preflight(inbound, *client);
    if (const std::string_view encoding = inbound.headers.value("content-encoding"); !encoding.empty())
        return decodeAndHandOver(std::move(inbound), std::move(client));
    handler(std::move(inbound), std::move(client));
}

void HttpFront::Private::preflight(const Inbound &inbound, Client &client) const
{
    if (!inbound.headers.contains("origin"))
        return client.answer(204, {{"allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"}}, {});
    client.answer(204,
                  {{"access-control-allow-methods", "GET, HEAD, POST, PUT, PATCH, DELETE"},
                   {"access-control-allow-headers",
                    inbound.headers.value("access-control-request-headers").empty()
                        ? "*"
                        : std::string(inbound.headers.value("access-control-request-headers"))},
                   {"access-control-max-age", "600"}},
                  {});
}

void HttpFront::Private::decodeAndHandOver(Inbound inbound, std::unique_ptr<Client> client)
{
    const std::string encoding(inbound.headers.value("content-encoding"));
    const auto go = [this](Inbound inbound, std::unique_ptr<Client> client, Result<std::string> body) {
        if (!body) {
            if (options.placeOf)
                client->setSurface(
                    options.placeOf(inbound.method, inbound.path, inbound.query, inbound.headers).errors);
            return client->fail(body.error(), {});
        }
        inbound.body = *std::move(body);
        inbound.headers.remove("content-encoding");
        handler(std::move(inbound), std::move(client));
    };
    if (inbound.body.size() < largeBody) {
        Result<std::string> body = decoded(encoding, inbound.body, options.limits.body);
        return go(std::move(inbound), std::move(client), std::move(body));
    }
    struct Waiting {
        Inbound inbound;
        std::unique_ptr<Client> client;
    };
    const auto waiting = std::make_shared<Waiting>(Waiting{std::move(inbound), std::move(client)});
    bodyWorker().run<Result<std::string>>(
        &front,
        [waiting, encoding, most = options.limits.body] { return decoded(encoding, waiting->inbound.body, most); },
        [waiting, go](Result<std::string> body) {
            go(std::move(waiting->inbound), std::move(waiting->client), std::move(body));
        });
}

void HttpFront::Private::tick()
{
    const SteadyTime now = clock.steady();
    std::vector<Connection *> all;
    all.reserve(connections.size());
    for (const auto &[id, connection] : connections)
        all.push_back(connection.get());
    for (Connection *connection : all)
        connection->tick(now); // one that ends is kept until the next turn
    // After bursts the memory goes back to the system; during one it would only be asked for again.
    const bool isQuiet = bytesSinceTrim == std::exchange(bytesAtLastTick, bytesSinceTrim);
    const std::ptrdiff_t answers = std::ranges::count_if(all, &Connection::isAnswering);
    if (isQuiet && (bytesSinceTrim > 16 * 1024 * 1024 || answers < answersAtTrim)) {
        bytesSinceTrim = bytesAtLastTick = 0;
        answersAtTrim = answers;
        giveMemoryBack();
    }
    if (connections.empty() && bytesSinceTrim <= 16 * 1024 * 1024 && answersAtTrim == 0)
        sweep.stop();
}

void HttpFront::Private::checkDrained()
{
    if (!isDraining || toldDrained || !connections.empty())
        return;
    toldDrained = true;
    emit front.drained();
}

} // namespace tollgate
