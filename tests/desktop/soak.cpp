// SPDX-License-Identifier: GPL-3.0-or-later
// 200 requests a second for as long as TOLLGATE_SOAK_SECONDS says, with the window open on Live traffic: memory stays
// flat, the data path needs as much of the processor as without a window, and the window never hangs. The watchdog is
// the window manager's own: a ping that the program's event loop answers, fifty times a second. tests/soak.sh --window
// starts this.
#include "tests/desktop/Desk.h"
#include "tests/desktop/Load.h"
#include "tests/desktop/Screen.h"

#include <algorithm>
#include <functional>
#include <map>
#include <QtTest>

using namespace tollgate;
using namespace std::chrono_literals;
using Nanoseconds = std::chrono::nanoseconds;

namespace {

constexpr int aSecond = 200;
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

} // namespace

class tst_WindowSoak : public QObject {
    Q_OBJECT
    Screen m_screen;
    const int m_seconds = std::max(20, qEnvironmentVariableIntValue("TOLLGATE_SOAK_SECONDS"));
    double m_headlessUs = 0;

    /// Under load for so long: microseconds of processor that the data path needs for a call. Says which thread needed
    /// how much.
    double dataPathUs(const Running &app, const Load &load, bool hasWindow, const std::function<void()> &pass)
    {
        const std::map<qint64, ThreadTime> before = app.threads();
        const std::int64_t callsBefore = load.answered();
        pass();
        const auto calls = static_cast<double>(load.answered() - callsBefore);
        double sum = 0;
        QByteArrayList each;
        for (const auto &[thread, time] : app.threads()) {
            const auto known = before.find(thread);
            const Nanoseconds used = time.used - (known == before.end() ? Nanoseconds(0) : known->second.used);
            const double us = ms(used) * 1000 / calls;
            const bool isDrawing = hasWindow && isOfTheWindow(thread, time, app.id());
            sum += isDrawing ? 0 : us;
            if (us >= 1)
                each.append(time.name + (isDrawing ? " (draws) " : " ") + QByteArray::number(us, 'f', 1));
        }
        qInfo("us of processor a call: %s", each.join(", ").constData());
        return sum;
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

    /// The measure for the other one.
    void withoutAWindow()
    {
        const Desk desk;
        const auto app = desk.start({QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, 60'000);
        const Load load(desk.endpoint(), desk.key(), aSecond);
        QTest::qWait(5000);
        m_headlessUs = dataPathUs(*app, load, false, [this] { QTest::qWait(std::min(m_seconds, 120) * 1000); });
        qInfo("without a window: %.1f us of processor a call; slowest answer %.1f ms", m_headlessUs,
              ms(load.slowest()));
        QCOMPARE(load.failed(), 0);
    }

    void withLiveTrafficOpen()
    {
        const Desk desk;
        const auto app = desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(!m_screen.windowsOf(app->id()).isEmpty(), 60'000);
        const Screen::Window window = m_screen.windowsOf(app->id()).value(0);
        QTRY_COMPARE_WITH_TIMEOUT(desk.ask(), 200, 60'000);
        QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QStringLiteral("ctrl+2")});
        const Load load(desk.endpoint(), desk.key(), aSecond);
        QTest::qWait(5000);

        Pings pings;
        std::vector<double> memory;
        const Nanoseconds drawnBefore = app->threads().begin()->second.used;
        const double withWindowUs = dataPathUs(*app, load, true, [&] {
            for (int part = 0; part < 10; ++part) {
                watch(*app, window, std::chrono::seconds(m_seconds / 10), pings);
                memory.push_back(app->megabytes());
                qInfo("%d calls; memory %.1f MB; longest ping %.1f ms", static_cast<int>(load.answered()),
                      memory.back(), pings.longestOnTheClock);
            }
        });
        const double drawn = ms(app->threads().begin()->second.used - drawnBefore) / (m_seconds * 10.0);
        if (const QString folder = qEnvironmentVariable("TOLLGATE_PICTURES"); !folder.isEmpty())
            m_screen.picture(window).save(folder + QStringLiteral("/soak.png"));
        QVERIFY(!pings.took.empty());
        std::sort(pings.took.begin(), pings.took.end());
        const double longest = pings.took.back(), usual = pings.took[pings.took.size() / 2],
                     rare = pings.took[pings.took.size() * 99 / 100];
        qInfo("with Live traffic: %.1f us of processor a call (%+.1f %%), slowest answer %.1f ms; drawing takes %.1f "
              "%% of "
              "a processor",
              withWindowUs, (withWindowUs / m_headlessUs - 1) * 100, ms(load.slowest()), drawn);
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
        QVERIFY2(withWindowUs < m_headlessUs * mostMore, qPrintable(QString::number(withWindowUs)));
    }
};

QTEST_GUILESS_MAIN(tst_WindowSoak)
#include "soak.moc"
