// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spend/Budgets.h"

#include <algorithm>

namespace tollgate {
namespace {

std::string nameOf(const Subject &subject, std::string_view period)
{
    std::string name;
    name.reserve(subject.kind.size() + subject.id.size() + period.size() + 2);
    return name.append(subject.kind).append(1, '\n').append(subject.id).append(1, '\n').append(period);
}

std::string dateText(WallTime time)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    const std::chrono::hh_mm_ss clock(time - std::chrono::floor<std::chrono::days>(time));
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d UTC", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()));
    return text;
}

} // namespace

std::size_t Budgets::account(const Subject &subject, const std::string &period)
{
    std::string name = nameOf(subject, period);
    if (const auto found = m_index.find(name); found != m_index.end()) {
        roll(m_accounts[found->second]);
        return found->second;
    }
    Account made{subject, period, windowAt(period, m_clock.now()).value_or(Window()), Money(), Money()};
    m_accounts.push_back(std::move(made));
    m_index.emplace(std::move(name), m_accounts.size() - 1);
    return m_accounts.size() - 1;
}

/// Windows end when somebody looks: no job resets them. What is held stays held.
void Budgets::roll(Account &account)
{
    const WallTime now = m_clock.now();
    if (!account.window.end || (now < *account.window.end && now >= account.window.begin))
        return;
    // A clock that was set back must not leave a window that begins in years; nor does it give money back.
    if (now >= *account.window.end)
        account.spent = Money();
    account.window = windowAt(account.period, now).value_or(Window());
}

Result<Hold> Budgets::hold(const std::vector<Claim> &claims, Money amount)
{
    Hold hold;
    hold.m_budgets = this;
    hold.m_accounts.reserve(claims.size() + 2);
    for (const Claim &claim : claims) {
        hold.m_accounts.push_back(account(claim.subject, {}));
        for (const BudgetLimit &limit : claim.limits) {
            const std::size_t index = account(claim.subject, limit.period);
            const Account &account = m_accounts[index];
            if (account.spent + account.held + amount > limit.most || account.spent >= limit.most) {
                hold.m_budgets = nullptr;
                std::string message = "The budget of " + claim.subject.shown + " is spent: " + account.spent.decimal()
                    + " of " + limit.most.decimal() + " USD" + (limit.period.empty() ? "" : " for " + limit.period)
                    + (account.held.isZero() ? ""
                                             : ", " + account.held.decimal() + " USD set aside for calls under way")
                    + "; this call may need " + amount.decimal() + " USD.";
                message += account.window.end ? " It starts anew on " + dateText(*account.window.end) + "."
                                              : " Raise it with 'tollgate keys update'.";
                return Error{.kind = ErrorKind::BudgetSpent, .message = std::move(message)};
            }
            if (!limit.period.empty())
                hold.m_accounts.push_back(index);
        }
    }
    for (const std::size_t index : hold.m_accounts)
        m_accounts[index].held += amount;
    hold.m_amount = amount;
    hold.m_claims = claims;
    return hold;
}

std::optional<Money> Budgets::available(const std::vector<Claim> &claims)
{
    std::optional<Money> least;
    for (const Claim &claim : claims) {
        for (const BudgetLimit &limit : claim.limits) {
            const Account &account = m_accounts[this->account(claim.subject, limit.period)];
            const Money left = std::max(Money(), limit.most - account.spent - account.held);
            least = least ? std::min(*least, left) : left;
        }
    }
    return least;
}

std::vector<Budgets::Standing> Budgets::standing(const Claim &claim)
{
    std::vector<Standing> standings;
    for (const BudgetLimit &limit : claim.limits) {
        const Account &account = m_accounts[this->account(claim.subject, limit.period)];
        standings.push_back({limit, account.spent, account.held, account.window.end});
    }
    return standings;
}

Money Budgets::spentEver(const Subject &subject)
{
    return m_accounts[account(subject, {})].spent;
}

void Budgets::restore(const CounterDelta &counter)
{
    Account &account = m_accounts[this->account({counter.kind, counter.id, counter.id}, counter.period)];
    if (counter.period.empty() || counter.windowBegin == account.window.begin)
        account.spent = counter.spent;
}

void Budgets::forget(const Subject &subject)
{
    for (Account &account : m_accounts)
        if (account.subject == subject)
            account.spent = Money();
}

Hold::Hold(Hold &&other) noexcept
    : m_budgets(std::exchange(other.m_budgets, nullptr)), m_accounts(std::move(other.m_accounts)),
      m_claims(std::move(other.m_claims)), m_amount(std::exchange(other.m_amount, Money()))
{
}

Hold &Hold::operator=(Hold &&other) noexcept
{
    if (this != &other) {
        settle(Money());
        m_budgets = std::exchange(other.m_budgets, nullptr);
        m_accounts = std::move(other.m_accounts);
        m_claims = std::move(other.m_claims);
        m_amount = std::exchange(other.m_amount, Money());
    }
    return *this;
}

Hold::~Hold()
{
    if (m_budgets)
        settle(Money());
}

Result<void> Hold::topUp(Money more)
{
    if (!m_budgets)
        return Error{.kind = ErrorKind::Internal, .message = "Nothing was set aside."};
    Result<Hold> added = m_budgets->hold(m_claims, more);
    if (!added)
        return std::move(added).error();
    added->m_budgets = nullptr; // its amount is this hold's now
    m_amount += more;
    return {};
}

std::vector<CounterDelta> Hold::settle(Money cost)
{
    if (!m_budgets)
        return {};
    std::vector<CounterDelta> deltas;
    for (const std::size_t index : m_accounts) {
        Budgets::Account &account = m_budgets->m_accounts[index];
        m_budgets->roll(account);
        account.held -= m_amount;
        account.spent += cost;
        if (!cost.isZero())
            deltas.push_back({account.subject.kind, account.subject.id, account.period, account.window.begin, cost});
    }
    m_budgets = nullptr;
    m_amount = Money();
    return deltas;
}

} // namespace tollgate
