// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Attention.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"

#include <algorithm>
#include <iterator>

namespace tollgate::ui {
namespace {

QString bold(const QString &name)
{
    return QStringLiteral("<b>") + name.toHtmlEscaped() + QStringLiteral("</b>");
}

/// What a failure means, by the ledger's word for it. %1 is the provider, %n how many calls.
struct Sentence {
    const char *status;
    const char *badge;
    Tone tone;
    const char *text;
    const char *action; ///< where it leads: calls of that status, or providers
    bool toProviders;
};
constexpr Sentence sentences[] = {
    {"upstream_rate_limited", "429", Tone::Broken,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 refused %n calls (its limit, not ours)."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"upstream_auth", "401", Tone::Broken,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 does not accept its key: %n calls failed."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Check…"), true},
    {"credential_missing", QT_TRANSLATE_NOOP("tollgate::ui", "no key"), Tone::Broken,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "There is no key for %1: %n calls failed."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Check…"), true},
    {"upstream_unreachable", QT_TRANSLATE_NOOP("tollgate::ui", "network"), Tone::Broken,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 could not be reached: %n calls failed."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"upstream_failed", "5xx", Tone::Broken,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 had trouble of its own with %n calls."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"upstream_refused", "4xx", Tone::Watch, QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 did not accept %n calls."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"upstream_cut", QT_TRANSLATE_NOOP("tollgate::ui", "cut"), Tone::Broken,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 broke off %n calls in mid-answer."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"upstream_garbled", QT_TRANSLATE_NOOP("tollgate::ui", "garbled"), Tone::Broken,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 answered %n calls with something that nobody can read."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"timeout", QT_TRANSLATE_NOOP("tollgate::ui", "slow"), Tone::Watch,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%1 took too long for %n calls."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"context_too_long", QT_TRANSLATE_NOOP("tollgate::ui", "too long"), Tone::Watch,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "The prompts of %n calls were too long for %1."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"budget_spent", QT_TRANSLATE_NOOP("tollgate::ui", "budget"), Tone::Watch,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%n calls came when the budget was spent."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"rate_limited", QT_TRANSLATE_NOOP("tollgate::ui", "limit"), Tone::Watch,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%n calls went beyond the limits of their key."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"model_unknown", QT_TRANSLATE_NOOP("tollgate::ui", "model"), Tone::Watch,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%n calls asked for a model that nobody serves."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
    {"model_unpriced", QT_TRANSLATE_NOOP("tollgate::ui", "no price"), Tone::Watch,
     QT_TRANSLATE_N_NOOP("tollgate::ui", "%n calls asked for a model without a price, with a key that has a budget."),
     QT_TRANSLATE_NOOP("tollgate::ui", "Show calls"), false},
};

QString provider(const QString &id, const std::map<QString, QString> &names)
{
    const auto name = names.find(id);
    return id.isEmpty() ? tr("A provider") : bold(name == names.end() ? id : name->second);
}

void addKey(std::vector<Attention> &all, const Key &key, qint64 now)
{
    const QString name = bold(key.name.isEmpty() ? key.shown : key.name);
    if (!key.pausedWhy.isEmpty()) {
        all.push_back({tr("paused"), Tone::Broken,
                       tr("Key %1 was paused: %2.").arg(name, key.pausedWhy.toHtmlEscaped()), tr("Look at it"),
                       QStringLiteral("keys"), key.id, 100});
        return;
    }
    for (const BudgetStanding &budget : key.budgets) {
        const double share = budget.most.isZero() ? 0 : format::dollars(budget.spent) / format::dollars(budget.most);
        if (share < 0.8)
            continue;
        QString text = tr("Key %1 has used %2 of its budget, which is %3.")
                           .arg(name, format::percent(std::min(share, 1.0)), budgetInWords(budget.most, budget.period));
        if (share >= 1 && budget.resets > now)
            text += u' ' + tr("It works again from %1.").arg(format::clockMinute(budget.resets));
        all.push_back({tr("budget"), share >= 1 ? Tone::Broken : Tone::Watch, text, tr("Raise…"),
                       QStringLiteral("keys"), key.id, share >= 1 ? 90 : 60});
        return;
    }
}

} // namespace

QString periodInWords(const QString &period)
{
    if (period == u"1h")
        return tr("an hour");
    if (period == u"1d" || period == u"24h")
        return tr("a day");
    if (period == u"7d" || period == u"1w")
        return tr("a week");
    if (period == u"30d" || period == u"1mo")
        return tr("a month");
    if (period.isEmpty())
        return tr("in all");
    return tr("in %1").arg(period);
}

QString budgetInWords(Money most, const QString &period)
{
    const QString amount = format::money(most);
    if (period == u"1h")
        return tr("%1 an hour").arg(amount);
    if (period == u"1d" || period == u"24h")
        return tr("%1 a day").arg(amount);
    if (period == u"7d" || period == u"1w")
        return tr("%1 a week").arg(amount);
    if (period == u"30d" || period == u"1mo")
        return tr("%1 a month").arg(amount);
    if (period.isEmpty())
        return tr("%1 in all").arg(amount);
    return tr("%1 in %2").arg(amount, period);
}

QString spentInWords(Money spent, Money most, const QString &period)
{
    const QString sum = format::money(spent), limit = format::money(most);
    if (period == u"1h")
        return tr("%1 of %2 an hour").arg(sum, limit);
    if (period == u"1d" || period == u"24h")
        return tr("%1 of %2 a day").arg(sum, limit);
    if (period == u"7d" || period == u"1w")
        return tr("%1 of %2 a week").arg(sum, limit);
    if (period == u"30d" || period == u"1mo")
        return tr("%1 of %2 a month").arg(sum, limit);
    if (period.isEmpty())
        return tr("%1 of %2 in all").arg(sum, limit);
    return tr("%1 of %2 in %3").arg(sum, limit, period);
}

std::vector<Attention> attentionOf(const AttentionFacts &facts)
{
    std::vector<Attention> all;
    if (!facts.isLedgerFine)
        all.push_back({tr("ledger"),
                       Tone::Broken,
                       tr("The ledger cannot be written, so calls are refused. Is the disk full?"),
                       {},
                       {},
                       {},
                       200});
    for (const Key &key : facts.keys)
        addKey(all, key, facts.now);
    if (facts.monthCap > Money() && facts.monthExpected > facts.monthCap)
        all.push_back({tr("month"),
                       Tone::Watch,
                       tr("At this pace the month comes to %1, beyond its limit of %2.")
                           .arg(format::money(facts.monthExpected), format::money(facts.monthCap)),
                       tr("Show usage"),
                       QStringLiteral("usage"),
                       {},
                       70});
    for (const Failures &failed : facts.failures) {
        const QByteArray status = failed.status.toUtf8();
        const auto *found = std::ranges::find_if(sentences, [&](const Sentence &row) { return status == row.status; });
        if (found == std::end(sentences))
            continue; // a client that left is nobody's trouble
        QString text = tr(found->text, nullptr, static_cast<int>(std::min<qint64>(failed.count, 1'000'000'000)));
        text.replace(QStringLiteral("%1"), provider(failed.provider, facts.names));
        all.push_back(
            {tr(found->badge), found->tone, text, tr(found->action),
             found->toProviders ? QStringLiteral("providers") : QStringLiteral("live"),
             found->toProviders ? failed.provider
                                : QStringLiteral("status:") + failed.status
                     + (failed.provider.isEmpty() ? QString() : QStringLiteral(" provider:") + failed.provider),
             static_cast<int>(std::min<qint64>(failed.count, 50))});
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Attention::weight);
    return all;
}

QString wordFor(const Call &call)
{
    if (call.isRunning())
        return call.stream ? QStringLiteral("▸ ") + tr("streaming") : QStringLiteral("▸ ") + tr("running");
    if (call.isFine())
        return call.attempts.size() > 1 ? QStringLiteral("200 ↪ ") + tr("attempt %1").arg(call.attempts.size())
                                        : QStringLiteral("200");
    if (call.status == u"client_gone")
        return tr("left");
    if (call.status == u"interrupted")
        return tr("interrupted");
    const QByteArray status = call.status.toUtf8();
    const auto *found = std::ranges::find_if(sentences, [&](const Sentence &row) { return status == row.status; });
    if (found != std::end(sentences) && !QByteArray(found->badge).endsWith("xx"))
        return tr(found->badge);
    return call.httpStatus > 0 ? QString::number(call.httpStatus) : tr("failed");
}

Tone toneFor(const Call &call)
{
    if (call.isRunning())
        return Tone::Accent;
    if (call.isFine())
        return call.attempts.size() > 1 ? Tone::Watch : Tone::Fine;
    if (call.status == u"client_gone")
        return Tone::Watch;
    return Tone::Broken;
}

} // namespace tollgate::ui
