// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/StateStore.h"

#include <algorithm>

namespace tollgate {

/// What operators' entries are kept in.
struct FakeStateStore final : StateStore {
    std::vector<StateEntry> entries;
    Result<State> load() override { return State(); }
    void saveKey(VirtualKey, Callback<void(Result<void>)> done) override { done({}); }
    void removeKey(KeyId, Callback<void(Result<void>)> done) override { done({}); }
    void saveEntry(StateEntry entry, Callback<void(Result<void>)> done) override
    {
        entries.push_back(std::move(entry));
        done({});
    }
    void removeEntry(std::string kind, std::string id, Callback<void(Result<void>)> done) override
    {
        std::erase_if(entries, [&](const StateEntry &entry) { return entry.kind == kind && entry.id == id; });
        done({});
    }
    void setCounter(CounterDelta, Callback<void(Result<void>)> done) override { done({}); }
};

} // namespace tollgate
