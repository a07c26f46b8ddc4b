// SPDX-License-Identifier: GPL-3.0-or-later
// 200 requests a second for as long as TOLLGATE_SOAK_SECONDS says, with the window open on Live traffic: memory stays
// flat, and the window never hangs. The watchdog is the window manager's own: a ping that the program's event loop
// answers, fifty times a second. And the data path needs as much of the processor as without a window: the two are
// measured in turns, for what a shared machine gives changes by more from minute to minute than what is measured.
// tests/soak.sh --window starts this.
#include "tests/desktop/Desk.h"
#include "tests/desktop/Load.h"
#include "tests/desktop/Screen.h"

#include <algorithm>
#include <map>
#include <optional>
#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;
using Nanoseconds = std::chrono::nanoseconds;

namespace {

constexpr int aSecond = 200, turns = 8;
constexpr auto betweenPings = 20ms, longestBlock = 50ms;
constexpr double mostMore = 1.10; ///< of the processor, against headless
constexpr double flatMegabytes = 6;

double ms(Nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// How long a thread has waited for a processor: what a busy machine, and not the program, has taken.
Nanoseconds waitedBy(const QString &task)
{
    QFile file(QStringLiteral("/proc/") + task + QStringLiteral("/schedstat"));
    return Nanoseconds(file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0);
}

/// Threads that draw, or talk to the desktop; all others serve.
bool isOfTheWindow(qint64 thread, const ThreadTime &time, qint64 process)
{
    return thread == process || time.name == "QXcbEventQueue" || time.name == "QDBusConnection";
}

/// What the data path has used while it answered so many calls.
struct Cost {
    std::map<QByteArray, double> threadsUs; ///< by the thread's name; those that draw are not of the data path
    std::int64_t calls = 0;

    double aCall() const
    {
        double sum = 0;
        for (const auto &[name, us] : threadsUs)
            sum += name.endsWith(drawing) ? 0 : us;
        return sum / static_cast<double>(calls);
    }
    QByteArray inWords() const
    {
        QByteArrayList each;
        for (const auto &[name, us] : threadsUs)
            each.append(name + ' ' + QByteArray::number(us / static_cast<double>(calls), 'f', 1));
        return each.join(", ");
    }
    static constexpr const char *drawing = " (draws)";
};

/// A gateway of its own, with or without its window, that is asked now and then.
struct Side {
    Desk desk;
    std::unique_ptr<Running> app;
    bool hasWindow;
    Cost cost;

    Side(bool window, const QStringList &arguments) : app(desk.start(arguments)), hasWindow(window) { }

    /// Under load for so long. False: a call failed.
    bool pass(std::chrono::milliseconds time)
    {
        const Load load(desk.endpoint(), desk.key(), aSecond);
        QTest::qWait(1000); // what is done once for a connection
        const std::map<qint64, ThreadTime> before = app->threads();
        const std::int64_t callsBefore = load.answered();
        QTest::qWait(static_cast<int>(time.count()));
        cost.calls += load.answered() - callsBefore;
        for (const auto &[thread, now] : app->threads()) {
            const auto known = before.find(thread);
            const Nanoseconds used = now.used - (known == before.end() ? Nanoseconds(0) : known->second.used);
            const bool draws = hasWindow && isOfTheWindow(thread, now, app->id());
            cost.threadsUs[draws ? now.name + Cost::drawing : now.name] += ms(used) * 1000;
        }
        return load.failed() == 0;
    }
};

} // namespace

class tst_WindowSoak : public QObject {
    Q_OBJECT
    Screen m_screen;
    const int m_seconds = std::max(20, qEnvironmentVariableIntValue("TOLLGATE_SOAK_SECONDS"));

    /// Its window, with Live traffic in front; nothing: it does not come.
    std::optional<Screen::Window> liveTraffic(const Desk &desk, const Running &app)
    {
        if (!QTest::qWaitFor([&] { return !m_screen.windowsOf(app.id()).isEmpty() && desk.ask() == 200; }, 60'000))
            return {};
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("ctrl+2")});
        return m_screen.windowsOf(app.id()).constFirst();
    }

    struct Pings {
        std::vector<double> took; ///< ms, without what was spent waiting for a processor
        double longestOnTheClock = 0;
        int unanswered = 0;
    };
    /// Pings until the time is over.
    void watch(const Running &app, Screen::Window window, std::chrono::seconds time, Pings &pings)
    {
        const QString drawing = QStringLiteral("%1/task/%1").arg(app.id()), ours = QStringLiteral("thread-self"),
                      server = qEnvironmentVariable("TOLLGATE_XVFB");
        const auto waited = [&] { return waitedBy(drawing) + waitedBy(ours) + waitedBy(server); };
        const auto end = std::chrono::steady_clock::now() + time;
        while (std::chrono::steady_clock::now() < end) {
            const Nanoseconds before = waited();
            if (const auto took = m_screen.ping(window, 10s)) {
                pings.longestOnTheClock = std::max(pings.longestOnTheClock, ms(*took));
                pings.took.push_back(std::max(0.0, ms(*took - (waited() - before))));
            } else {
                ++pings.unanswered;
            }
            std::this_thread::sleep_for(betweenPings);
        }
    }

private slots:
    void initTestCase() { QVERIFY2(m_screen.isThere(), "no display: this is started by tests/desktop.sh"); }

    void theDataPathNeedsNoMoreWithAWindow()
    {
        Side without(false, {QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(without.desk.ask(), 200, 60'000);
        Side with(true, {});
        QVERIFY(liveTraffic(with.desk, *with.app));
        const auto turn = std::chrono::milliseconds(std::clamp(m_seconds * 100, 5'000, 12'000));
        for (int round = 0; round < turns; ++round) // as often first as second
            for (Side *side : {round % 2 ? &with : &without, round % 2 ? &without : &with})
                QVERIFY2(side->pass(turn), "a call failed");
        const double more = with.cost.aCall() / without.cost.aCall();
        qInfo("us of processor a call: %.1f without a window (%s), %.1f with Live traffic (%s): %+.1f %%",
              without.cost.aCall(), without.cost.inWords().constData(), with.cost.aCall(),
              with.cost.inWords().constData(), (more - 1) * 100);
        QVERIFY2(more < mostMore, qPrintable(QString::number(more)));
    }

    void withLiveTrafficOpen()
    {
        const Desk desk;
        const auto app = desk.start();
        const std::optional<Screen::Window> window = liveTraffic(desk, *app);
        QVERIFY(window);
        const Load load(desk.endpoint(), desk.key(), aSecond);
        QTest::qWait(5000);

        Pings pings;
        std::vector<double> memory;
        const Nanoseconds drawnBefore = app->threads().begin()->second.used;
        for (int part = 0; part < 10; ++part) {
            watch(*app, *window, std::chrono::seconds(m_seconds / 10), pings);
            memory.push_back(app->megabytes());
            qInfo("%d calls; memory %.1f MB; longest ping %.1f ms", static_cast<int>(load.answered()), memory.back(),
                  pings.longestOnTheClock);
        }
        const double drawn = ms(app->threads().begin()->second.used - drawnBefore) / (m_seconds * 10.0);
        if (const QString folder = qEnvironmentVariable("TOLLGATE_PICTURES"); !folder.isEmpty())
            m_screen.picture(*window).save(folder + QStringLiteral("/soak.png"));
        QVERIFY(!pings.took.empty());
        std::sort(pings.took.begin(), pings.took.end());
        const double longest = pings.took.back(), usual = pings.took[pings.took.size() / 2],
                     rare = pings.took[pings.took.size() * 99 / 100];
        qInfo("with Live traffic: slowest answer %.1f ms; drawing takes %.1f %% of a processor", ms(load.slowest()),
              drawn);
        qInfo("%d pings: %.2f ms usually, %.2f ms one in a hundred, %.1f ms the longest; %.1f ms with what a busy "
              "machine "
              "took",
              static_cast<int>(pings.took.size()), usual, rare, longest, pings.longestOnTheClock);

        QCOMPARE(load.failed(), 0);
        QVERIFY2(drawn > 0.2, "the window did not show what happened");
        QCOMPARE(pings.unanswered, 0);
        QVERIFY2(longest < ms(longestBlock), qPrintable(QString::number(longest)));
        // What the page keeps, the last 200 calls and as many bodies, is there soon.
        QVERIFY2(memory.back() < memory[2] + flatMegabytes, qPrintable(QString::number(memory.back())));
    }
};

QTEST_GUILESS_MAIN(tst_WindowSoak)
#include "soak.moc"
