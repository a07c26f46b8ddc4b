// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/config/StateStore.h"
#include "core/gateway/BatchState.h"
#include "core/routing/PassRoute.h"

#include <optional>
#include <string>
#include <vector>

namespace tollgate {

class Exchange;
struct World;

/// A batch that a provider works on: what has to be known to ask for it and to bill it, also after a restart. No word
/// of what is in it.
struct BatchJob {
    static constexpr const char *kind = "batch"; ///< of its entry in the database

    std::string id; ///< the provider's
    PassRoutePtr route; ///< by which its client came
    std::string path, query; ///< where it is, behind the route
    CallRecord record; ///< who pays, and who was asked; `started`: when it was made

    static BatchJob of(const Exchange &exchange, std::string id, std::string path);
    StateEntry entry() const;
    /// Nothing: its route is there no more.
    static std::optional<BatchJob> restored(const StateEntry &entry, const PassRoutes &routes);

    /// Who has made it, whoever asks for it now: `rows` are those that the ledger has of it, newest first.
    void takePayer(const std::vector<CallRecord> &rows);
    /// The deployment that was asked, else the one that would be today; null: the provider is set up no more.
    DeploymentPtr deployment(const World &world) const;
};

namespace bill {

/// Whether the ledger has what the model used.
bool isBilled(const std::vector<CallRecord> &rows, const BatchJob &job, const std::string &model);
/// The row for what one model of a batch has used, at the provider's price for batches, else at half its price (the
/// providers' word: https://platform.openai.com/docs/guides/batch,
/// https://docs.anthropic.com/en/docs/build-with-claude/batch-processing,
/// https://ai.google.dev/gemini-api/docs/batch-api). The money is counted in the budgets with this call: it is gone
/// already, whatever they say.
CallRecord batchRow(World &world, const BatchJob &job, const std::string &model, const Usage &usage);
/// The row of a batch of which nobody will ever know what it cost.
CallRecord unknownBatchRow(const World &world, const BatchJob &job, const Error &error);

} // namespace bill
} // namespace tollgate
