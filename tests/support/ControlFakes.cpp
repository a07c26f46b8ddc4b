// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ControlFakes.h"

#include "core/control/EntryJson.h"

namespace tollgate {

Deployment ControlBench::deploymentFrom(const std::string &body) const
{
    return deploymentFromJson(boost::json::parse(body).get_object(), catalogue).value();
}

} // namespace tollgate
