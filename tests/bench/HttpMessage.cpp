// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/HttpMessage.h"

#include <algorithm>
#include <charconv>
#include <strings.h>

namespace bench {

void HttpMessage::feed(std::string_view bytes)
{
    m_waiting.append(bytes);
    advance();
}

void HttpMessage::next()
{
    m_waiting.erase(0, m_position);
    m_position = 0;
    m_head.clear();
    body.clear();
    m_left = 0;
    m_headDone = m_chunked = m_inChunk = m_done = m_broken = false;
    advance();
}

void HttpMessage::advance()
{
    if (!m_headDone && !readHead())
        return;
    while (!m_done && !m_broken && (m_chunked ? readChunk() : readSized())) { }
    if (!m_done && m_position > 65'536) {
        m_waiting.erase(0, m_position);
        m_position = 0;
    }
}

bool HttpMessage::readHead()
{
    const std::size_t end = m_waiting.find("\r\n\r\n", m_position);
    if (end == std::string::npos)
        return false;
    m_head.assign(m_waiting, m_position, end + 2 - m_position);
    m_position = end + 4;
    m_headDone = true;
    const std::string_view length = header("content-length");
    if (!length.empty())
        std::from_chars(length.data(), length.data() + length.size(), m_left);
    else
        m_chunked = header("transfer-encoding") == "chunked";
    m_done = !m_chunked && m_left == 0;
    return true;
}

bool HttpMessage::readSized()
{
    const std::size_t take = std::min(m_left, m_waiting.size() - m_position);
    body.append(m_waiting, m_position, take);
    m_position += take;
    m_left -= take;
    m_done = m_left == 0;
    return false;
}

/// One step: a size line, or what is there of a chunk. False: more bytes are needed.
bool HttpMessage::readChunk()
{
    if (m_inChunk) {
        const std::size_t take = std::min(m_left, m_waiting.size() - m_position);
        body.append(m_waiting, m_position, take);
        m_position += take;
        m_left -= take;
        if (m_left != 0 || m_waiting.size() - m_position < 2)
            return false;
        m_position += 2;
        m_inChunk = false;
        return true;
    }
    const std::size_t end = m_waiting.find("\r\n", m_position);
    if (end == std::string::npos)
        return false;
    const char *first = m_waiting.data() + m_position;
    m_left = 0;
    m_broken = std::from_chars(first, m_waiting.data() + end, m_left, 16).ec != std::errc{};
    if (m_left == 0) {
        if (m_waiting.size() < end + 4)
            return false;
        m_position = end + 4;
        m_done = true;
        return false;
    }
    m_position = end + 2;
    m_inChunk = true;
    return true;
}

std::string_view HttpMessage::header(std::string_view name) const
{
    const std::string_view all = m_head;
    std::size_t line = all.find("\r\n");
    while (line != std::string_view::npos && line + 2 < all.size()) {
        const std::size_t start = line + 2;
        const std::size_t end = all.find("\r\n", start);
        const std::string_view text = all.substr(start, end - start);
        if (text.size() > name.size() && text[name.size()] == ':'
            && strncasecmp(text.data(), name.data(), name.size()) == 0) {
            const std::size_t value = text.find_first_not_of(' ', name.size() + 1);
            return value == std::string_view::npos ? std::string_view() : text.substr(value);
        }
        line = end;
    }
    return {};
}

int HttpMessage::status() const
{
    int value = 0;
    if (m_head.size() > 12)
        std::from_chars(m_head.data() + 9, m_head.data() + 12, value);
    return value;
}

} // namespace bench
