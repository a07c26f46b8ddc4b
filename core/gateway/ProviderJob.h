// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/CallRecord.h"
#include "core/config/StateStore.h"
#include "core/gateway/JobState.h"
#include "core/routing/PassRoute.h"

#include <optional>
#include <string>
#include <vector>

namespace tollgate {

class Exchange;
struct World;

/// A batch or a video that a provider works on: what has to be known to ask for it and to bill it, also after a
/// restart. No word of what is in it.
struct ProviderJob {
    enum class Kind : std::uint8_t { Batch, Video };
    /// Of an entry of the database; nothing: it is no job.
    static std::optional<Kind> kindNamed(std::string_view name);

    Kind kind = Kind::Batch;
    std::string id; ///< the provider's
    PassRoutePtr route; ///< by which its client came
    std::string path, query; ///< where it is, behind the route
    CallRecord record = {}; ///< who pays, and who was asked; `started`: when it was made; `estimated`: set aside for it
    /// How long each video is and how large, where the provider will not say it of them alone; 0: it will.
    std::int64_t askedMilliseconds = 0;
    std::string askedSize = {};

    static ProviderJob of(const Exchange &exchange, std::string id, std::string path);
    StateEntry entry() const;
    std::string_view kindName() const; ///< `batch`, `video`
    /// Nothing: its route is there no more.
    static std::optional<ProviderJob> restored(const StateEntry &entry, const PassRoutes &routes);
    /// What it used: what the provider says, else what was asked for and is made.
    JobUses usedIn(const JobState &state) const;

    /// Who has made it, whoever asks for it now: `rows` are those that the ledger has of it, newest first.
    void takePayer(const std::vector<CallRecord> &rows);
    /// The deployment that was asked, else the one that would be today; null: the provider is set up no more.
    DeploymentPtr deployment(const World &world) const;
};

namespace bill {

/// Whether this row says what the job used; the one of the call that made it has its id, too.
bool isBill(const CallRecord &row, const ProviderJob &job);
/// Whether the ledger has what the model used.
bool isBilled(const std::vector<CallRecord> &rows, const ProviderJob &job, const std::string &model);
/// The row for what one model of a job has used. Of a batch at the provider's price for batches, else at half its price
/// (the providers' word: https://platform.openai.com/docs/guides/batch,
/// https://docs.anthropic.com/en/docs/build-with-claude/batch-processing,
/// https://ai.google.dev/gemini-api/docs/batch-api, https://docs.mistral.ai/capabilities/batch). The money is counted
/// in the budgets with this call, out of `hold` where that has some: it is gone already, whatever they say.
CallRecord jobRow(World &world, const ProviderJob &job, const std::string &model, const JobUse &use, Hold &hold);
/// The row of a job of which nobody will ever know what it cost.
CallRecord unknownJobRow(const World &world, const ProviderJob &job, const Error &error);

} // namespace bill
} // namespace tollgate
