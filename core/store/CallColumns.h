// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/store/Names.h"

#include <string>

namespace tollgate::callcolumns {

/// All columns of `call` but id, in the order in which write() binds and read() takes them.
inline constexpr const char *names
    = "call_id, started_ms, operation, surface, stream, key, key_name, user, team, end_user, tool, tags, asked_model, "
      "client_ip, session_id, trace_id, status, http_status, message, used_model, model_group, provider, deployment, "
      "api_base, answer_id, finish_reason, service_tier, ended_ms, duration_ms, first_token_ms, overhead_us, input, "
      "cache_read, cache_write_5m, cache_write_1h, input_audio, input_image, output, reasoning, output_audio, "
      "output_image, usage_source, cost_nano, unpriced, estimated_nano, bytes_in, bytes_out, notes, attempts, login, "
      "notional_nano";
inline constexpr int count = 51;

/// Texts that are bound must outlive the step: these are made for it.
struct Joined {
    std::string callId, tags, notes, attempts;
    std::int64_t failed = 0; ///< the error of a name among the attempts
};
/// Binds from index 1. SQLITE_OK, or an error of the names.
int write(Statement &statement, const CallRecord &record, const Joined &joined, Names &names);
/// Reads from column 1 (0 is the id).
CallRecord read(const Statement &row, Names &names);

/// Lines: a list as text; with a line break before and after, so that a member can be looked for.
std::string joined(const std::vector<std::string> &list);
std::vector<std::string> split(std::string_view text);

} // namespace tollgate::callcolumns
