// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/PostedControl.h"

#include <QThread>
#include <QtTest>

using namespace tollgate;
namespace js = boost::json;

namespace {

/// Answers with the name of the verb; remembers which thread asked.
class Echo final : public Control {
public:
    void ask(std::string_view verb, Arguments, Reply reply) override
    {
        thread = QThread::currentThread();
        if (isSlow)
            return waiting.push_back(std::move(reply));
        reply(js::value(std::string(verb)));
    }
    Following follow(Listener listener) override
    {
        const auto following = std::make_shared<const Listener>(std::move(listener));
        m_listener = following;
        return following;
    }
    bool isFollowed() const { return !m_listener.expired(); }
    void tell(int number)
    {
        if (const auto listener = m_listener.lock())
            (*listener)({{"event", "call_ended"}, {"number", number}});
    }
    QThread *thread = nullptr;
    bool isSlow = false;
    std::vector<Reply> waiting;

private:
    std::weak_ptr<const Listener> m_listener;
};

} // namespace

class tst_PostedControl : public QObject {
    Q_OBJECT

    QThread m_thread;
    QObject m_there;

    template <class Function>
    void there(Function function)
    {
        QMetaObject::invokeMethod(&m_there, std::move(function), Qt::BlockingQueuedConnection);
    }

private slots:
    void initTestCase()
    {
        m_there.moveToThread(&m_thread);
        m_thread.start();
    }
    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void whoAsksIsAnsweredOnTheirOwnThread()
    {
        PostedControl door(m_thread);
        Echo echo;
        there([&] { door.reach(&echo); });
        QThread *answeredOn = nullptr;
        std::string answer;
        door.ask("status", {}, [&](Result<js::value> value) {
            answeredOn = QThread::currentThread();
            answer = value.value().as_string();
        });
        QVERIFY(answer.empty()); // nobody waits
        QTRY_COMPARE(answer, std::string("status"));
        QCOMPARE(answeredOn, QThread::currentThread());
        QCOMPARE(echo.thread, &m_thread);
        there([&] { door.reach(nullptr); });
    }

    void nobodyBehindTheDoorIsSaid()
    {
        PostedControl door(m_thread);
        std::optional<ErrorKind> kind;
        door.ask("status", {}, [&](const Result<js::value> &answer) { kind = answer.error().kind; });
        QTRY_VERIFY(kind);
        QCOMPARE(*kind, ErrorKind::Unavailable);
    }

    /// A gateway that is left, or that has gone, answers nobody any more; nobody is to wait for it for ever.
    void whoWaitsForAGatewayThatIsLeftIsTold()
    {
        PostedControl door(m_thread);
        Echo slow, next;
        slow.isSlow = true;
        there([&] { door.reach(&slow); });
        int told = 0;
        ErrorKind kind = ErrorKind::Internal;
        door.ask("status", {}, [&](const Result<js::value> &answer) {
            ++told;
            kind = answer.error().kind;
        });
        there([&] { QCOMPARE(slow.waiting.size(), std::size_t(1)); });
        there([&] { door.reach(&next); });
        QTRY_COMPARE(told, 1);
        QCOMPARE(kind, ErrorKind::Unavailable);
        there([&] { slow.waiting.front()(js::value("late")); }); // it is not the new one's answer
        bool isAnswered = false;
        door.ask("status", {}, [&](const Result<js::value> &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(told, 1);
        there([&] { door.reach(nullptr); });
    }

    void eventsComeInBunchesAndInOrder()
    {
        PostedControl door(m_thread);
        Echo echo;
        there([&] { door.reach(&echo); });
        std::vector<std::int64_t> heard;
        Control::Following following
            = door.follow([&](const js::object &event) { heard.push_back(event.at("number").as_int64()); });
        QTRY_VERIFY(echo.isFollowed());
        there([&] {
            for (int i = 0; i < 1000; ++i)
                echo.tell(i);
        });
        QTRY_COMPARE(heard.size(), std::size_t(1000));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(heard[static_cast<std::size_t>(i)], std::int64_t(i));
        following.reset();
        QTRY_VERIFY(!echo.isFollowed()); // nobody listening costs nothing
        there([&] { door.reach(nullptr); });
    }

    void whoHangsLosesTheOldestAndIsTold()
    {
        PostedControl door(m_thread);
        Echo echo;
        there([&] { door.reach(&echo); });
        std::int64_t missed = 0, last = -1;
        const Control::Following following = door.follow([&](const js::object &event) {
            if (event.at("event") == "missed")
                missed = event.at("count").to_number<std::int64_t>();
            else
                last = event.at("number").as_int64();
        });
        QTRY_VERIFY(echo.isFollowed());
        there([&] {
            for (int i = 0; i < 10'000; ++i)
                echo.tell(i);
        });
        QTRY_COMPARE(last, std::int64_t(9'999));
        QCOMPARE(missed, std::int64_t(10'000 - 4'096));
        there([&] { door.reach(nullptr); });
    }

    void aDoorThatIsGoneTellsNobody()
    {
        Echo echo;
        bool isTold = false;
        {
            PostedControl door(m_thread);
            there([&] { door.reach(&echo); });
            door.ask("status", {}, [&](const Result<js::value> &) { isTold = true; });
        }
        there([] {});
        QTest::qWait(50);
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(tst_PostedControl)
#include "tst_PostedControl.moc"
