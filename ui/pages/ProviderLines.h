// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"
#include "ui/widgets/Table.h"

namespace tollgate::ui {

/// The list of who answers. `nameOf`: a provider's name by its id.
std::vector<Column<Deployment>> providerColumns(std::function<QString(const QString &)> nameOf);

/// Where its credential is, for people: `in the keyring`.
QString placeOf(const Deployment &deployment);

} // namespace tollgate::ui
