// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/routing/Deployment.h"

/// Providers and models that are switched off: they stay set up, with their keys, and nobody is sent to them. The
/// setting router.off names them, each by a deployment's id, a model's name or a provider's id. Pure.
namespace tollgate {

/// Whether `found` is a model that was found at a local server behind `all`, which serves all of its models
/// (`ollama/*`): it is what that one is, under a name of its own.
bool isBehind(const Deployment &found, const Deployment &all);

/// Marks those that one of the items means.
void switchOff(std::vector<Deployment> &deployments, const std::vector<std::string> &items);

/// The items after `name` (as above) has been switched. What else an item meant that had to go stays off by an item of
/// its own. Errors: NotFound, nothing has that name; Conflict, it is off because of what it was made from (`ollama/*`).
Result<std::vector<std::string>> switched(const std::vector<std::string> &items, const std::vector<DeploymentPtr> &all,
                                          std::string_view name, bool on);

} // namespace tollgate
