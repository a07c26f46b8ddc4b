// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Framer.h"

#include "core/server/BodyTooLarge.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tollgate {
namespace {

/// tchar of RFC 9110, 5.6.2.
constexpr std::array<bool, 256> tokenCharacters = [] {
    std::array<bool, 256> table{};
    for (char c = 'a'; c <= 'z'; ++c)
        table[static_cast<unsigned char>(c)] = table[static_cast<unsigned char>(c - 32)] = true;
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<unsigned char>(c)] = true;
    for (const char c : std::string_view("!#$%&'*+-.^_`|~"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isToken(std::string_view text)
{
    return !text.empty()
        && std::ranges::all_of(text, [](char c) { return tokenCharacters[static_cast<unsigned char>(c)]; });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text,
                               [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

bool listHas(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (sameFieldName(trimmed(list.substr(0, comma)), word))
            return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

} // namespace

Framer::State Framer::feed(std::string_view bytes)
{
    if (m_state == State::Broken)
        return m_state;
    // A large body goes straight to its place instead of through the buffer.
    if (m_state == State::Body && !m_isChunked && buffered() == 0) {
        const std::size_t taken = std::min(bytes.size(), m_toCome);
        addToBody(bytes.substr(0, taken));
        m_toCome -= taken;
        bytes.remove_prefix(taken);
    }
    m_rest.append(bytes);
    return m_state == State::Whole ? m_state : advance();
}

FramedRequest Framer::take()
{
    FramedRequest request = std::exchange(m_request, {});
    m_state = State::Idle;
    m_isChunked = m_expects = false;
    m_toCome = m_trailerBytes = m_bodyBytes = 0;
    m_sink = nullptr;
    m_chunk = Chunk::Size;
    compact();
    advance();
    return request;
}

void Framer::divert(BodySink &sink)
{
    m_sink = &sink;
    sink.take(m_request.body);
    std::string().swap(m_request.body);
}

void Framer::addToBody(std::string_view bytes)
{
    m_bodyBytes += bytes.size();
    if (m_sink)
        m_sink->take(bytes);
    else
        m_request.body.append(bytes);
}

bool Framer::takeExpectation()
{
    return m_state == State::Body && std::exchange(m_expects, false);
}

void Framer::compact()
{
    m_rest.erase(0, m_at);
    m_at = 0;
    if (m_rest.empty() && m_rest.capacity() > 64 * 1024)
        std::string().swap(m_rest);
}

Framer::State Framer::advance()
{
    if (m_state == State::Idle) {
        // Empty lines before a request are left over from sloppy clients (RFC 9112, 2.2).
        while (buffered() >= 2 && m_rest[m_at] == '\r' && m_rest[m_at + 1] == '\n')
            m_at += 2;
        // A lone CR may be the first half of another one.
        if (buffered() > 0 && !(buffered() == 1 && m_rest[m_at] == '\r'))
            m_state = State::Head;
    }
    if (m_state == State::Head && !readHead())
        return m_state;
    if (m_state == State::Body && (m_isChunked ? readChunkedBody() : readLengthBody())) {
        m_state = State::Whole;
        m_expects = false;
    }
    if (m_state != State::Broken)
        compact();
    return m_state;
}

bool Framer::fail(ErrorKind kind, std::string message)
{
    return fail({.kind = kind, .message = std::move(message)});
}

bool Framer::fail(Error error)
{
    m_state = State::Broken;
    m_error = std::move(error);
    return false;
}

bool Framer::readHead()
{
    const std::string_view rest = std::string_view(m_rest).substr(m_at);
    // Limits count what certainly belongs to the line or the head: a CR or CRLFCR at the end may be its end.
    const std::size_t lineEnd = rest.find("\r\n");
    if (lineEnd == std::string_view::npos ? rest.size() > m_limits.requestLine + 1 : lineEnd > m_limits.requestLine)
        return fail(ErrorKind::UriTooLong,
                    "The request line is longer than " + std::to_string(m_limits.requestLine) + " bytes.");
    const std::size_t headEnd = rest.find("\r\n\r\n", m_scanned < 3 ? 0 : m_scanned - 3);
    const std::size_t seen = std::min(headEnd, rest.size());
    const std::size_t certain = headEnd != std::string_view::npos ? headEnd : seen - std::min<std::size_t>(seen, 3);
    if (lineEnd != std::string_view::npos && certain > lineEnd + 2 + m_limits.headerBytes)
        return fail(ErrorKind::HeadersTooLarge,
                    "The header fields are larger than " + std::to_string(m_limits.headerBytes) + " bytes.");
    if (rest.substr(0, seen).find('\0', m_scanned) != std::string_view::npos)
        return fail(ErrorKind::BadRequest, "The request has a NUL byte in its head.");
    for (std::size_t at = rest.find('\n', m_scanned); at < seen; at = rest.find('\n', at + 1))
        if (at == 0 || rest[at - 1] != '\r')
            return fail(ErrorKind::BadRequest, "A line of the request ends without a carriage return.");
    // What was looked at is not looked at again, or a head that comes byte by byte would cost its square.
    m_scanned = seen;
    if (headEnd == std::string_view::npos)
        return false;
    m_scanned = 0;

    const std::string_view line = rest.substr(0, lineEnd);
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last || !isToken(line.substr(0, first)))
        return fail(ErrorKind::BadRequest, "The request line is not 'METHOD target HTTP/1.1'.");
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return fail(ErrorKind::BadRequest, "Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    if (target.empty() || hasControl(target) || target.find(' ') != std::string_view::npos)
        return fail(ErrorKind::BadRequest, "The request target holds characters that it may not.");
    m_request.method = line.substr(0, first);
    m_request.target = target;
    m_request.isHttp10 = version == "HTTP/1.0";
    if (!readFields(lineEnd == headEnd ? std::string_view() : rest.substr(lineEnd + 2, headEnd - lineEnd - 2)))
        return false;
    m_at += headEnd + 4;
    return decideBody();
}

bool Framer::readFields(std::string_view block)
{
    while (!block.empty()) {
        const std::size_t end = std::min(block.find("\r\n"), block.size());
        const std::string_view field = block.substr(0, end);
        block.remove_prefix(std::min(end + 2, block.size()));
        if (field.front() == ' ' || field.front() == '\t')
            return fail(ErrorKind::BadRequest,
                        "A header field goes on in the next line, which is obsolete and refused.");
        const std::size_t colon = field.find(':');
        if (colon == std::string_view::npos || !isToken(field.substr(0, colon)))
            return fail(ErrorKind::BadRequest, "A header field is not 'Name: value'.");
        const std::string_view value = trimmed(field.substr(colon + 1));
        if (hasControl(value))
            return fail(ErrorKind::BadRequest, "A header field holds a control character.");
        if (m_request.headers.size() == m_limits.headerCount)
            return fail(ErrorKind::HeadersTooLarge,
                        "The request has more than " + std::to_string(m_limits.headerCount) + " header fields.");
        m_request.headers.add(std::string(field.substr(0, colon)), std::string(value));
    }
    return true;
}

bool Framer::decideBody()
{
    const std::string_view *length = nullptr;
    std::string_view lengthValue, coding;
    int hosts = 0, codings = 0;
    m_request.keepAlive = !m_request.isHttp10;
    for (const auto &[name, value] : m_request.headers) {
        if (sameFieldName(name, "content-length")) {
            if (length)
                return fail(ErrorKind::BadRequest, "The request has two Content-Length fields.");
            lengthValue = value;
            length = &lengthValue;
        } else if (sameFieldName(name, "transfer-encoding")) {
            ++codings;
            coding = value;
        } else if (sameFieldName(name, "host")) {
            ++hosts;
        } else if (sameFieldName(name, "connection")) {
            if (listHas(value, "close"))
                m_request.keepAlive = false;
            else if (m_request.isHttp10 && listHas(value, "keep-alive"))
                m_request.keepAlive = true;
        } else if (sameFieldName(name, "expect")) {
            if (!sameFieldName(value, "100-continue"))
                return fail(ErrorKind::BadRequest, "Only 'Expect: 100-continue' can be met.");
            m_expects = !m_request.isHttp10;
        }
    }
    if (hosts > 1 || (hosts == 0 && !m_request.isHttp10))
        return fail(ErrorKind::BadRequest, "The request needs exactly one Host field.");
    if (codings > 0) {
        if (length || codings > 1 || m_request.isHttp10 || !sameFieldName(coding, "chunked"))
            return fail(ErrorKind::BadRequest,
                        "Transfer-Encoding is understood as 'chunked' alone, without Content-Length.");
        m_isChunked = true;
        m_state = State::Body;
        return true;
    }
    if (length) {
        if (lengthValue.empty() || lengthValue.size() > 18
            || !std::ranges::all_of(lengthValue, [](char c) { return c >= '0' && c <= '9'; }))
            return fail(ErrorKind::BadRequest, "Content-Length is not a number.");
        std::from_chars(lengthValue.data(), lengthValue.data() + lengthValue.size(), m_toCome);
        if (m_toCome > m_limits.body)
            return fail(bodyTooLarge(m_limits.body));
        m_request.body.reserve(std::min<std::size_t>(m_toCome, 1024 * 1024));
    }
    m_state = State::Body;
    return true;
}

bool Framer::readLengthBody()
{
    const std::size_t taken = std::min(buffered(), m_toCome);
    addToBody(std::string_view(m_rest).substr(m_at, taken));
    m_at += taken;
    m_toCome -= taken;
    return m_toCome == 0;
}

/// The next line without its CRLF; nothing if it has not come whole (or the request is broken).
std::optional<std::string_view> Framer::line(std::size_t most)
{
    const std::string_view rest = std::string_view(m_rest).substr(m_at);
    const std::size_t end = rest.find('\n');
    if (std::min(end, rest.size()) > most) {
        fail(ErrorKind::BadRequest, "A line of the chunked body is too long.");
        return {};
    }
    if (end == std::string_view::npos)
        return {};
    if (end == 0 || rest[end - 1] != '\r') {
        fail(ErrorKind::BadRequest, "A line of the chunked body ends without a carriage return.");
        return {};
    }
    m_at += end + 1;
    return rest.substr(0, end - 1);
}

bool Framer::readChunkedBody()
{
    while (m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            const std::size_t taken = std::min(buffered(), m_toCome);
            addToBody(std::string_view(m_rest).substr(m_at, taken));
            m_at += taken;
            m_toCome -= taken;
            if (m_toCome > 0)
                return false;
            m_chunk = Chunk::DataEnd;
        }
        const std::optional<std::string_view> text = line(4096);
        if (!text)
            return false;
        if (m_chunk == Chunk::DataEnd) {
            if (!text->empty())
                return fail(ErrorKind::BadRequest, "A chunk is longer than it says.");
            m_chunk = Chunk::Size;
        } else if (m_chunk == Chunk::Trailer) {
            m_trailerBytes += text->size() + 2;
            if (text->empty())
                return true; // trailers are read and dropped: nothing here gives them a meaning
            if (m_trailerBytes > m_limits.headerBytes || text->find(':') == std::string_view::npos || hasControl(*text))
                return fail(ErrorKind::BadRequest, "The trailer of the chunked body is not in order.");
        } else {
            std::string_view size = text->substr(0, text->find(';'));
            while (size.ends_with(' ') || size.ends_with('\t'))
                size.remove_suffix(1);
            const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), m_toCome, 16);
            if (size.empty() || size.size() > 15 || error != std::errc() || end != size.data() + size.size()
                || hasControl(*text))
                return fail(ErrorKind::BadRequest, "A chunk's size is not a hexadecimal number.");
            if (m_bodyBytes + m_toCome > m_limits.body)
                return fail(bodyTooLarge(m_limits.body));
            m_chunk = m_toCome == 0 ? Chunk::Trailer : Chunk::Data;
        }
    }
    return false;
}

} // namespace tollgate
