// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/EventReader.h"
#include "core/gateway/JobState.h"

#include <memory>
#include <string>
#include <string_view>

namespace tollgate {

/// Reads what a provider tells a client of a job beside its bytes: which one was created, how it is doing, or what a
/// batch's results used, line by line. No I/O.
class JobMeter {
public:
    /// Null: the request is about no job, or about nothing that says what one used.
    static std::unique_ptr<JobMeter> of(std::string_view method, std::string_view path);

    void feed(std::string_view bytes);
    void end(); ///< the answer was whole

    bool isNew() const { return m_kind == Kind::Created; }
    const std::string &path() const { return m_path; } ///< where the job is, at the provider
    const JobState &state() const { return m_state; } ///< without an id: nothing was said

private:
    enum class Kind : std::uint8_t { Created, Object, Results };
    JobMeter(Kind kind, std::string_view path, std::string_view id = {});

    Kind m_kind;
    std::string m_path, m_body;
    LineReader m_lines;
    bool m_isLost = false; ///< too large, or no lines
    JobState m_state;
};

} // namespace tollgate
