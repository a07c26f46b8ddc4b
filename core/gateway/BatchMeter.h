// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Usage.h"
#include "core/dialects/EventReader.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace tollgate {

class Exchange;

/// Reads what a provider says of a batch beside its bytes: its id where it was created, and what it used where it has
/// ended. That is OpenAI's batch object, which has `usage` and `model`
/// (https://platform.openai.com/docs/api-reference/batch/object), and Anthropic's results, of which each line has the
/// usage of its message (https://docs.anthropic.com/en/api/retrieving-message-batch-results). No I/O.
class BatchMeter {
public:
    /// Null: the request is about no batch, or about nothing that says what one used.
    static std::unique_ptr<BatchMeter> of(std::string_view method, std::string_view path);

    void feed(std::string_view bytes);
    void end(); ///< the answer was whole

    const std::string &id() const { return m_id; } ///< of the batch; empty: not known
    bool isNew() const { return m_kind == Kind::Created; }
    const std::map<std::string, Usage> &used() const { return m_used; } ///< by model; empty: not known yet

private:
    enum class Kind : std::uint8_t { Created, Object, Results };
    explicit BatchMeter(Kind kind, std::string_view id = {}) : m_kind(kind), m_id(id) { }
    void readObject();
    void readLine(std::string_view line);

    Kind m_kind;
    std::string m_id, m_body;
    LineReader m_lines;
    bool m_isLost = false; ///< too large, or no lines
    std::map<std::string, Usage> m_used;
};

namespace bill {

/// A row of the ledger for each model of a batch that has ended, at the provider's price for batches, else at half its
/// price (both providers' word: https://platform.openai.com/docs/guides/batch,
/// https://docs.anthropic.com/en/docs/build-with-claude/batch-processing). Whoever created the batch pays, as the
/// ledger knows; else whoever asks. Once, however often it is fetched.
void batch(const Exchange &exchange, const BatchMeter &meter);

} // namespace bill
} // namespace tollgate
