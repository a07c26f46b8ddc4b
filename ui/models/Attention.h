// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Look.h"
#include "ui/models/Values.h"

#include <map>
#include <vector>

namespace tollgate::ui {

/// Something that a person should know of, as a sentence with the one button that helps.
struct Attention {
    QString badge; ///< `budget`, `429`
    Tone tone = Tone::Watch;
    QString html; ///< the sentence; names in bold, everything else escaped
    QString action; ///< the button's word; empty: none
    QString page, what; ///< where it leads
    int weight = 0; ///< higher comes first
};

struct Failures {
    QString status, provider;
    qint64 count = 0;
};

/// What stands in the way of people: keys that are paused or nearly spent, the month, providers that refuse. Pure.
struct AttentionFacts {
    std::vector<Key> keys;
    std::vector<Failures> failures; ///< of the last 24 hours
    std::map<QString, QString> names; ///< of providers, by id
    Money monthCap, monthExpected; ///< zero cap: none
    bool isLedgerFine = true;
    qint64 now = 0;
};
std::vector<Attention> attentionOf(const AttentionFacts &facts);

/// How a call ended, in a word for a badge.
QString wordFor(const Call &call);
Tone toneFor(const Call &call);
/// `a day`, `this week`, `in all`.
QString periodInWords(const QString &period);
/// `$5.00 a day`, as one text: languages differ in the order.
QString budgetInWords(Money most, const QString &period);
/// `$4.60 of $5.00 a day`, as one text again.
QString spentInWords(Money spent, Money most, const QString &period);

} // namespace tollgate::ui
