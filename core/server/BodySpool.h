// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SpoolFile.h"
#include "core/base/Worker.h"
#include "core/server/Framer.h"

#include <functional>

namespace tollgate {

/// Takes a large body to its file while it comes: piece after piece, on a worker, since a disk may stand still for
/// longer than anybody should wait. What it holds meanwhile is bounded by who feeds it: isBehind(). Front's thread.
class BodySpool final : public BodySink, public std::enable_shared_from_this<BodySpool> {
public:
    /// `moved`: isBehind(), isWhole() or error() has another answer. Comes from the event loop.
    BodySpool(Worker &worker, std::shared_ptr<SpoolFile> file, std::function<void()> moved)
        : m_worker(worker), m_file(std::move(file)), m_moved(std::move(moved))
    {
    }

    void take(std::string_view bytes) override;
    /// Nothing more comes.
    void finish();
    bool isBehind() const { return m_waiting.size() >= behindAt; } ///< wait before giving it more
    bool isWhole() const { return m_isFinished && !m_isWriting && m_waiting.empty() && !m_error; }
    const std::optional<Error> &error() const { return m_error; }
    const std::shared_ptr<SpoolFile> &file() const { return m_file; }

private:
    static constexpr std::size_t pieceSize = 256 * 1024, behindAt = 1024 * 1024;
    void writeNext();
    void written(Result<void> outcome);

    Worker &m_worker;
    const std::shared_ptr<SpoolFile> m_file;
    const std::function<void()> m_moved;
    std::string m_waiting;
    bool m_isWriting = false, m_isFinished = false;
    std::optional<Error> m_error;
};

} // namespace tollgate
