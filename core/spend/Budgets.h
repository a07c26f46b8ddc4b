// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/keys/VirtualKey.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tollgate {

/// Whose counter: the kind is open text (`key`, `gateway`, later team, user, tag), so a new kind needs no new code
/// path.
struct Subject {
    std::string kind;
    std::string id;
    std::string shown; ///< for messages: "key 'ci'"
    friend bool operator==(const Subject &a, const Subject &b) { return a.kind == b.kind && a.id == b.id; }
};

/// When the window that `now` falls into began and ends, by LiteLLM's calendar rules (facts/litellm.md 2.4), UTC. Pure.
struct Window {
    WallTime begin{};
    std::optional<WallTime> end; ///< nothing: never ends
};
Result<Window> windowAt(std::string_view period, WallTime now);

/// One row that a settlement adds to in its own transaction.
struct CounterDelta {
    std::string kind, id, period;
    WallTime windowBegin{};
    Money spent;
};

/// One subject of a call and the budgets that bind it; without any its spend is still counted (period "": for ever).
struct BudgetClaim {
    Subject subject;
    std::vector<BudgetLimit> limits;
};

/// An account that a call's money is set aside in, and what may be spent from it at most (nothing: only counted).
struct HoldPart {
    std::size_t account; ///< accounts are never removed, numbers stay valid
    std::optional<Money> most;
};

class Budgets;

/// Money set aside for one call. Settled once with what it cost; every other way out gives it back. Move-only; gateway
/// thread.
class Hold {
public:
    Hold() = default;
    Hold(Hold &&other) noexcept;
    Hold &operator=(Hold &&other) noexcept;
    ~Hold();
    Money held() const { return m_amount; }
    /// More while a stream flows. Error BudgetSpent: end the stream properly.
    Result<void> topUp(Money more);
    /// What it really cost; returns the counters to write in the settlement's transaction. A budget that never resets
    /// counts too.
    std::vector<CounterDelta> settle(Money cost);

private:
    friend class Budgets;
    Budgets *m_budgets = nullptr;
    std::vector<HoldPart> m_parts; ///< one for each account
    Money m_amount;
};

/// Budgets with reserve, settle and give back. Decided in memory; windows roll on read; state is read at start from the
/// counters that settlements wrote. Gateway thread.
class Budgets {
public:
    explicit Budgets(const Clock &clock) : m_clock(clock) { }

    using Claim = BudgetClaim;
    /// Sets `amount` aside with every claim or with none. Error: BudgetSpent, naming subject, limit, spent and reset
    /// time.
    Result<Hold> hold(const std::vector<Claim> &claims, Money amount);
    /// For money that is spent already: nothing is set aside, and what is settled counts, whatever a budget says. What
    /// is added to it is bound by the budgets like any other.
    Hold holdNothing(const std::vector<Claim> &claims);
    /// What could be held at most right now (nothing: no limit applies).
    std::optional<Money> available(const std::vector<Claim> &claims);

    struct Standing {
        BudgetLimit limit;
        Money spent, held;
        std::optional<WallTime> resets;
    };
    std::vector<Standing> standing(const Claim &claim);
    Money spentEver(const Subject &subject);

    /// From the store at start; also for /key/update's `spend`.
    void restore(const CounterDelta &counter);
    void forget(const Subject &subject);

private:
    friend class Hold;
    struct Account {
        Subject subject;
        std::string period;
        Window window;
        Money spent, held;
    };
    std::size_t account(const Subject &subject, std::string_view period);
    std::vector<HoldPart> partsOf(const std::vector<Claim> &claims);
    void roll(Account &account);
    /// Adds `amount` to what is held in every part, or in none.
    static Error refusal(const Account &account, Money most, Money amount);
    Result<void> setAside(const std::vector<HoldPart> &parts, Money amount);

    const Clock &m_clock;
    std::vector<Account> m_accounts;
    std::unordered_map<std::string, std::size_t> m_index;
    std::string m_name; ///< of the account that is looked for; kept for its memory
};

} // namespace tollgate
