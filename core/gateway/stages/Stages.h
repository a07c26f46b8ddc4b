// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Pipeline.h"

/// The stages; each is a file of its own in this folder.
namespace tollgate::stage {

Step read(Exchange &exchange);
Step authenticate(Exchange &exchange);
Step resolve(Exchange &exchange);
Step login(Exchange &exchange);
Step recall(Exchange &exchange);
Step admit(Exchange &exchange);
Step background(Exchange &exchange);
Step call(Exchange &exchange);
Step listen(Exchange &exchange);
Step locate(Exchange &exchange);
Step source(Exchange &exchange);
Step pass(Exchange &exchange);

} // namespace tollgate::stage
