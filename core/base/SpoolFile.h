// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tollgate {

/// A file without a name, for a body that is too large for memory: nobody else can open it, and it is gone with its
/// last reference, also where the process is killed. POSIX. One thread at a time appends, any may read what is there.
class SpoolFile {
public:
    /// Of the disk, for the ledger, which mostly lies there too: bodies leave so much free.
    static constexpr std::size_t leftFree = std::size_t(64) * 1024 * 1024;

    /// On the disk of `directory`. Error: Storage: it has no room for `expected` bytes, or takes no file.
    static Result<std::shared_ptr<SpoolFile>> make(const std::string &directory, std::size_t expected);
    ~SpoolFile();
    SpoolFile(const SpoolFile &) = delete;
    SpoolFile &operator=(const SpoolFile &) = delete;

    /// Error: Storage, in words for the client: the disk is full, or fails.
    Result<void> append(std::string_view bytes);
    std::size_t size() const { return m_size.load(std::memory_order_acquire); }
    /// Bytes from `at` on, fewer only at the end. Nothing: the disk fails.
    std::optional<std::size_t> read(std::size_t at, char *to, std::size_t most) const;
    /// Says that these bytes will be read soon, so that whoever reads them need not wait for the disk.
    void fetchAhead(std::size_t at, std::size_t count) const;

private:
    explicit SpoolFile(int descriptor) : m_descriptor(descriptor) { }
    Result<void> checkRoom(std::size_t wanted) const;

    const int m_descriptor;
    std::atomic<std::size_t> m_size = 0;
};

} // namespace tollgate
