// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/Deployment.h"

namespace tollgate {

std::string_view nameOf(Origin origin)
{
    switch (origin) {
    case Origin::BuiltIn:
        return "built in";
    case Origin::File:
        return "file";
    case Origin::Database:
        return "database";
    case Origin::Environment:
        return "environment";
    case Origin::Discovered:
        return "discovered";
    }
    return "built in";
}

DeploymentId deploymentIdOf(const Deployment &deployment)
{
    const std::string named
        = deployment.modelName + '\n' + deployment.provider + '\n' + deployment.baseUrl + '\n' + deployment.model;
    return DeploymentId(sha256Hex(named).substr(0, 16));
}

bool servesAll(const Deployment &deployment)
{
    return deployment.modelName == deployment.provider + "/*" && deployment.model == "*";
}

} // namespace tollgate
