// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace tollgate {

/// One file for each call in a folder of its own, which only its owner can read. Named by the call's id, a UUIDv7, so
/// that names sort by time. Looks into the folder at first use and knows from then on what is there. Blocks; one thread
/// at a time.
class BodyFiles {
public:
    /// Whether a file of that name is one of these.
    static bool isOne(std::string_view fileName);
    explicit BodyFiles(std::string folder) : m_folder(std::move(folder)) { }

    /// Error: Storage, what the disk says.
    Result<void> write(const std::string &id, std::string_view bytes);
    /// Error: NotFound, or Storage.
    Result<std::string> read(const std::string &id);
    /// Removes what is older, and the oldest until the rest is no more than so many bytes.
    void letGo(WallTime before, std::int64_t mostBytes);
    /// How many there were. What cannot be removed stays counted.
    std::int64_t removeAll();
    std::int64_t count();
    std::int64_t bytes();

private:
    using Sizes = std::map<std::string, std::int64_t, std::less<>>;
    void look();
    Sizes::iterator remove(Sizes::iterator file);
    std::string pathOf(std::string_view id) const;

    std::string m_folder;
    Sizes m_sizes; ///< by id, the oldest first
    std::int64_t m_bytes = 0;
    bool m_hasLooked = false;
};

} // namespace tollgate
