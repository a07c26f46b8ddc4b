// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spend/Budgets.h"

#include <algorithm>
#include <cstdio>

namespace tollgate {
namespace {

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

/// The part of this account that stands there already gets the limit; the smaller one where it has one.
void limitFurther(std::vector<HoldPart> &parts, std::size_t account, Money most)
{
    for (HoldPart &part : parts)
        if (part.account == account)
            part.most = part.most ? std::min(*part.most, most) : most;
}

} // namespace

std::size_t Budgets::account(const Subject &subject, std::string_view period)
{
    m_name.assign(subject.kind).append(1, '\n').append(subject.id).append(1, '\n').append(period);
    if (const auto found = m_index.find(m_name); found != m_index.end()) {
        Account &account = m_accounts[found->second];
        if (account.subject.shown != subject.shown)
            account.subject.shown = subject.shown;
        roll(account);
        return found->second;
    }
    Account made{subject, std::string(period), windowAt(period, m_clock.now()).value_or(Window()), Money(), Money()};
    m_accounts.push_back(std::move(made));
    m_index.emplace(m_name, m_accounts.size() - 1);
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

std::vector<HoldPart> Budgets::partsOf(const std::vector<Claim> &claims)
{
    std::vector<HoldPart> parts;
    parts.reserve(claims.size() + 2);
    for (const Claim &claim : claims) {
        parts.push_back({account(claim.subject, {}), std::nullopt});
        for (const BudgetLimit &limit : claim.limits) {
            const std::size_t index = account(claim.subject, limit.period);
            if (limit.period.empty()) // shares the account in which the subject's spend is counted
                limitFurther(parts, index, limit.most);
            else
                parts.push_back({index, limit.most});
        }
    }
    return parts;
}

Hold Budgets::holdNothing(const std::vector<Claim> &claims)
{
    Hold hold;
    hold.m_parts = partsOf(claims);
    hold.m_budgets = this;
    return hold;
}

Result<Hold> Budgets::hold(const std::vector<Claim> &claims, Money amount)
{
    Hold hold = holdNothing(claims);
    TG_CHECK(hold.topUp(amount));
    return hold;
}

Result<void> Budgets::setAside(const std::vector<HoldPart> &parts, Money amount)
{
    for (const HoldPart &part : parts) {
        Account &account = m_accounts[part.account];
        roll(account);
        if (part.most && (account.spent + account.held + amount > *part.most || account.spent >= *part.most))
            return refusal(account, *part.most, amount);
    }
    for (const HoldPart &part : parts)
        m_accounts[part.account].held += amount;
    return {};
}

Error Budgets::refusal(const Account &account, Money most, Money amount)
{
    std::string message = "The budget of " + account.subject.shown + " is spent: " + account.spent.decimal() + " of "
        + most.decimal() + " USD" + (account.period.empty() ? "" : " for " + account.period)
        + (account.held.isZero() ? "" : ", " + account.held.decimal() + " USD set aside for calls under way")
        + "; this call may need " + amount.decimal() + " USD.";
    message += account.window.end       ? " It starts anew on " + dateText(*account.window.end) + "."
        : account.subject.kind == "key" ? " Raise it with 'tollgate keys update NAME --budget USD'."
                                        : " Raise it with 'tollgate config set spend.ever USD'.";
    return {.kind = ErrorKind::BudgetSpent, .message = std::move(message)};
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
    : m_budgets(std::exchange(other.m_budgets, nullptr)), m_parts(std::move(other.m_parts)),
      m_amount(std::exchange(other.m_amount, Money()))
{
}

Hold &Hold::operator=(Hold &&other) noexcept
{
    if (this != &other) {
        settle(Money());
        m_budgets = std::exchange(other.m_budgets, nullptr);
        m_parts = std::move(other.m_parts);
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
    TG_CHECK(m_budgets->setAside(m_parts, more));
    m_amount += more;
    return {};
}

std::vector<CounterDelta> Hold::settle(Money cost)
{
    if (!m_budgets)
        return {};
    std::vector<CounterDelta> deltas;
    deltas.reserve(cost.isZero() ? 0 : m_parts.size());
    for (const HoldPart &part : m_parts) {
        Budgets::Account &account = m_budgets->m_accounts[part.account];
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
