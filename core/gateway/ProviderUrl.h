// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Operation.h"

#include <string>
#include <string_view>

namespace tollgate {

struct Deployment;
struct Dialect;

/// What is asked for, of a deployment.
struct ProviderPlace {
    Operation operation = Operation::Chat;
    std::string_view model;
    bool stream = false;
    std::string_view askedPath = {}; ///< of a client of the same dialect, whose body goes on as it is
};

/// The URL that a deployment is asked at: its base URL, and behind that the path that it has of its own, else its
/// dialect's. What both have (`/v1`) is there once. Pure.
std::string providerUrl(const Deployment &deployment, const Dialect &dialect, const ProviderPlace &place);

/// Of something that a provider of Responses keeps: `path` is `/responses/{id}` and what is behind it. Pure.
std::string providerObjectUrl(const Deployment &deployment, std::string_view path, std::string_view query);

} // namespace tollgate
