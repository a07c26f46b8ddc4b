// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spend/Brake.h"

namespace tollgate {

bool Brake::spent(const KeyId &key, Money cost, Money most, SteadyTime now)
{
    Run &run = m_keys[key];
    while (!run.entries.empty() && now - run.entries.front().first >= m_window) {
        run.sum -= run.entries.front().second;
        run.entries.pop_front();
    }
    // Calls of the same second share an entry: a busy key stays at a few hundred.
    if (!run.entries.empty() && now - run.entries.back().first < std::chrono::seconds(1))
        run.entries.back().second += cost;
    else
        run.entries.emplace_back(now, cost);
    const bool wasOver = run.sum > most;
    run.sum += cost;
    return !wasOver && run.sum > most;
}

} // namespace tollgate
