// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Uuid.h"

#include <array>
#include <openssl/rand.h>
#include <stdexcept>
#include <vector>

namespace tollgate {
namespace {

void fillRandom(unsigned char *bytes, int count)
{
    if (RAND_bytes(bytes, count) != 1)
        throw std::runtime_error("the operating system gives no random numbers");
}

/// A small pool, so that a call id costs no system call of its own.
class RandomPool {
public:
    void take(unsigned char *out, std::size_t count)
    {
        if (m_next + count > m_bytes.size()) {
            fillRandom(m_bytes.data(), static_cast<int>(m_bytes.size()));
            m_next = 0;
        }
        std::copy_n(m_bytes.data() + m_next, count, out);
        m_next += count;
    }

private:
    std::array<unsigned char, 1000> m_bytes;
    std::size_t m_next = m_bytes.size();
};

} // namespace

CallId newCallId(WallTime now)
{
    thread_local RandomPool pool;
    std::array<unsigned char, 16> bytes;
    const auto ms = static_cast<std::uint64_t>(msSinceEpoch(now));
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<std::size_t>(i)] = static_cast<unsigned char>(ms >> (40 - 8 * i));
    pool.take(bytes.data() + 6, 10);
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);

    static constexpr char hex[] = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += hex[bytes[i] >> 4];
        text += hex[bytes[i] & 15];
    }
    return CallId(std::move(text));
}

std::string randomText(int count)
{
    std::vector<unsigned char> bytes(static_cast<std::size_t>(count));
    fillRandom(bytes.data(), count);
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string text;
    std::uint32_t bits = 0;
    int held = 0;
    for (const unsigned char byte : bytes) {
        bits = (bits << 8) | byte;
        for (held += 8; held >= 6; held -= 6)
            text += letters[(bits >> (held - 6)) & 63];
    }
    if (held > 0)
        text += letters[(bits << (6 - held)) & 63];
    return text;
}

} // namespace tollgate
