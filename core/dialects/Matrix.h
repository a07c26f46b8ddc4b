// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/Fitting.h"

namespace tollgate {

/// What becomes of a feature on its way from a client of one dialect to a provider of another; of answers: the way
/// back.
struct MatrixCell {
    std::string_view client, provider; ///< names of dialects
    std::string_view feature;
    Fate fate = Fate::Kept;
    std::string note; ///< what the caller is told, where something is dropped or refused
    bool isLost = false; ///< it is gone, and nobody was told: a fault of ours
};

/// Every client's dialect by every provider's by every feature that its clients can say, found out by asking: a sample
/// is written, translated and read again, and what is in it is compared. Pure; takes some milliseconds.
std::vector<MatrixCell> dialectMatrix();

} // namespace tollgate
