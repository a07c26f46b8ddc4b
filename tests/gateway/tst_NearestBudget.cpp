// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ClaimsMemo.h"
#include "core/gateway/NearestBudget.h"
#include "tests/support/FakeClock.h"

#include <memory>
#include <QtTest>

using namespace tollgate;

class tst_NearestBudget : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<Budgets> m_budgets;
    const std::vector<BudgetLimit> m_caps{{Money::dollars(100), "1mo"}};

    VirtualKey give(const char *name, std::int64_t most)
    {
        VirtualKey key;
        key.id = KeyId(name);
        key.name = name;
        if (most > 0)
            key.budgets = {{Money::dollars(most), "1d"}};
        m_keys->put(key);
        return key;
    }
    void spend(const VirtualKey &key, std::int64_t dollars)
    {
        Hold hold = m_budgets->holdNothing({keyClaim(key), gatewayClaim(m_caps)});
        hold.settle(Money::dollars(dollars));
    }
    QString nearest(const std::vector<BudgetLimit> &caps)
    {
        const auto found = nearestBudget(*m_budgets, *m_keys, caps);
        return found ? QStringLiteral("%1 %2").arg(QString::fromStdString(found->key)).arg(found->share) : QString();
    }

private slots:
    void init()
    {
        m_keys = std::make_unique<KeyRing>(m_clock);
        m_budgets = std::make_unique<Budgets>(m_clock);
    }
    void nobodyHasALimit()
    {
        spend(give("free", 0), 5);
        QCOMPARE(nearest({}), QString());
        QVERIFY(toJson(nearestBudget(*m_budgets, *m_keys, {})).is_null());
    }
    void theLargestShareCounts()
    {
        spend(give("codex", 10), 8);
        spend(give("claude", 100), 9);
        QCOMPARE(nearest(m_caps), QStringLiteral("codex 0.8"));
        spend(give("free", 0), 80);
        QCOMPARE(nearest(m_caps), QStringLiteral(" 0.97")); // all of them together
        const boost::json::value told = toJson(nearestBudget(*m_budgets, *m_keys, m_caps));
        QCOMPARE(told.at("max_budget").as_string(), "100");
        QCOMPARE(told.at("spend").as_string(), "97");
        QCOMPARE(told.at("budget_duration").as_string(), "1mo");
    }
    /// It spends nothing any more.
    void aBlockedOrPausedKeyDoesNotCount()
    {
        for (const bool isPaused : {false, true}) {
            VirtualKey key = give("codex", 10);
            spend(key, 9);
            QVERIFY(nearest({}).startsWith(QStringLiteral("codex")));
            key.blocked = !isPaused;
            key.pausedWhy = isPaused ? "too fast" : "";
            m_keys->put(key);
            QCOMPARE(nearest({}), QString());
        }
    }
};

QTEST_GUILESS_MAIN(tst_NearestBudget)
#include "tst_NearestBudget.moc"
