// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"
#include "ui/widgets/Table.h"

namespace tollgate::ui {

/// A row of the list of keys.
struct KeyLine {
    Key key;
    bool isIdle = false; ///< a month old, and not used in it
};

std::vector<Column<KeyLine>> keyColumns();

/// Its name, or what is shown of the key where it has none.
QString nameOf(const Key &key);

} // namespace tollgate::ui
