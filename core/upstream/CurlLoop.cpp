// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CurlLoop.h"

#include "core/upstream/CallLimits.h"
#include "core/upstream/CurlTrust.h"
#include <algorithm>

namespace tollgate {
namespace {

constexpr std::size_t mostSpare = 256;
/// Handles kept when nothing is under way; each holds some twenty kilobytes.
constexpr std::size_t spareAtRest = 8;

SteadyTime now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

std::shared_ptr<CurlLoop> CurlLoop::make(Options options)
{
    return {new CurlLoop(std::move(options)), [](CurlLoop *loop) {
                if (loop->m_diesLater)
                    loop->deleteLater();
                else
                    delete loop;
            }};
}

CurlLoop::CurlLoop(Options options)
    : m_options(std::move(options)),
      m_sockets(m_options.mostIdleConnections,
                {.ended = [this](CURL *easy, CURLcode code) { takeBack(easy, code); }, .acted = [this] { tell(); }}),
      m_lastActive(now())
{
    m_soon.setSingleShot(true);
    m_sweep.setInterval(m_options.lookAfterCalls);
    connect(&m_soon, &QTimer::timeout, this, &CurlLoop::tell);
    connect(&m_sweep, &QTimer::timeout, this, &CurlLoop::lookAfterCalls);
}

CurlLoop::~CurlLoop()
{
    for (const auto &transfer : m_active)
        removeFromLibcurl(*transfer);
    m_active.clear();
    m_spare.clear();
}

std::unique_ptr<Transfer> CurlLoop::take()
{
    if (m_spare.empty()) {
        auto transfer = std::make_unique<Transfer>(m_options.extraCaFile);
        transfer->loop = this;
        if (!m_options.onlyKey.empty())
            trustOnly(transfer->easy(), m_options.onlyKey);
        m_sockets.adopt(transfer->easy());
        const auto idle = std::chrono::ceil<std::chrono::seconds>(m_options.idleConnectionsLive).count();
        curl_easy_setopt(transfer->easy(), CURLOPT_MAXAGE_CONN, static_cast<long>(idle));
        return transfer;
    }
    auto transfer = std::move(m_spare.back());
    m_spare.pop_back();
    return transfer;
}

Transfer &CurlLoop::start(HttpCall call, UpstreamCall::Callbacks callbacks)
{
    m_active.push_back(take());
    Transfer &transfer = *m_active.back();
    transfer.place = m_active.size() - 1;
    transfer.started = transfer.lastMoved = now();
    if (auto prepared = transfer.prepare(std::move(call), std::move(callbacks)); !prepared) {
        fail(transfer, std::move(prepared).error());
    } else {
        curl_multi_add_handle(m_sockets.multi(), transfer.easy());
        transfer.isInLibcurl = true;
        // On a connection that is there already the request goes out now, not after another turn of the event loop.
        m_sockets.act();
    }
    if (!m_sweep.isActive())
        m_sweep.start();
    tellLater();
    return transfer;
}

void CurlLoop::removeFromLibcurl(Transfer &transfer)
{
    if (transfer.isInLibcurl)
        curl_multi_remove_handle(m_sockets.multi(), transfer.easy());
    transfer.isInLibcurl = false;
}

void CurlLoop::drop(Transfer &transfer)
{
    // libcurl keeps the RST_STREAM of a stream that is dropped until something else moves on its connection, and the
    // provider would go on working. A connection that nobody else uses is closed instead; others move by themselves.
    const bool isHangingUp = transfer.isInLibcurl;
    if (isHangingUp)
        curl_easy_setopt(transfer.easy(), CURLOPT_FORBID_REUSE, 1L);
    removeFromLibcurl(transfer);
    if (isHangingUp)
        curl_easy_setopt(transfer.easy(), CURLOPT_FORBID_REUSE, 0L);
    m_sockets.arm();
    if (transfer.isListed)
        std::ranges::replace(m_news, &transfer, nullptr);
    std::unique_ptr<Transfer> owned = std::move(m_active[transfer.place]);
    if (transfer.place + 1 < m_active.size()) {
        m_active[transfer.place] = std::move(m_active.back());
        m_active[transfer.place]->place = transfer.place;
    }
    m_active.pop_back();
    m_lastActive = now();
    if (&transfer == m_told) { // its callback is running
        m_told = nullptr;
        m_leaving.push_back(std::move(owned));
        return;
    }
    owned->clear();
    if (m_spare.size() < mostSpare)
        m_spare.push_back(std::move(owned));
}

void CurlLoop::pause(Transfer &transfer)
{
    if (std::exchange(transfer.isPaused, true) || !transfer.isInLibcurl)
        return;
    curl_easy_pause(transfer.easy(), CURLPAUSE_RECV);
    m_sockets.arm();
}

void CurlLoop::resume(Transfer &transfer)
{
    if (!std::exchange(transfer.isPaused, false))
        return;
    transfer.lastMoved = now();
    goOn(transfer);
    note(transfer);
    tellLater();
}

/// May at once deliver what libcurl had kept.
void CurlLoop::goOn(Transfer &transfer)
{
    transfer.isHeldBack = false;
    if (transfer.isInLibcurl)
        curl_easy_pause(transfer.easy(), CURLPAUSE_CONT);
    m_sockets.arm();
}

/// Takes a call that libcurl is done with out of it.
void CurlLoop::takeBack(CURL *easy, CURLcode code)
{
    Transfer *transfer = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
    transfer->outcome = transfer->outcomeOf(code);
    removeFromLibcurl(*transfer);
    note(*transfer);
}

void CurlLoop::note(Transfer &transfer)
{
    if (std::exchange(transfer.isListed, true))
        return;
    m_news.push_back(&transfer);
}

void CurlLoop::tellLater()
{
    if (!m_news.empty() && !m_isTelling && !m_soon.isActive())
        m_soon.start(0);
}

void CurlLoop::tell()
{
    if (m_isTelling)
        return;
    // Whoever is told may drop the last call, and with it this loop.
    const auto alive = shared_from_this();
    m_isTelling = true;
    for (std::size_t i = 0; i < m_news.size(); ++i) { // grows meanwhile
        Transfer *const transfer = m_news[i];
        if (!transfer)
            continue;
        transfer->isListed = false;
        m_news[i] = nullptr;
        tellOne(*transfer);
    }
    m_news.clear();
    m_isTelling = false;
    for (auto &transfer : m_leaving) {
        transfer->clear();
        m_spare.push_back(std::move(transfer));
    }
    m_leaving.clear();
    m_diesLater = alive.use_count() == 1;
}

/// In order: head, body, end; stops when the call is dropped or paused on the way.
void CurlLoop::tellOne(Transfer &transfer)
{
    m_told = &transfer;
    const auto isGone = [&] { return m_told != &transfer; };
    if (transfer.isHeadComplete && !transfer.isHeadTold) {
        transfer.isHeadTold = true;
        if (transfer.callbacks.headed)
            transfer.callbacks.headed(transfer.status, transfer.headers);
        if (isGone())
            return;
    }
    if (!transfer.body.empty() && !transfer.isPaused) {
        std::string bytes;
        bytes.swap(transfer.body);
        if (transfer.callbacks.received)
            transfer.callbacks.received(bytes);
        if (isGone())
            return;
        bytes.clear();
        if (transfer.body.empty())
            transfer.body.swap(bytes); // keeps the memory
        if (transfer.isHeldBack && !transfer.isPaused)
            goOn(transfer);
    }
    if (transfer.outcome && !transfer.isPaused && transfer.body.empty()) {
        auto finished = std::exchange(transfer.callbacks.finished, nullptr);
        const Result<void> outcome = *std::exchange(transfer.outcome, std::nullopt);
        const CallPhase phase = transfer.phase();
        if (finished)
            finished(outcome, phase);
    }
    m_told = nullptr;
}

void CurlLoop::fail(Transfer &transfer, Error error)
{
    removeFromLibcurl(transfer);
    transfer.outcome = Result<void>(std::move(error));
    note(transfer);
}

/// libcurl 7.88 overlooks the end of an HTTP/2 answer that comes before the request has been sent to its end: nothing
/// more happens on the socket, and the call would hang. Paused and resumed it looks once more, and finds it.
void CurlLoop::nudge(Transfer &transfer)
{
    long version = 0; // 0: not known before the head
    curl_easy_getinfo(transfer.easy(), CURLINFO_HTTP_VERSION, &version);
    if (!transfer.call.url.starts_with("https://"))
        return;
    if (transfer.phase() == CallPhase::Connecting || (version != CURL_HTTP_VERSION_2_0 && version != 0))
        return;
    curl_easy_pause(transfer.easy(), CURLPAUSE_RECV);
    curl_easy_pause(transfer.easy(), CURLPAUSE_CONT);
    m_sockets.act();
}

void CurlLoop::lookAfterCalls()
{
    if (m_active.empty()) {
        m_sweep.stop();
        m_spare.resize(std::min(m_spare.size(), spareAtRest));
        return;
    }
    const SteadyTime time = now();
    for (const auto &transfer : m_active) {
        const bool hasMoved = std::exchange(transfer->hasMoved, false);
        if (hasMoved)
            transfer->lastMoved = time;
        if (!transfer->isInLibcurl || transfer->isPaused)
            continue;
        if (!hasMoved)
            nudge(*transfer);
        if (!transfer->isInLibcurl) // that was what it took
            continue;
        if (auto error = lateness(transfer->call, transfer->phase(), transfer->started, transfer->lastMoved, time))
            fail(*transfer, *std::move(error));
    }
    tell();
}

} // namespace tollgate
