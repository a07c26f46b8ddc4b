// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderJobs.h"

#include "core/gateway/Exchange.h"
#include "core/gateway/JobMeter.h"
#include "core/gateway/PassAddress.h"

#include <algorithm>
#include <QPointer>

namespace tollgate {
namespace {

using namespace std::chrono_literals;

/// How often one asks: a batch takes minutes to a day, a video minutes.
struct Pace {
    std::chrono::milliseconds first, longest;
};
constexpr Pace paces[] = {{5min, 30min}, {30s, 5min}}; // by kind
constexpr auto triedAgainAfter = 1min; ///< of what the ledger did not take
constexpr auto grace = 2h; ///< above the time after which the provider gives a batch up
constexpr auto neverAnswered = 24h * 8; ///< of a provider that says nothing any more
constexpr std::ptrdiff_t askedAtOnce = 4;
constexpr std::size_t lineAtMost = 64 * 1024 * 1024; ///< an answer with images in it

void logTrouble(const char *what, const ProviderJob &job, std::string why)
{
    log::warning(what, {{"job", job.id}, {"provider", job.record.provider}, {"why", std::move(why)}});
}

Pace paceOf(const ProviderJob &job)
{
    return paces[static_cast<std::size_t>(job.kind)];
}

std::string sentence(const char *before, const ProviderJob &job, const char *behind)
{
    return std::string(before).append(job.kindName()).append(behind);
}

} // namespace

struct ProviderJobs::Job {
    ProviderJob is;
    bool isKnown = false; ///< the ledger has been asked of it, or need not be
    bool isKept = false; ///< it has an entry in the database
    bool isOurs = false; ///< it was made through the gateway for certain
    bool isBusy = false; ///< it is being asked for or billed
    Hold hold = {}; ///< what was set aside for it
    SteadyTime next{};
    std::chrono::milliseconds wait = paceOf(is).first;
    JobState state = {};
    JobUses used = {}; ///< all that it used; once there is some, it needs to be billed only
    std::unique_ptr<ProviderQuestion> question = {};
    LineReader lines{lineAtMost};
    bool areLinesLost = false;
    std::map<std::string, CallRecord> rows = {}; ///< made, and not in the ledger for certain
    std::optional<CallRecord> unknown = {}; ///< the same, where nobody will know
    std::vector<std::function<void()>> then = {};
};

ProviderJobs::ProviderJobs(World &world) : m_world(world)
{
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &ProviderJobs::tick);
}

ProviderJobs::~ProviderJobs()
{
    for (const auto &[id, job] : m_jobs) {
        job->question.reset(); // they hold each other while it is under way
        job->hold = Hold(); // the job itself may be held by who writes its row
    }
}

void ProviderJobs::add(JobPtr job)
{
    m_jobs[job->is.id] = std::move(job);
    if (!m_timer.isActive())
        m_timer.start();
}

/// The exchange itself costs nothing then.
void ProviderJobs::takeOver(Exchange &exchange, Job &job)
{
    if (job.is.kind != ProviderJob::Kind::Video || !exchange.claims)
        return;
    job.hold = std::exchange(exchange.hold, m_world.budgets.holdNothing(exchange.claims->budgets));
    exchange.view.units = {};
    exchange.record.notes.push_back("billed when the video is finished");
}

/// Where a budget does not cover it any more, it is counted when it is spent.
void ProviderJobs::holdAgain(Job &job)
{
    const VirtualKeyPtr key = m_world.keys.find(KeyId(job.is.record.keyId));
    if (!key || job.is.record.estimated.isZero())
        return;
    const auto claims = m_world.claims.of(key, m_world.settings.caps);
    if (Result<Hold> held = m_world.budgets.hold(claims->budgets, job.is.record.estimated))
        job.hold = *std::move(held);
}

void ProviderJobs::heard(Exchange &exchange, const JobMeter &meter)
{
    const JobState &state = meter.state();
    if (exchange.login || state.id.empty() || m_ended.contains(state.id))
        return;
    const auto found = m_jobs.find(state.id);
    JobPtr job = found == m_jobs.end() ? nullptr : found->second;
    if (!job) {
        if (!meter.isNew() && state.used.empty() && state.results.empty())
            return; // made past us or before us: it is billed where what it used is heard of
        job = std::make_shared<Job>(Job{.is = ProviderJob::of(exchange, state.id, meter.path())});
        job->isKnown = meter.isNew();
        add(job);
    }
    if (meter.isNew()) {
        job->isOurs = true;
        takeOver(exchange, *job);
        return later(job, paceOf(job->is).first);
    }
    if (job->isBusy || !state.isOver)
        return;
    if (job->used.empty())
        job->used = job->is.usedIn(state);
    step(job);
}

void ProviderJobs::restore(const StateEntry &entry, const PassRoutes &routes)
{
    std::optional<ProviderJob> restored = ProviderJob::restored(entry, routes);
    if (!restored) {
        log::warning("a job is asked for no more: its route is gone", {{"job", entry.id}});
        return m_world.background.store->removeEntry(entry.kind, entry.id, [](const Result<void> &) {});
    }
    const auto job = std::make_shared<Job>(Job{.is = *std::move(restored), .isKept = true});
    add(job);
    job->isOurs = true;
    holdAgain(*job);
    later(job, triedAgainAfter); // it may have ended long ago
}

bool ProviderJobs::askBeforeRemoval(std::string_view path, std::function<void()> then)
{
    // By its id: it may have been made by another way (`/v1/batches`, `/openai/v1/batches`).
    const auto found = std::ranges::find_if(m_jobs, [&](const auto &each) { return path.ends_with('/' + each.first); });
    if (found == m_jobs.end())
        return false;
    const JobPtr job = found->second;
    job->then.push_back(std::move(then));
    if (!job->isBusy)
        step(job);
    return true;
}

void ProviderJobs::tick()
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

void ProviderJobs::step(const JobPtr &job)
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
void ProviderJobs::look(const JobPtr &job)
{
    CallQuery query;
    query.answerId = job->is.id;
    m_world.log.calls(std::move(query),
                      [jobs = QPointer<ProviderJobs>(this), job](const Result<std::vector<CallRecord>> &rows) {
                          if (!jobs)
                              return;
                          if (!rows)
                              return jobs->later(job, triedAgainAfter);
                          const auto isBill = [&](const CallRecord &row) { return bill::isBill(row, job->is); };
                          const auto isIts = [&](const CallRecord &row) { return row.answerId == job->is.id; };
                          // Who looks at a video that was made past us has not made it.
                          const bool isOurs = job->isOurs || job->is.kind == ProviderJob::Kind::Batch
                              || std::ranges::any_of(*rows, isIts);
                          if (!isOurs || std::ranges::any_of(*rows, isBill))
                              return jobs->end(job);
                          job->isKnown = true;
                          job->is.takePayer(*rows);
                          jobs->step(job);
                      });
}

void ProviderJobs::ask(const JobPtr &job)
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

void ProviderJobs::answered(const JobPtr &job, Result<ProviderQuestion::Answer> answer)
{
    job->question.reset();
    if (!answer)
        return failed(job, answer.error().message);
    if (answer->status == 404 || answer->status == 410)
        return giveUp(job, sentence("The provider has this ", job->is, " no more; nobody knows what it cost."));
    if (answer->status != 200)
        return failed(job, "the provider has answered " + std::to_string(answer->status));
    if (answer->body.size() <= largeBody)
        return read(job, JobState::read(answer->body, job->is.path));
    const auto body = std::make_shared<const std::string>(std::move(answer->body));
    m_world.worker.run<JobState>(
        this, [body, path = job->is.path] { return JobState::read(*body, path); },
        [this, job](JobState state) { read(job, std::move(state)); });
}

void ProviderJobs::read(const JobPtr &job, JobState state)
{
    if (state.id.empty())
        return failed(job, "the provider's answer is about no job");
    job->state = std::move(state);
    if (!job->state.isOver) {
        if (m_world.clock.now() - job->is.record.started > job->state.lasts + grace)
            return giveUp(
                job, sentence("The provider has not ended this ", job->is, " in time; nobody knows what it cost."));
        job->wait = std::min<std::chrono::milliseconds>(job->wait * 3 / 2, paceOf(job->is).longest);
        return later(job, job->wait);
    }
    job->used = job->is.usedIn(job->state);
    if (!job->used.empty())
        book(job);
    else if (job->state.videos > 0)
        giveUp(job, "The provider does not say how long this video is; nobody knows what it cost.");
    else if (!job->state.results.empty())
        askResults(job);
    else
        end(job); // it used nothing
}

void ProviderJobs::askResults(const JobPtr &job)
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
                            job::addLine(job->state.used, line.data, job->state.model);
                },
            .done = [this, job](const Result<ProviderQuestion::Answer> &answer) { readResults(job, answer); },
        });
    job->question->ask();
}

void ProviderJobs::readResults(const JobPtr &job, const Result<ProviderQuestion::Answer> &answer)
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
        job::addLine(job->state.used, line.data, job->state.model);
    job->used = job->state.used;
    job->used.empty() ? end(job) : book(job);
}

/// The ledger is asked each time: a row of which it was not certain may be there by now.
void ProviderJobs::book(const JobPtr &job)
{
    if (!m_world.log.isAvailable())
        return later(job, triedAgainAfter);
    CallQuery query;
    query.answerId = job->is.id;
    m_world.log.calls(std::move(query),
                      [jobs = QPointer<ProviderJobs>(this), job](const Result<std::vector<CallRecord>> &rows) {
                          if (jobs && rows)
                              jobs->write(job, *rows);
                          else if (jobs)
                              jobs->later(job, triedAgainAfter);
                      });
}

void ProviderJobs::write(const JobPtr &job, const std::vector<CallRecord> &rows)
{
    struct Left {
        std::size_t rows = 1;
        bool haveFailed = false;
    };
    const auto left = std::make_shared<Left>();
    const auto over = [jobs = QPointer<ProviderJobs>(this), job, left](const Result<void> &written) {
        left->haveFailed = left->haveFailed || !written;
        if (--left->rows > 0 || !jobs)
            return;
        left->haveFailed ? jobs->later(job, triedAgainAfter) : jobs->end(job);
    };
    for (const auto &[model, use] : job->used) {
        if (bill::isBilled(rows, job->is, model))
            continue;
        const auto [row, isNew] = job->rows.try_emplace(model);
        if (isNew) {
            row->second = bill::jobRow(m_world, job->is, model, use, job->hold);
            emit m_world.feed.callEnded(row->second);
        }
        ++left->rows;
        m_world.log.settled(row->second, over);
    }
    over({});
}

void ProviderJobs::later(const JobPtr &job, std::chrono::milliseconds wait)
{
    job->isBusy = false;
    job->next = m_world.clock.steady() + wait;
    if (!std::exchange(job->isKept, true) && m_world.background.store)
        m_world.background.store->saveEntry(job->is.entry(), [job](const Result<void> &saved) {
            if (!saved)
                logTrouble("a job will not be asked for after a restart", job->is, saved.error().message);
        });
    for (const auto &then : std::exchange(job->then, {}))
        then();
}

void ProviderJobs::failed(const JobPtr &job, std::string why)
{
    if (m_world.clock.now() - job->is.record.started > neverAnswered)
        return giveUp(job, sentence("The provider could not be asked what this ", job->is, " cost: ") + why + '.');
    logTrouble("a job could not be asked for; it is tried again", job->is, std::move(why));
    job->wait = std::min<std::chrono::milliseconds>(job->wait * 3 / 2, paceOf(job->is).longest);
    later(job, job->wait);
}

void ProviderJobs::giveUp(const JobPtr &job, std::string why)
{
    if (!job->unknown) {
        logTrouble("a job is asked for no more", job->is, why);
        job->unknown
            = bill::unknownJobRow(m_world, job->is, {.kind = ErrorKind::UpstreamFailed, .message = std::move(why)});
        emit m_world.feed.callEnded(*job->unknown);
    }
    m_world.log.settled(*job->unknown, [jobs = QPointer<ProviderJobs>(this), job](const Result<void> &written) {
        if (jobs)
            written ? jobs->end(job) : jobs->later(job, triedAgainAfter);
    });
}

void ProviderJobs::end(const JobPtr &job)
{
    job->hold = Hold();
    m_jobs.erase(job->is.id);
    m_ended.insert(job->is.id);
    if (job->isKept && m_world.background.store)
        m_world.background.store->removeEntry(std::string(job->is.kindName()), job->is.id, [](const Result<void> &) {});
    for (const auto &then : std::exchange(job->then, {}))
        then();
}

} // namespace tollgate
