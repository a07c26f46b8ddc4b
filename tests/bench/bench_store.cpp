// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger costs: pairs of started() and settled() from an event loop, ten calls under way, as CPU of the whole
// process for each pair. Run: bench_store [rows that are there already] [pairs] [folder]
#include "core/base/Uuid.h"
#include "core/store/Store.h"

#include <ctime>
#include <iostream>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

using namespace tollgate;

namespace {

std::int64_t cpuUs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000 + time.tv_nsec / 1000;
}

class Load {
public:
    Load(Store &store, const Clock &clock) : m_store(store), m_clock(clock) { }

    /// Microseconds of CPU for each pair.
    double run(std::int64_t pairs, int atOnce)
    {
        m_left = pairs;
        m_running = atOnce;
        const std::int64_t before = cpuUs();
        for (int i = 0; i < atOnce; ++i)
            next();
        QCoreApplication::exec();
        return static_cast<double>(cpuUs() - before) / static_cast<double>(pairs);
    }

private:
    void next()
    {
        if (m_left-- <= 0) {
            if (--m_running == 0)
                QCoreApplication::quit();
            return;
        }
        CallRecord record;
        record.started = m_clock.now();
        record.id = newCallId(record.started);
        record.keyId = std::string(64, static_cast<char>('a' + m_left % 10));
        record.keyName = "bench";
        record.askedModel = record.usedModel = "gpt-4o-mini";
        record.tool = "openai-js";
        record.clientIp = "127.0.0.1";
        m_store.started(std::make_shared<CallRecord>(record));
        record.status = "ok";
        record.httpStatus = 200;
        record.provider = "openai";
        record.deploymentId = "7c3f9a54e1";
        record.apiBase = "https://api.openai.com/v1";
        record.answerId = "chatcmpl-" + randomText(18);
        record.finishReason = "stop";
        record.ended = record.started;
        record.durationMs = 40;
        record.usage = {.input = 100, .output = 20};
        record.cost = Money::fromNano(27'000);
        record.attempts = {{.number = 1,
                            .deploymentId = record.deploymentId,
                            .provider = "openai",
                            .model = "gpt-4o-mini",
                            .apiBase = record.apiBase,
                            .started = record.started,
                            .durationMs = 39,
                            .status = 200,
                            .outcome = "ok"}};
        record.counters = {{"key", record.keyId, "", {}, record.cost}, {"gateway", "", "", {}, record.cost}};
        m_store.settled(std::move(record), [this](const Result<void> &) { next(); });
    }

    Store &m_store;
    const Clock &m_clock;
    std::int64_t m_left = 0;
    int m_running = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::int64_t rows = argc > 1 ? std::atoll(argv[1]) : 0, pairs = argc > 2 ? std::atoll(argv[2]) : 50'000;
    QTemporaryDir folder;
    SystemClock clock;
    auto store = Store::open({.dataDir = argc > 3 ? argv[3] : folder.path().toStdString()}, clock);
    if (!store) {
        std::cerr << store.error().message << "\n";
        return 1;
    }
    Load load(**store, clock);
    if (rows > 0)
        std::cout << "filled " << rows << " rows, 1000 at once: " << load.run(rows, 1000) << " us CPU a pair\n";
    for (const int atOnce : {1, 10, 32})
        std::cout << atOnce << " at once: " << load.run(pairs, atOnce) << " us CPU a pair\n";
    std::optional<Result<std::vector<CallRecord>>> page;
    const std::int64_t before = cpuUs();
    (*store)->calls({.keyId = std::string(64, 'a')}, [&](auto found) {
        page = std::move(found);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    std::cout << "a page of " << (*page)->size() << " calls of one key: " << cpuUs() - before << " us CPU\n";
    return 0;
}
