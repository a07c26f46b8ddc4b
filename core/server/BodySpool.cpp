// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/BodySpool.h"

namespace tollgate {

void BodySpool::take(std::string_view bytes)
{
    if (m_error)
        return;
    m_waiting.append(bytes);
    if (m_waiting.size() >= pieceSize)
        writeNext();
}

void BodySpool::finish()
{
    m_isFinished = true;
    if (!m_waiting.empty())
        writeNext();
}

void BodySpool::writeNext()
{
    if (m_isWriting || m_error)
        return;
    m_isWriting = true;
    const auto piece = std::make_shared<const std::string>(std::exchange(m_waiting, {}));
    m_worker.run<Result<void>>(
        &m_worker, [file = m_file, piece] { return file->append(*piece); },
        [weak = weak_from_this()](Result<void> outcome) {
            if (const auto self = weak.lock())
                self->written(std::move(outcome));
        });
}

void BodySpool::written(Result<void> outcome)
{
    m_isWriting = false;
    if (!outcome) {
        m_error = std::move(outcome).error();
        m_waiting = {};
    } else if (m_waiting.size() >= pieceSize || (m_isFinished && !m_waiting.empty())) {
        writeNext();
    }
    m_moved();
}

} // namespace tollgate
