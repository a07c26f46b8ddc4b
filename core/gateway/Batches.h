// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/EventReader.h"
#include "core/gateway/BatchJob.h"
#include "core/gateway/ProviderQuestion.h"

#include <functional>
#include <map>
#include <QObject>
#include <QTimer>
#include <set>

namespace tollgate {

class BatchMeter;
struct World;

/// Batches that were created through the gateway and are not in the books yet. Their providers are asked, seldom, until
/// they have ended, so that each is billed once to whom it belongs, also if nobody ever asks for it, and after a
/// restart. What fails, at the provider or in the ledger, is tried again. Gateway thread.
class Batches : public QObject {
public:
    explicit Batches(World &world);
    ~Batches() override;

    /// What a provider has told a client of a batch. Of one that the client has signed in for itself nothing is billed.
    void heard(const Exchange &exchange, const BatchMeter &meter);
    /// Those of before a restart.
    void restore(const StateEntry &entry, const PassRoutes &routes);
    /// The batch at this path is about to be taken away: it is asked for once more. False: none is known there.
    bool askBeforeRemoval(std::string_view path, std::function<void()> then);
    /// Asks for those whose time has come; by itself every half minute.
    void tick();
    std::size_t waiting() const { return m_jobs.size(); }

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void add(JobPtr job);
    void step(const JobPtr &job);
    void look(const JobPtr &job);
    void ask(const JobPtr &job);
    void answered(const JobPtr &job, Result<ProviderQuestion::Answer> answer);
    void read(const JobPtr &job, BatchState state);
    void askResults(const JobPtr &job);
    void readResults(const JobPtr &job, const Result<ProviderQuestion::Answer> &answer);
    void book(const JobPtr &job);
    void write(const JobPtr &job, const std::vector<CallRecord> &rows);
    void later(const JobPtr &job, std::chrono::milliseconds wait);
    void failed(const JobPtr &job, std::string why);
    void giveUp(const JobPtr &job, std::string why);
    void end(const JobPtr &job);

    World &m_world;
    std::map<std::string, JobPtr> m_jobs; ///< by id
    std::set<std::string> m_ended; ///< by this process; what earlier ones have billed the ledger knows
    QTimer m_timer; ///< while there are any
};

} // namespace tollgate
