// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LargeBody.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <openssl/evp.h>
#include <optional>
#include <utility>

namespace tollgate {
namespace {

/// The file is asked for so much ahead of who reads it, half of that at a time.
constexpr std::size_t ahead = std::size_t(4) * 1024 * 1024;

} // namespace

LargeBody::LargeBody(std::shared_ptr<const SpoolFile> file) : m_file(std::move(file))
{
    add({.begin = 0, .size = m_file->size(), .text = {}});
}

void LargeBody::add(Piece piece)
{
    if (piece.size == 0)
        return;
    m_size += piece.size;
    m_pieces.push_back(std::move(piece));
}

std::optional<std::size_t> LargeBody::read(std::size_t at, char *to, std::size_t most) const
{
    std::size_t done = 0, begin = 0;
    for (const Piece &piece : m_pieces) {
        if (done == most)
            break;
        if (at + done < begin + piece.size) {
            const std::size_t from = at + done - begin;
            const std::size_t count = std::min(piece.size - from, most - done);
            if (!piece.text.empty()) {
                std::memcpy(to + done, piece.text.data() + from, count);
            } else {
                const std::size_t place = piece.begin + from;
                if (place / (ahead / 2) != (place + count) / (ahead / 2) || from == 0)
                    m_file->fetchAhead(place + count, ahead);
                const std::optional<std::size_t> read = m_file->read(place, to + done, count);
                if (!read || *read < count)
                    return {};
            }
            done += count;
        }
        begin += piece.size;
    }
    return done;
}

LargeBody LargeBody::with(std::size_t begin, std::size_t length, std::string text) const
{
    LargeBody made;
    made.m_file = m_file;
    const std::size_t textSize = text.size(), end = begin + length;
    std::optional<Piece> put = Piece{.begin = 0, .size = textSize, .text = std::move(text)};
    std::size_t at = 0;
    const auto part = [](const Piece &piece, std::size_t from, std::size_t size) {
        return Piece{.begin = piece.begin + from,
                     .size = size,
                     .text = piece.text.empty() ? std::string() : piece.text.substr(from, size)};
    };
    for (const Piece &piece : m_pieces) {
        const std::size_t pieceEnd = at + piece.size;
        if (at < begin)
            made.add(part(piece, 0, std::min(begin, pieceEnd) - at));
        if (put && pieceEnd >= begin)
            made.add(*std::exchange(put, std::nullopt));
        if (pieceEnd > end) {
            const std::size_t from = std::max(end, at) - at;
            made.add(part(piece, from, piece.size - from));
        }
        at = pieceEnd;
    }
    if (put)
        made.add(*std::move(put));
    return made;
}

std::string LargeBody::sha256Hex() const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    std::string buffer(BodyBytes::windowSize, '\0');
    bool isSound = hash && EVP_DigestInit_ex(hash.get(), EVP_sha256(), nullptr) == 1;
    for (std::size_t at = 0; isSound && at < m_size;) {
        const std::optional<std::size_t> count = read(at, buffer.data(), buffer.size());
        isSound = count && EVP_DigestUpdate(hash.get(), buffer.data(), *count) == 1;
        at += count.value_or(0);
    }
    if (!isSound || EVP_DigestFinal_ex(hash.get(), digest.data(), &size) != 1)
        return {};
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += digits[digest[i] >> 4];
        hex += digits[digest[i] & 15];
    }
    return hex;
}

BodyBytes BodyBytes::part(std::size_t begin, std::size_t size) const
{
    begin = std::min(begin, m_size);
    size = std::min(size, m_size - begin);
    if (!m_body)
        return BodyBytes(m_whole.substr(begin, size));
    BodyBytes made(*m_body);
    made.m_begin = m_begin + begin;
    made.m_size = size;
    return made;
}

std::string_view BodyBytes::piece(std::size_t at, std::size_t count)
{
    if (at >= m_size)
        return {};
    count = std::min(count, m_size - at);
    if (!m_body)
        return m_whole.substr(at, count);
    count = std::min(count, windowSize);
    if (at < m_windowAt || at + count > m_windowAt + m_window.size()) {
        m_window.resize(windowSize);
        const std::optional<std::size_t> read
            = m_body->read(m_begin + at, m_window.data(), std::min(windowSize, m_size - at));
        m_hasFailed = m_hasFailed || !read;
        m_window.resize(read.value_or(0));
        m_windowAt = at;
    }
    return std::string_view(m_window).substr(at - m_windowAt, count);
}

std::size_t BodyBytes::find(std::string_view text, std::size_t from)
{
    if (!m_body)
        return m_whole.find(text, from);
    while (from < m_size) {
        const std::string_view window = piece(from, windowSize);
        if (const std::size_t found = window.find(text); found != std::string_view::npos)
            return from + found;
        if (from + window.size() >= m_size || window.size() < text.size())
            break; // the end, or the disk fails
        from += window.size() - text.size() + 1;
    }
    return std::string_view::npos;
}

} // namespace tollgate
