// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/StateStore.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tollgate {

class BackgroundAnswer;
class BackgroundPoll;
class Exchange;

/// Responses that are made in the background: here, or by a provider that keeps them itself. Gateway thread.
struct BackgroundWork {
    static constexpr const char *kind = "background"; ///< of the entries in the database

    std::unordered_map<std::string, std::shared_ptr<BackgroundAnswer>> answers; ///< made here and not over, by id
    std::unordered_map<std::string, BackgroundPoll *> polls; ///< made by providers and not over, by id
    StateStore *store = nullptr; ///< where those of providers outlive the process; null: they do not

    /// Null: there is none of that id that belongs to the owner.
    std::shared_ptr<BackgroundAnswer> find(const std::string &id, std::string_view owner) const;
};

/// Who makes the answer of a call in the background.
enum class Background : std::uint8_t {
    No, ///< the client waits for it
    Here, ///< the provider keeps nothing: this gateway makes and keeps it
    AtProvider, ///< it answers at once with an id
    Polled, ///< it has: it is asked until the answer is there, so that the ledger knows what it cost
};

namespace background {

/// What has to be known of a call to a provider after a restart, to ask on and to bill: no word of what was said.
StateEntry entryOf(const Exchange &exchange, const std::string &answerId);
/// The call as it was; false: its deployment or its key is there no more. It is another call for the ledger, since the
/// first one was interrupted. `answerId` gets the response's id.
bool restore(Exchange &exchange, const StateEntry &entry, std::string &answerId);

} // namespace background
} // namespace tollgate
