// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SpoolFile.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tollgate {

/// A body that is too large for memory, as a value: stretches of a file, and texts that were put between them. What is
/// changed in it is no copy of it. Any thread.
class LargeBody {
public:
    explicit LargeBody(std::shared_ptr<const SpoolFile> file);

    std::size_t size() const { return m_size; }
    /// Bytes from `at` on, fewer only at the end. Nothing: the disk fails.
    std::optional<std::size_t> read(std::size_t at, char *to, std::size_t most) const;
    /// With `text` in place of `length` bytes from `begin` on.
    LargeBody with(std::size_t begin, std::size_t length, std::string text) const;
    /// Lower-case hex of SHA-256; reads all of it. Empty: the disk fails.
    std::string sha256Hex() const;

private:
    struct Piece {
        std::size_t begin = 0, size = 0; ///< in the file, where there is no text
        std::string text;
    };
    LargeBody() = default;
    void add(Piece piece);

    std::shared_ptr<const SpoolFile> m_file;
    std::vector<Piece> m_pieces;
    std::size_t m_size = 0;
};

/// Looks into a body that may lie in memory or on a disk; of the latter a window is held. What is returned is valid
/// until the next call. One thread.
class BodyBytes {
public:
    static constexpr std::size_t windowSize = 256 * 1024;

    BodyBytes(std::string_view whole) : m_whole(whole), m_size(whole.size()) { }
    explicit BodyBytes(const LargeBody &body) : m_body(&body), m_size(body.size()) { }

    /// Only these bytes of it.
    BodyBytes part(std::size_t begin, std::size_t size) const;

    std::size_t size() const { return m_size; }
    /// `count` bytes from `at` on, at most `windowSize`; fewer at the end, none where the disk fails.
    std::string_view piece(std::size_t at, std::size_t count);
    /// Where `text` stands first from `from` on, npos: nowhere.
    std::size_t find(std::string_view text, std::size_t from);
    bool hasFailed() const { return m_hasFailed; } ///< the disk cannot be read

private:
    std::string_view m_whole;
    const LargeBody *m_body = nullptr; ///< null: it is in memory
    std::size_t m_begin = 0, m_size; ///< in `m_body`
    std::string m_window;
    std::size_t m_windowAt = 0;
    bool m_hasFailed = false;
};

} // namespace tollgate
