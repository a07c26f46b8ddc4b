// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/BodyArchive.h"

#include "core/activity/BodyFiles.h"
#include "core/activity/KeptBytes.h"
#include "core/base/Log.h"
#include "core/secrets/SealedText.h"

#include <filesystem>
#include <QSemaphore>

namespace tollgate {
namespace {

using Kept = RecentCalls::Kept;
using KeptConstPtr = std::shared_ptr<const Kept>;

constexpr std::size_t mostUnderWay = 64u << 20, mostWaiting = 16u << 20;
constexpr std::chrono::minutes betweenCleanings{30};

std::size_t sizeOf(const RecentCalls::KeptPtr &kept)
{
    return kept->request.size() + kept->answer.size();
}

Result<KeptConstPtr> readFrom(BodyFiles &files, const std::string &id, const Secret &key)
{
    TG_TRY(const std::string sealed, files.read(id));
    TG_TRY(const std::string plain, sealed::unseal(key, sealed));
    TG_TRY(Kept kept, keptbytes::unpacked(plain));
    return KeptConstPtr(std::make_shared<Kept>(std::move(kept)));
}

} // namespace

BodyArchive::BodyArchive(std::string folder, RecentCalls &recent, Secrets &secrets, const Clock &clock,
                         std::function<SecretRef()> keyPlace)
    : m_folder(std::move(folder)), m_recent(recent), m_clock(clock), m_key(secrets, clock, std::move(keyPlace)),
      m_files(std::make_shared<BodyFiles>(m_folder))
{
    m_timer.setInterval(betweenCleanings);
    connect(&m_timer, &QTimer::timeout, this, &BodyArchive::letGo);
}

BodyArchive::~BodyArchive()
{
    m_recent.setForDisk(false);
    if (!m_worker)
        return;
    const auto isDone = std::make_shared<QSemaphore>();
    m_worker->run<bool>(
        this,
        [isDone] {
            isDone->release();
            return true;
        },
        [](bool) {});
    isDone->acquire();
}

bool BodyArchive::isAnythingThere() const
{
    std::error_code error;
    std::filesystem::directory_iterator next(m_folder, error);
    for (; !error && next != std::filesystem::directory_iterator(); next.increment(error))
        if (BodyFiles::isOne(next->path().filename().string()))
            return true;
    return false;
}

template <class Value>
void BodyArchive::work(std::function<Value(BodyFiles &)> piece, std::function<void(Value)> done)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->run<Value>(
        this, [files = m_files, piece = std::move(piece)] { return piece(*files); }, std::move(done));
}

void BodyArchive::setRules(const Rules &rules)
{
    m_rules = rules;
    if (m_folder.empty())
        m_rules.which = Which::None;
    m_recent.setForDisk(isOn());
    if (!isOn())
        m_waiting.clear();
    // What was written before keeps its time also when nothing is written any more.
    if (m_folder.empty() || (!isOn() && !isAnythingThere()))
        return m_timer.stop();
    m_timer.start();
    letGo();
    if (isOn()) // whoever has just asked for it is to see whether it can be
        m_key.open(!isAnythingThere(), [] {});
}

void BodyArchive::letGo()
{
    work<bool>(
        [before = m_clock.now() - m_rules.keep, most = m_rules.mostBytes](BodyFiles &files) {
            files.letGo(before, most);
            return true;
        },
        [](bool) {});
}

void BodyArchive::ended(const RecentCalls::KeptPtr &kept, bool hasFailed)
{
    m_recent.ended(kept, m_clock.steady());
    if (!isOn() || (m_rules.which == Which::Errors && !hasFailed))
        return;
    if (m_key.isOpen())
        return write(kept);
    std::size_t waiting = sizeOf(kept);
    for (const RecentCalls::KeptPtr &one : m_waiting)
        waiting += sizeOf(one);
    const bool waits = waiting <= mostWaiting;
    if (waits)
        m_waiting.push_back(kept);
    m_key.open(!isAnythingThere(), [this] {
        if (m_key.isOpen())
            for (const RecentCalls::KeptPtr &one : std::exchange(m_waiting, {}))
                write(one);
    });
    if (!waits && m_key.isOpen()) // it was at once
        write(kept);
}

void BodyArchive::write(const RecentCalls::KeptPtr &kept)
{
    const std::size_t size = sizeOf(kept);
    if (m_underWay + size > mostUnderWay) {
        m_wrong = "The disk is too slow for all that is to be kept; some calls were left out.";
        return;
    }
    m_underWay += size;
    work<Result<void>>(
        [kept, key = m_key.secret(), rules = m_rules,
         before = m_clock.now() - m_rules.keep](BodyFiles &files) -> Result<void> {
            TG_TRY(const std::string sealed, sealed::seal(key, keptbytes::packed(*kept, rules.redact)));
            TG_CHECK(files.write(kept->id.text(), sealed));
            files.letGo(before, rules.mostBytes);
            return {};
        },
        [this, size](const Result<void> &written) {
            m_underWay -= size;
            if (!written && m_wrong != written.error().message)
                log::warning("what a call asked and got is not kept on disk", {{"why", written.error().message}});
            m_wrong = written ? std::string() : written.error().message;
        });
}

void BodyArchive::find(const std::string &id, Callback<void(Result<KeptConstPtr>)> done)
{
    if (m_folder.empty() || (!m_worker && !isAnythingThere()))
        return done(Error{.kind = ErrorKind::NotFound, .message = "Nothing of this call is kept on disk."});
    const auto answer = std::make_shared<decltype(done)>(std::move(done));
    m_key.open(false, [this, id, answer] {
        if (!m_key.isOpen())
            return (*answer)(
                Error{.kind = ErrorKind::CredentialMissing,
                      .message = "What is kept of this call on disk cannot be read now: " + m_key.whyNot()});
        work<Result<KeptConstPtr>>([id, key = m_key.secret()](BodyFiles &files) { return readFrom(files, id, key); },
                                   [answer](Result<KeptConstPtr> found) { (*answer)(std::move(found)); });
    });
}

void BodyArchive::tellStanding(Callback<void(Standing)> done)
{
    if (m_folder.empty())
        return done({});
    const auto answer = std::make_shared<decltype(done)>(std::move(done));
    work<Standing>(
        [](BodyFiles &files) {
            return Standing{files.count(), files.bytes(), {}};
        },
        [this, answer](Standing standing) {
            standing.wrong = isOn() && !m_key.isOpen() ? m_key.whyNot() : m_wrong;
            (*answer)(std::move(standing));
        });
}

void BodyArchive::removeAll(Callback<void(std::int64_t)> done)
{
    m_waiting.clear();
    if (m_folder.empty())
        return done(0);
    const auto answer = std::make_shared<decltype(done)>(std::move(done));
    work<std::int64_t>([](BodyFiles &files) { return files.removeAll(); },
                       [answer](std::int64_t count) { (*answer)(count); });
}

} // namespace tollgate
