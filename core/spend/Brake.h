// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Money.h"
#include "core/keys/VirtualKey.h"

#include <deque>
#include <unordered_map>

namespace tollgate {

/// Notices a key that spends unusually fast: more than `most` within the last `window` (sliding). Pure but for its
/// memory. Gateway thread.
class Brake {
public:
    explicit Brake(std::chrono::milliseconds window = std::chrono::minutes(10)) : m_window(window) { }
    void setWindow(std::chrono::milliseconds window) { m_window = window; }
    std::chrono::milliseconds window() const { return m_window; }
    /// True when this spend takes the key over the limit: pause it.
    bool spent(const KeyId &key, Money cost, Money most, SteadyTime now);
    void forget(const KeyId &key) { m_keys.erase(key); }

private:
    struct Run {
        std::deque<std::pair<SteadyTime, Money>> entries;
        Money sum;
    };
    std::chrono::milliseconds m_window;
    std::unordered_map<KeyId, Run> m_keys;
};

} // namespace tollgate
