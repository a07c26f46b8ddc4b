// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/EventReader.h"
#include "core/gateway/ProviderJob.h"
#include "core/gateway/ProviderQuestion.h"

#include <functional>
#include <map>
#include <QObject>
#include <QTimer>
#include <set>

namespace tollgate {

class JobMeter;
struct World;

/// Batches and videos that were created through the gateway and are not in the books yet. Their providers are asked,
/// seldom, until they have ended, so that each is billed once to whom it belongs, also if nobody ever asks for it, and
/// after a restart. What fails, at the provider or in the ledger, is tried again. Gateway thread.
class ProviderJobs : public QObject {
public:
    explicit ProviderJobs(World &world);
    ~ProviderJobs() override;

    /// What a provider has told a client of a job. Of one that the client has signed in for itself nothing is billed.
    /// What was set aside for a video stays so until it is finished.
    void heard(Exchange &exchange, const JobMeter &meter);
    /// Those of before a restart.
    void restore(const StateEntry &entry, const PassRoutes &routes);
    /// The job at this path is about to be taken away: it is asked for once more. False: none is known there.
    bool askBeforeRemoval(std::string_view path, std::function<void()> then);
    /// Asks for those whose time has come; by itself every half minute.
    void tick();
    std::size_t waiting() const { return m_jobs.size(); }

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void add(JobPtr job);
    void takeOver(Exchange &exchange, Job &job);
    void holdAgain(Job &job);
    void step(const JobPtr &job);
    void look(const JobPtr &job);
    void ask(const JobPtr &job);
    void answered(const JobPtr &job, Result<ProviderQuestion::Answer> answer);
    void read(const JobPtr &job, JobState state);
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
