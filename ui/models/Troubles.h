// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"

#include <map>
#include <vector>

namespace tollgate::ui {

/// Something that has just gone wrong, to be told to somebody who looks elsewhere. No prompts, no secrets, nothing that
/// a provider has said.
struct Trouble {
    enum class Kind : std::uint8_t { KeyPaused, BudgetSpent, WarningReached, ProviderFails };
    Kind kind = Kind::KeyPaused;
    QString about; ///< the key's or the provider's id
    QString title, text;
    QString page, what; ///< where it can be looked at
};

/// What a look at the gateway has seen.
struct Standing {
    std::vector<Key> keys;
    std::vector<Deployment> deployments;
};

/// What is wrong now and was not before. A key that was not there before is compared with one that has spent nothing.
/// Pure.
std::vector<Trouble> troublesBetween(const Standing &before, const Standing &now);

} // namespace tollgate::ui
