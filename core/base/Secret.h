// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace tollgate {

/// A credential in memory. It cannot be printed, streamed or compared by accident, and is wiped when dropped.
/// Holding it is allowed; `reveal()` is for the one line that puts it on a wire or hashes it.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) { }
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept : m_text(std::move(other.m_text)) { other.wipe(); }
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe();
            m_text = other.m_text;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_text = std::move(other.m_text);
            other.wipe();
        }
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_text.empty(); }
    std::string_view reveal() const { return m_text; }

private:
    void wipe();
    std::string m_text;
};

/// Compares in a time that depends only on the lengths.
bool sameSecret(std::string_view a, std::string_view b);
/// Lower-case hex of SHA-256, the form in which virtual keys are stored.
std::string sha256Hex(std::string_view bytes);
/// `sk-...ab12`: what may be shown of a key.
std::string masked(std::string_view secret);

} // namespace tollgate
