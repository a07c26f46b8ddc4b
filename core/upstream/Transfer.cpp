// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/Transfer.h"

#include "core/upstream/CurlLoop.h"
#include "core/upstream/CurlTrust.h"
#include "core/upstream/RequestText.h"

#include <algorithm>
#include <charconv>
#include <new>

namespace tollgate {
namespace {

constexpr std::size_t mostHeaderBytes = 256 * 1024;
constexpr std::size_t keptBuffer = 64 * 1024;
/// libcurl reads up to 1.6 MB in one go; one large answer must not hold up the others for so long.
constexpr std::size_t mostUntold = 128 * 1024;

} // namespace

Transfer::Transfer(const std::string &extraCaFile) : m_easy(curl_easy_init())
{
    if (!m_easy)
        throw std::bad_alloc();
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_ERRORBUFFER, m_detail);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_NOPROGRESS, 1L);
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_READFUNCTION, &Transfer::onSend);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_SEEKFUNCTION, &Transfer::onSeek);
    set(CURLOPT_SEEKDATA, this);
    set(CURLOPT_PREREQFUNCTION, &Transfer::onReady);
    set(CURLOPT_PREREQDATA, this);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_HTTP_CONTENT_DECODING, 0L);
    set(CURLOPT_USERAGENT, "tollgate/" TOLLGATE_VERSION);
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_CONNECTTIMEOUT, 24L * 3600); // the loop looks after time limits, one timer for all calls
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    trust(m_easy, extraCaFile);
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
}

Result<void> Transfer::prepare(HttpCall newCall, UpstreamCall::Callbacks newCallbacks)
{
    call = std::move(newCall);
    callbacks = std::move(newCallbacks);
    TG_CHECK(checkText(call));
    setHeaders();
    curl_easy_setopt(m_easy, CURLOPT_URL, call.url.c_str());
    setMethod(call.method);
    const bool loopback = isLoopback(hostOf(call.url));
    if (m_isLoopback != loopback)
        curl_easy_setopt(m_easy, CURLOPT_PROXY, loopback ? "" : nullptr);
    m_isLoopback = loopback;
    return {};
}

void Transfer::setMethod(const std::string &method)
{
    const bool isPlainGet = method == "GET" && call.bodySize() == 0;
    if (isPlainGet) {
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
    } else {
        // Without fields libcurl asks onSend() for them.
        const char *const fields = call.large ? nullptr : call.body ? call.body->data() : "";
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, fields);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(call.bodySize()));
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
    }
    const bool isCustom = method != "POST" && !isPlainGet;
    if (isCustom || m_isCustomMethod)
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, isCustom ? method.c_str() : nullptr);
    m_isCustomMethod = isCustom;
}

/// One buffer and a list into it instead of two allocations a header.
void Transfer::setHeaders()
{
    m_headerText.clear();
    m_headerText += "Expect:";
    m_headerText += '\0';
    std::size_t count = 1;
    if ((call.body || call.large) && !call.headers.contains("content-type")) {
        m_headerText += "Content-Type: application/json";
        m_headerText += '\0';
        ++count;
    }
    for (const auto &[name, value] : call.headers) {
        if (isFraming(name))
            continue;
        m_headerText += name;
        m_headerText += value.empty() ? std::string_view(";") : std::string_view(": ");
        m_headerText += value;
        m_headerText += '\0';
        ++count;
    }
    m_headerList.resize(count);
    char *line = m_headerText.data();
    for (std::size_t i = 0; i < count; ++i) {
        m_headerList[i] = {line, i + 1 < count ? &m_headerList[i + 1] : nullptr};
        line += std::char_traits<char>::length(line) + 1;
    }
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerList.data());
}

void Transfer::clear()
{
    call = HttpCall();
    callbacks = {};
    // A credential stood there.
    std::ranges::fill(m_headerText, '\0');
    status = 0;
    headers.clear();
    body.clear();
    if (body.capacity() > keptBuffer)
        body.shrink_to_fit();
    outcome.reset();
    isHeadComplete = isHeadTold = isPaused = isHeldBack = isListed = hasMoved = false;
    m_isGarbled = m_isUnread = false;
    m_sent = 0;
    m_headerBytes = 0;
    m_timesReady = 0;
    m_detail[0] = '\0';
}

CallPhase Transfer::phase() const
{
    if (m_timesReady == 0)
        return CallPhase::Connecting;
    return status >= 200 || m_isGarbled ? CallPhase::Answering : CallPhase::Sent;
}

int Transfer::onReady(void *self, char *, char *, int, int)
{
    auto &transfer = *static_cast<Transfer *>(self);
    transfer.hasMoved = true;
    return ++transfer.m_timesReady > 1 ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

std::size_t Transfer::onSend(char *to, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    transfer.hasMoved = true;
    const std::optional<std::size_t> read = transfer.call.large->read(transfer.m_sent, to, size * count);
    transfer.m_isUnread = !read;
    if (!read)
        return CURL_READFUNC_ABORT;
    transfer.m_sent += *read;
    return *read;
}

/// Back to the beginning, for a connection that was closed before anything had gone out on it.
int Transfer::onSeek(void *self, curl_off_t offset, int origin)
{
    if (origin != SEEK_SET)
        return CURL_SEEKFUNC_CANTSEEK;
    static_cast<Transfer *>(self)->m_sent = static_cast<std::size_t>(offset);
    return CURL_SEEKFUNC_OK;
}

std::size_t Transfer::onBody(char *bytes, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    transfer.hasMoved = true;
    if (transfer.body.size() >= mostUntold) {
        transfer.isHeldBack = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    transfer.body.append(bytes, size * count);
    transfer.loop->note(transfer);
    return size * count;
}

std::size_t Transfer::onHeader(char *bytes, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    transfer.hasMoved = true;
    transfer.m_headerBytes += size * count;
    const bool isTaken = transfer.m_headerBytes <= mostHeaderBytes && transfer.takeHeaderLine({bytes, size * count});
    return isTaken ? size * count : 0;
}

bool Transfer::takeHeaderLine(std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    if (isHeadComplete)
        return true; // trailers
    if (line.starts_with("HTTP/")) {
        headers.clear();
        const std::size_t space = line.find(' ');
        status = 0;
        if (space != std::string_view::npos)
            std::from_chars(line.data() + space + 1, line.data() + line.size(), status);
        return status >= 100 && status <= 999;
    }
    if (line.empty()) {
        if (wantsProxyLogin())
            return false;
        isHeadComplete = status >= 200; // 100 and 103 come before the answer
        if (isHeadComplete)
            loop->note(*this);
        return true;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return true;
    std::string_view value = line.substr(colon + 1);
    const std::size_t first = value.find_first_not_of(" \t");
    value = first == std::string_view::npos ? std::string_view() : value.substr(first);
    headers.add(line.substr(0, colon), value);
    return true;
}

/// No provider says so: it is a proxy that plain HTTP went through.
bool Transfer::wantsProxyLogin() const
{
    return status == 407 && !m_isLoopback.value_or(false);
}

std::string Transfer::origin() const
{
    return std::string(hostOf(call.url));
}

Result<void> Transfer::outcomeOf(CURLcode code)
{
    if (code == CURLE_OK && isHeadComplete)
        return {};
    if (m_isUnread)
        return unreadBody();
    long systemError = 0, connectStatus = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &systemError);
    curl_easy_getinfo(m_easy, CURLINFO_HTTP_CONNECTCODE, &connectStatus);
    if (code == CURLE_OK) // libcurl is content with half a head
        code = status > 0 ? CURLE_PARTIAL_FILE : CURLE_WEIRD_SERVER_REPLY;
    const Failure failure{.phase = phase(),
                          .origin = origin(),
                          .detail = m_detail,
                          .systemError = static_cast<int>(systemError),
                          .proxyStatus = wantsProxyLogin() ? status : static_cast<int>(connectStatus),
                          .isTls = call.url.starts_with("https://")};
    Error error = errorOf(code, failure);
    m_isGarbled = error.kind == ErrorKind::UpstreamGarbled;
    return error;
}

} // namespace tollgate
