// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/providers/Catalogue.h"
#include "core/routing/Deployment.h"

#include <boost/json.hpp>

namespace tollgate {

/// A deployment that an operator added:
/// `{"provider":"openai","model_name":"openai/*","model":"*","base_url":"...","credential":"env:OPENAI_API_KEY"}`.
/// Model name and model default to all of the provider's. Errors: BadRequest (unknown provider or member, a literal
/// credential). Pure.
Result<Deployment> deploymentFromJson(const boost::json::object &entry, const Catalogue &catalogue);

/// For lists: never a credential, only where it is.
boost::json::object toJson(const Deployment &deployment);

} // namespace tollgate
