// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Batches.h"

#include "core/gateway/BatchMeter.h"
#include "core/gateway/Exchange.h"
#include "core/gateway/PassAddress.h"

#include <algorithm>
#include <QPointer>

namespace tollgate {
namespace {

using namespace std::chrono_literals;

constexpr auto firstWait = 5min, longestWait = 30min; ///< a batch takes minutes to a day
constexpr auto triedAgainAfter = 1min; ///< of what the ledger did not take
constexpr auto grace = 2h; ///< above the time after which the provider gives a batch up
constexpr auto neverAnswered = 24h * 8; ///< of a provider that says nothing any more
constexpr std::ptrdiff_t askedAtOnce = 4;
constexpr std::size_t lineAtMost = 64 * 1024 * 1024; ///< an answer with images in it

void logTrouble(const char *what, const BatchJob &job, std::string why)
{
    log::warning(what, {{"batch", job.id}, {"provider", job.record.provider}, {"why", std::move(why)}});
}

} // namespace

struct Batches::Job {
    BatchJob is;
    bool isKnown = false; ///< the ledger has been asked of it, or need not be
    bool isKept = false; ///< it has an entry in the database
    bool isBusy = false; ///< it is being asked for or billed
    SteadyTime next{};
    std::chrono::milliseconds wait = firstWait;
    BatchState state = {};
    BatchUse used = {}; ///< all that it used; once there is some, it needs to be billed only
    std::unique_ptr<ProviderQuestion> question = {};
    LineReader lines{lineAtMost};
    bool areLinesLost = false;
    std::map<std::string, CallRecord> rows = {}; ///< made, and not in the ledger for certain
    std::vector<std::function<void()>> then = {};
};

Batches::Batches(World &world) : m_world(world)
{
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &Batches::tick);
}

Batches::~Batches()
{
    for (const auto &[id, job] : m_jobs)
        job->question.reset(); // they hold each other while it is under way
}

void Batches::add(JobPtr job)
{
    m_jobs[job->is.id] = std::move(job);
    if (!m_timer.isActive())
        m_timer.start();
}

void Batches::heard(const Exchange &exchange, const BatchMeter &meter)
{
    const BatchState &state = meter.state();
    if (exchange.login || state.id.empty() || m_ended.contains(state.id))
        return;
    const auto found = m_jobs.find(state.id);
    JobPtr job = found == m_jobs.end() ? nullptr : found->second;
    if (!job) {
        if (!meter.isNew() && state.used.empty() && state.results.empty())
            return; // made past us or before us: it is billed where what it used is heard of
        job = std::make_shared<Job>(Job{.is = BatchJob::of(exchange, state.id, meter.path())});
        job->isKnown = meter.isNew();
        add(job);
    }
    if (meter.isNew())
        return later(job, firstWait);
    if (job->isBusy || !state.isOver)
        return;
    if (job->used.empty())
        job->used = state.used;
    step(job);
}

void Batches::restore(const StateEntry &entry, const PassRoutes &routes)
{
    std::optional<BatchJob> restored = BatchJob::restored(entry, routes);
    if (!restored) {
        log::warning("a batch is asked for no more: its route is gone", {{"batch", entry.id}});
        return m_world.background.store->removeEntry(entry.kind, entry.id, [](const Result<void> &) {});
    }
    const auto job = std::make_shared<Job>(Job{.is = *std::move(restored), .isKept = true});
    add(job);
    later(job, triedAgainAfter); // it may have ended long ago
}

bool Batches::askBeforeRemoval(std::string_view path, std::function<void()> then)
{
    const auto found = std::ranges::find_if(m_jobs, [&](const auto &each) { return each.second->is.path == path; });
    if (found == m_jobs.end())
        return false;
    const JobPtr job = found->second;
    job->then.push_back(std::move(then));
    if (!job->isBusy)
        step(job);
    return true;
}

void Batches::tick()
{
    const SteadyTime now = m_world.clock.steady();
    std::vector<JobPtr> due;
    std::ptrdiff_t busy = 0;
    for (const auto &[id, job] : m_jobs) {
        busy += job->isBusy ? 1 : 0;
        if (!job->isBusy && job->next <= now)
            due.push_back(job);
    }
    std::ranges::stable_sort(due, {}, [](const JobPtr &job) { return job->next; });
    for (const JobPtr &job : due)
        if (busy++ < askedAtOnce)
            step(job);
    if (m_jobs.empty())
        m_timer.stop();
}

void Batches::step(const JobPtr &job)
{
    job->isBusy = true;
    if (!job->isKnown)
        look(job);
    else if (!job->used.empty())
        book(job);
    else
        ask(job);
}

/// Whether the ledger has it, and who has made it.
void Batches::look(const JobPtr &job)
{
    CallQuery query;
    query.answerId = job->is.id;
    m_world.log.calls(std::move(query),
                      [batches = QPointer<Batches>(this), job](const Result<std::vector<CallRecord>> &rows) {
                          if (!batches)
                              return;
                          if (!rows)
                              return batches->later(job, triedAgainAfter);
                          if (std::ranges::any_of(*rows, [&](const CallRecord &row) {
                                  return row.answerId == job->is.id && !row.usage.isZero();
                              }))
                              return batches->end(job);
                          job->isKnown = true;
                          job->is.takePayer(*rows);
                          batches->step(job);
                      });
}

void Batches::ask(const JobPtr &job)
{
    const DeploymentPtr deployment = job->is.deployment(m_world);
    if (!deployment)
        return failed(job, "provider '" + job->is.record.provider + "' is not set up any more");
    job->question = std::make_unique<ProviderQuestion>(
        m_world,
        ProviderQuestion::Parts{
            .deployment = deployment,
            .url = passroute::urlOf(*job->is.route, *deployment, job->is.path, job->is.query),
            .done = [this, job](Result<ProviderQuestion::Answer> answer) { answered(job, std::move(answer)); },
        });
    job->question->ask();
}

void Batches::answered(const JobPtr &job, Result<ProviderQuestion::Answer> answer)
{
    job->question.reset();
    if (!answer)
        return failed(job, answer.error().message);
    if (answer->status == 404 || answer->status == 410)
        return giveUp(job, "The provider has this batch no more; nobody knows what it cost.");
    if (answer->status != 200)
        return failed(job, "the provider has answered " + std::to_string(answer->status));
    if (answer->body.size() <= largeBody)
        return read(job, BatchState::read(answer->body, job->is.path));
    const auto body = std::make_shared<const std::string>(std::move(answer->body));
    m_world.worker.run<BatchState>(
        this, [body, path = job->is.path] { return BatchState::read(*body, path); },
        [this, job](BatchState state) { read(job, std::move(state)); });
}

void Batches::read(const JobPtr &job, BatchState state)
{
    if (state.id.empty())
        return failed(job, "the provider's answer is about no batch");
    job->state = std::move(state);
    if (!job->state.isOver) {
        if (m_world.clock.now() - job->is.record.started > job->state.lasts + grace)
            return giveUp(job, "The provider has not ended this batch in time; nobody knows what it cost.");
        job->wait = std::min<std::chrono::milliseconds>(job->wait * 3 / 2, longestWait);
        return later(job, job->wait);
    }
    job->used = job->state.used;
    if (!job->used.empty())
        book(job);
    else if (!job->state.results.empty())
        askResults(job);
    else
        end(job); // it used nothing
}

void Batches::askResults(const JobPtr &job)
{
    const DeploymentPtr deployment = job->is.deployment(m_world);
    if (!deployment)
        return failed(job, "provider '" + job->is.record.provider + "' is not set up any more");
    job->lines = LineReader(lineAtMost);
    job->areLinesLost = false;
    job->question = std::make_unique<ProviderQuestion>(
        m_world,
        ProviderQuestion::Parts{
            .deployment = deployment,
            .url = passroute::urlOf(*job->is.route, *deployment, job->state.results, job->is.query),
            .taken =
                [job](std::string_view bytes) {
                    const Result<std::vector<SseEvent>> lines = job->lines.feed(bytes);
                    job->areLinesLost = job->areLinesLost || !lines;
                    if (lines)
                        for (const SseEvent &line : *lines)
                            batch::addLine(job->state.used, line.data, job->state.model);
                },
            .done = [this, job](const Result<ProviderQuestion::Answer> &answer) { readResults(job, answer); },
        });
    job->question->ask();
}

void Batches::readResults(const JobPtr &job, const Result<ProviderQuestion::Answer> &answer)
{
    job->question.reset();
    if (!answer)
        return failed(job, answer.error().message);
    if (answer->status == 404 || answer->status == 410)
        return giveUp(job, "The provider has the results of this batch no more; nobody knows what it cost.");
    if (answer->status != 200)
        return failed(job, "the provider has answered " + std::to_string(answer->status));
    if (job->areLinesLost)
        return giveUp(job, "The results of this batch could not be read; nobody knows what it cost.");
    for (const SseEvent &line : job->lines.finish())
        batch::addLine(job->state.used, line.data, job->state.model);
    job->used = job->state.used;
    job->used.empty() ? end(job) : book(job);
}

/// The ledger is asked each time: a row of which it was not certain may be there by now.
void Batches::book(const JobPtr &job)
{
    if (!m_world.log.isAvailable())
        return later(job, triedAgainAfter);
    CallQuery query;
    query.answerId = job->is.id;
    m_world.log.calls(std::move(query),
                      [batches = QPointer<Batches>(this), job](const Result<std::vector<CallRecord>> &rows) {
                          if (batches && rows)
                              batches->write(job, *rows);
                          else if (batches)
                              batches->later(job, triedAgainAfter);
                      });
}

void Batches::write(const JobPtr &job, const std::vector<CallRecord> &rows)
{
    struct Left {
        std::size_t rows = 1;
        bool haveFailed = false;
    };
    const auto left = std::make_shared<Left>();
    const auto over = [batches = QPointer<Batches>(this), job, left](const Result<void> &written) {
        left->haveFailed = left->haveFailed || !written;
        if (--left->rows > 0 || !batches)
            return;
        left->haveFailed ? batches->later(job, triedAgainAfter) : batches->end(job);
    };
    for (const auto &[model, usage] : job->used) {
        if (bill::isBilled(rows, job->is, model))
            continue;
        const auto [row, isNew] = job->rows.try_emplace(model);
        if (isNew) {
            row->second = bill::batchRow(m_world, job->is, model, usage);
            emit m_world.feed.callEnded(row->second);
        }
        ++left->rows;
        m_world.log.settled(row->second, over);
    }
    over({});
}

void Batches::later(const JobPtr &job, std::chrono::milliseconds wait)
{
    job->isBusy = false;
    job->next = m_world.clock.steady() + wait;
    if (!std::exchange(job->isKept, true) && m_world.background.store)
        m_world.background.store->saveEntry(job->is.entry(), [job](const Result<void> &saved) {
            if (!saved)
                logTrouble("a batch will not be asked for after a restart", job->is, saved.error().message);
        });
    for (const auto &then : std::exchange(job->then, {}))
        then();
}

void Batches::failed(const JobPtr &job, std::string why)
{
    if (m_world.clock.now() - job->is.record.started > neverAnswered)
        return giveUp(job, "The provider could not be asked what this batch cost: " + why + '.');
    logTrouble("a batch could not be asked for; it is tried again", job->is, std::move(why));
    job->wait = std::min<std::chrono::milliseconds>(job->wait * 3 / 2, longestWait);
    later(job, job->wait);
}

void Batches::giveUp(const JobPtr &job, std::string why)
{
    logTrouble("a batch is asked for no more", job->is, why);
    CallRecord row
        = bill::unknownBatchRow(m_world, job->is, {.kind = ErrorKind::UpstreamFailed, .message = std::move(why)});
    emit m_world.feed.callEnded(row);
    m_world.log.settled(std::move(row), [batches = QPointer<Batches>(this), job](const Result<void> &) {
        if (batches)
            batches->end(job);
    });
}

void Batches::end(const JobPtr &job)
{
    m_jobs.erase(job->is.id);
    m_ended.insert(job->is.id);
    if (job->isKept && m_world.background.store)
        m_world.background.store->removeEntry(BatchJob::kind, job->is.id, [](const Result<void> &) {});
    for (const auto &then : std::exchange(job->then, {}))
        then();
}

} // namespace tollgate
