// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallText.h"

namespace tollgate::ui {

/// A fact of two calls, and how far they are from each other where that can be said.
struct ComparedFact {
    QString name, first, second, difference;
    bool isSame() const { return first == second; }
};
/// Pure.
std::vector<ComparedFact> comparedFacts(const Call &first, const Call &second);

namespace html {
/// Two calls beside each other: facts, then what was said, line by line, with what differs marked by a ground, an
/// underline and a sign between the two. Long runs of equal lines are folded.
QString comparison(const Call &first, const CallDetails &firstDetails, const Call &second,
                   const CallDetails &secondDetails);
} // namespace html

} // namespace tollgate::ui
