// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"

#include <functional>

namespace tollgate::ui {

/// What is typed above the list of calls: `key:claude-code status:429 cost>0.01 -tool:codex words`. Terms are all to
/// hold; a minus turns one round; words are looked for everywhere. Text without regard to case. An amount is one of the
/// currency in which the list shows it, or with `$` of US dollars. Pure, but for that currency.
class CallFilter {
public:
    /// `wrong`: what could not be understood, in words; the filter then holds what could.
    static CallFilter parse(const QString &text, QString *wrong = nullptr);
    bool matches(const Call &call) const;
    bool isEmpty() const { return m_terms.empty(); }
    /// What may stand before `:` or `<`, for completion.
    static QStringList fields();

private:
    std::vector<std::function<bool(const Call &)>> m_terms;
};

} // namespace tollgate::ui
