// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeHttp2Provider.h"
#include "tests/support/LoopbackListener.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <list>
#include <openssl/ssl.h>
#include <poll.h>
#include <QProcess>
#include <set>
#include <stdexcept>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace tollgate {
namespace {

constexpr unsigned char headersFrame = 1, resetFrame = 3, settingsFrame = 4, pingFrame = 6, goAwayFrame = 7;
constexpr unsigned char endStream = 1, endHeaders = 4, acknowledged = 1;
constexpr std::string_view preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

std::string number(std::uint32_t value)
{
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
            static_cast<char>(value)};
}

std::string frame(unsigned char type, unsigned char flags, std::uint32_t stream, const std::string &payload)
{
    std::string out = number(static_cast<std::uint32_t>(payload.size())).substr(1);
    out += static_cast<char>(type);
    out += static_cast<char>(flags);
    return out + number(stream) + payload;
}

int chooseH2(SSL *, const unsigned char **out, unsigned char *length, const unsigned char *in, unsigned inLength,
             void *)
{
    static const unsigned char h2[] = {2, 'h', '2'};
    unsigned char *chosen = nullptr;
    const int found = SSL_select_next_proto(&chosen, length, h2, sizeof h2, in, inLength);
    *out = chosen;
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

/// Streams of this thread's connection that get no answer.
thread_local std::set<std::uint32_t> keptStreams;

} // namespace

struct FakeHttp2Provider::Private {
    SSL_CTX *context = nullptr;
    LoopbackListener listener{100};
    std::atomic<bool> isStopping = false;
    std::atomic<Manner> manner = Manner::Answer;
    std::atomic<int> requests = 0, resets = 0, connections = 0, closed = 0;
    std::list<std::thread> threads;
    std::thread acceptor;

    void accept();
    void serve(int socket);
    bool take(SSL *tls, unsigned char type, unsigned char flags, std::uint32_t stream);
    bool answer(SSL *tls, std::uint32_t stream);
    static bool send(SSL *tls, const std::string &bytes)
    {
        return SSL_write(tls, bytes.data(), static_cast<int>(bytes.size())) > 0;
    }
};

void FakeHttp2Provider::Private::accept()
{
    while (!isStopping) {
        const int socket = listener.next();
        if (socket < 0)
            continue;
        ++connections;
        threads.emplace_back([this, socket] { serve(socket); });
    }
}

void FakeHttp2Provider::Private::serve(int socket)
{
    SSL *const tls = SSL_new(context);
    SSL_set_fd(tls, socket);
    std::string buffer;
    bool isPrefaceRead = false, goesOn = SSL_accept(tls) == 1 && send(tls, frame(settingsFrame, 0, 0, {}));
    while (goesOn && !isStopping) {
        pollfd watched{socket, POLLIN, 0};
        if (SSL_pending(tls) == 0 && ::poll(&watched, 1, 10) <= 0)
            continue;
        char bytes[16384];
        const int count = SSL_read(tls, bytes, sizeof bytes);
        if (count <= 0) {
            ++closed;
            break;
        }
        buffer.append(bytes, static_cast<std::size_t>(count));
        if (!isPrefaceRead && buffer.size() >= preface.size()) {
            buffer.erase(0, preface.size());
            isPrefaceRead = true;
        }
        const auto byte
            = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(buffer[i])); };
        while (goesOn && isPrefaceRead && buffer.size() >= 9) {
            const std::size_t size = 9 + (byte(0) << 16 | byte(1) << 8 | byte(2));
            if (buffer.size() < size)
                break;
            const std::uint32_t stream = byte(5) << 24 | byte(6) << 16 | byte(7) << 8 | byte(8);
            goesOn = take(tls, static_cast<unsigned char>(byte(3)), static_cast<unsigned char>(byte(4)), stream);
            buffer.erase(0, size);
        }
    }
    SSL_shutdown(tls);
    SSL_free(tls);
    ::close(socket);
}

bool FakeHttp2Provider::Private::take(SSL *tls, unsigned char type, unsigned char flags, std::uint32_t stream)
{
    if (type == settingsFrame && !(flags & acknowledged))
        return send(tls, frame(settingsFrame, acknowledged, 0, {}));
    if (type == pingFrame && !(flags & acknowledged))
        return send(tls, frame(pingFrame, acknowledged, 0, std::string(8, '\0')));
    if (type == resetFrame && keptStreams.contains(stream))
        ++resets;
    if (type != headersFrame)
        return true;
    ++requests;
    return answer(tls, stream);
}

bool FakeHttp2Provider::Private::answer(SSL *tls, std::uint32_t stream)
{
    const std::string ok = "\x88"; // HPACK, static table: ":status: 200"
    switch (manner.load()) {
    case Manner::Answer:
        return send(tls, frame(headersFrame, endStream | endHeaders, stream, ok));
    case Manner::RefuseStream:
        return send(tls, frame(resetFrame, 0, stream, number(7)));
    case Manner::GoAway:
        send(tls, frame(goAwayFrame, 0, 0, number(stream - 2) + number(0)));
        return false;
    case Manner::Reset:
        return send(tls, frame(resetFrame, 0, stream, number(2)));
    case Manner::Close:
        return false;
    case Manner::AnswerAndReset:
        if (!send(tls, frame(headersFrame, endHeaders, stream, ok) + frame(0, 0, stream, "data: a\n\n")))
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(50)); // libcurl drops what comes together with a reset
        return send(tls, frame(resetFrame, 0, stream, number(2)));
    case Manner::Keep:
        keptStreams.insert(stream);
        return true;
    }
    return false;
}

FakeHttp2Provider::FakeHttp2Provider(const std::string &certificateFile, const std::string &keyFile)
    : d(std::make_unique<Private>())
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    d->context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_alpn_select_cb(d->context, &chooseH2, nullptr);
    if (SSL_CTX_use_certificate_file(d->context, certificateFile.c_str(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_use_PrivateKey_file(d->context, keyFile.c_str(), SSL_FILETYPE_PEM) != 1)
        throw std::runtime_error("the fake HTTP/2 provider cannot start");
    d->acceptor = std::thread([this] { d->accept(); });
}

FakeHttp2Provider::~FakeHttp2Provider()
{
    d->isStopping = true;
    d->acceptor.join();
    for (std::thread &thread : d->threads)
        thread.join();
    SSL_CTX_free(d->context);
}

std::string FakeHttp2Provider::url() const
{
    return "https://127.0.0.1:" + std::to_string(d->listener.port()) + "/v1/chat/completions";
}
void FakeHttp2Provider::next(Manner manner)
{
    d->manner = manner;
}
int FakeHttp2Provider::requestCount() const
{
    return d->requests;
}
int FakeHttp2Provider::resetCount() const
{
    return d->resets;
}
int FakeHttp2Provider::closedCount() const
{
    return d->closed;
}
int FakeHttp2Provider::connectionCount() const
{
    return d->connections;
}

bool makeCertificate(const std::string &folder)
{
    const QString at = QString::fromStdString(folder);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1,DNS:localhost"), QStringLiteral("-keyout"),
                   at + QStringLiteral("/key.pem"), QStringLiteral("-out"), at + QStringLiteral("/cert.pem")});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

} // namespace tollgate
