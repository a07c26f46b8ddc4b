// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/KeptBytes.h"

#include "core/secrets/StreamedSecrets.h"

#include <algorithm>
#include <optional>
#include <zlib.h>

namespace tollgate::keptbytes {
namespace {

constexpr std::string_view beginning = "TGB1";
constexpr std::size_t unpackedAtMost = 4 * RecentCalls::mostBytesEach;

/// Numbers as eight bytes, little end first; texts after their length.
class Out {
public:
    void number(std::uint64_t value)
    {
        for (int i = 0; i < 8; ++i)
            m_bytes += static_cast<char>(value >> (8 * i) & 0xff);
    }
    void text(std::string_view text)
    {
        number(text.size());
        m_bytes += text;
    }
    const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

class In {
public:
    explicit In(std::string_view bytes) : m_rest(bytes) { }
    std::uint64_t number()
    {
        if (m_rest.size() < 8)
            return fail();
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_rest[static_cast<std::size_t>(i)]))
                << (8 * i);
        m_rest.remove_prefix(8);
        return value;
    }
    /// How many of something that takes so many bytes each: never more than there can be.
    std::size_t count(std::size_t each)
    {
        const std::uint64_t value = number();
        return value > m_rest.size() / each ? static_cast<std::size_t>(fail()) : static_cast<std::size_t>(value);
    }
    std::string text()
    {
        const std::size_t size = count(1);
        std::string text(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return text;
    }
    bool isWhole() const { return m_isGood && m_rest.empty(); }

private:
    std::uint64_t fail()
    {
        m_isGood = false;
        m_rest = {};
        return 0;
    }
    std::string_view m_rest;
    bool m_isGood = true;
};

std::string deflated(const std::string &plain)
{
    uLongf size = compressBound(plain.size());
    Out head;
    head.number(plain.size());
    std::string made = std::string(beginning) + head.bytes();
    const std::size_t at = made.size();
    made.resize(at + size);
    compress2(reinterpret_cast<Bytef *>(made.data() + at), &size, reinterpret_cast<const Bytef *>(plain.data()),
              plain.size(), Z_BEST_SPEED);
    made.resize(at + size);
    return made;
}

Error garbled()
{
    return {.kind = ErrorKind::Storage, .message = "What was kept of this call is damaged."};
}

Result<std::string> inflated(std::string_view bytes)
{
    if (!bytes.starts_with(beginning))
        return garbled();
    bytes.remove_prefix(beginning.size());
    const std::uint64_t size = In(bytes.substr(0, 8)).number();
    if (bytes.size() < 8 || size > unpackedAtMost)
        return garbled();
    bytes.remove_prefix(8);
    std::string plain(static_cast<std::size_t>(size), '\0');
    uLongf length = plain.size();
    if (uncompress(reinterpret_cast<Bytef *>(plain.data()), &length, reinterpret_cast<const Bytef *>(bytes.data()),
                   bytes.size())
            != Z_OK
        || length != plain.size())
        return garbled();
    return plain;
}

/// Two of them have one name for people.
std::string_view spelled(Surface surface)
{
    return surface == Surface::GeminiArray ? "gemini_array" : nameOf(surface);
}

std::optional<Surface> surfaceSpelled(std::string_view name)
{
    for (int i = 0; i < 32; ++i) // more than there are: the first of a name counts
        if (spelled(static_cast<Surface>(i)) == name)
            return static_cast<Surface>(i);
    return {};
}

/// Where bytes of a text stand once some places of it have been masked. They are asked for in order.
class Moved {
public:
    explicit Moved(const std::vector<SecretPlace> &places) : m_next(places.begin()), m_end(places.end()) { }
    std::size_t place(std::size_t at)
    {
        for (; m_next != m_end && m_next->at + m_next->length <= at; ++m_next)
            m_moved += static_cast<std::ptrdiff_t>(secretMask.size()) - static_cast<std::ptrdiff_t>(m_next->length);
        const std::size_t whole = m_next == m_end ? at : std::min(at, m_next->at);
        return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(whole) + m_moved);
    }

private:
    std::vector<SecretPlace>::const_iterator m_next, m_end;
    std::ptrdiff_t m_moved = 0;
};

} // namespace

std::string packed(const RecentCalls::Kept &kept, bool redact)
{
    const std::vector<SecretPlace> inRequest = redact ? secretsIn(kept.request) : std::vector<SecretPlace>();
    const std::vector<SecretPlace> inAnswer = redact ? secretsInAnswer(kept.answer) : std::vector<SecretPlace>();
    Out out;
    out.text(kept.id.text());
    out.text(nameOf(kept.operation));
    out.text(spelled(kept.surface));
    out.text(kept.path);
    out.text(inRequest.empty() ? kept.request : redacted(kept.request, inRequest));
    out.text(inAnswer.empty() ? kept.answer : redacted(kept.answer, inAnswer));
    out.number(kept.requestBytes);
    out.number(kept.answerBytes);
    out.number(kept.maskedInRequest + inRequest.size());
    out.number(kept.headers.size());
    for (const auto &[name, value] : kept.headers) {
        out.text(name);
        out.text(value);
    }
    out.number(kept.marks.size());
    Moved moved(inAnswer);
    for (const RecentCalls::Kept::Mark &mark : kept.marks) {
        out.number(moved.place(mark.at));
        out.number(static_cast<std::uint64_t>(mark.ms));
    }
    return deflated(out.bytes());
}

Result<RecentCalls::Kept> unpacked(std::string_view bytes)
{
    TG_TRY(const std::string plain, inflated(bytes));
    In in(plain);
    RecentCalls::Kept kept;
    kept.id = CallId(in.text());
    const std::optional<Operation> operation = operationNamed(in.text());
    const std::optional<Surface> surface = surfaceSpelled(in.text());
    kept.path = in.text();
    kept.request = in.text();
    kept.answer = in.text();
    kept.requestBytes = static_cast<std::size_t>(in.number());
    kept.answerBytes = static_cast<std::size_t>(in.number());
    kept.maskedInRequest = static_cast<std::size_t>(in.number());
    for (std::size_t left = in.count(16); left > 0; --left) {
        const std::string name = in.text();
        kept.headers.add(name, in.text());
    }
    for (std::size_t left = in.count(16); left > 0; --left) {
        const std::size_t at = static_cast<std::size_t>(in.number());
        kept.marks.push_back({std::min(at, kept.answer.size()), static_cast<std::int64_t>(in.number())});
    }
    if (!in.isWhole() || !operation || !surface)
        return garbled();
    kept.operation = *operation;
    kept.surface = *surface;
    return kept;
}

} // namespace tollgate::keptbytes
