// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/base/Result.h"

#include <boost/json.hpp>
#include <functional>
#include <memory>
#include <string_view>

namespace tollgate {

/// What an operator may do: the one door for the command line, the window and the admin API. A verb takes an object and
/// answers a value; both are JSON in every form of the door, so that the same words work in this process and over HTTP.
/// The verbs stand in core/control/Verbs.cpp. Money is decimal text, times are milliseconds since 1970 (UTC). Gateway
/// thread (LocalControl), or the thread that made it (RemoteControl).
class Control {
public:
    using Arguments = boost::json::object;
    using Reply = Callback<void(Result<boost::json::value>)>;
    using Listener = std::function<void(const boost::json::object &event)>;
    /// The feed is told as long as this lives. Nobody listening costs nothing: events are not even put into words.
    using Following = std::shared_ptr<const void>;

    virtual ~Control() = default;
    /// Calls back exactly once, at once or later. Errors: NotFound (no such verb or thing), BadRequest (an argument
    /// that is unknown or wrong, named in `param`), Conflict (a name that exists; an entry of the configuration file).
    virtual void ask(std::string_view verb, Arguments arguments, Reply reply) = 0;
    /// The live feed: `{"event":"call_started"|"call_ended"|"notice"|"keys_changed"|"models_changed", ...}`.
    [[nodiscard]] virtual Following follow(Listener listener) = 0;
};

} // namespace tollgate
