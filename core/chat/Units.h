// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tollgate {

/// What a call is billed by where tokens are not what is counted: images made, sound heard or spoken, searches.
struct Units {
    std::int64_t images = 0; ///< made
    std::int64_t pixels = 0; ///< of all of them
    std::int64_t milliseconds = 0; ///< of sound
    std::int64_t characters = 0; ///< spoken, in Unicode code points
    std::int64_t searches = 0;
    bool isEstimated = false; ///< the length of sound was guessed from its bytes

    bool isZero() const { return images == 0 && pixels == 0 && milliseconds == 0 && characters == 0 && searches == 0; }
    /// What the request let expect, corrected by what the answer says: it counts where it says something.
    void correctBy(const Units &answer);

    friend bool operator==(const Units &, const Units &) = default;
};

} // namespace tollgate
