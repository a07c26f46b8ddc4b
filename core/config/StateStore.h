// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/base/Result.h"
#include "core/keys/VirtualKey.h"
#include "core/spend/Budgets.h"

#include <string>
#include <vector>

namespace tollgate {

/// Something an operator added or changed that is not a key: `kind` is `provider`, `deployment`, `setting` ...; the
/// body is JSON in the form that control/ speaks. Never holds a credential, only references.
struct StateEntry {
    std::string kind;
    std::string id;
    std::string body;
};

/// All that is read once at start.
struct State {
    std::vector<VirtualKey> keys;
    std::vector<StateEntry> entries;
    std::vector<CounterDelta> counters; ///< windows that have not ended, and all-time ones
};

/// What operators change, kept in the database; store/ implements it. Gateway thread; answers come on it, after the
/// commit.
class StateStore {
public:
    virtual ~StateStore() = default;
    /// Before the event loop runs: blocks.
    virtual Result<State> load() = 0;
    virtual void saveKey(VirtualKey key, Callback<void(Result<void>)> done) = 0;
    virtual void removeKey(KeyId id, Callback<void(Result<void>)> done) = 0; ///< its rows in the ledger stay
    virtual void saveEntry(StateEntry entry, Callback<void(Result<void>)> done) = 0;
    virtual void removeEntry(std::string kind, std::string id, Callback<void(Result<void>)> done) = 0;
    virtual void setCounter(CounterDelta counter, Callback<void(Result<void>)> done)
        = 0; ///< replaces (`/key/update` with spend)
};

} // namespace tollgate
