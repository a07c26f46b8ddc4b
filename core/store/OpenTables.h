// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"
#include "core/store/Writer.h"

namespace tollgate {

/// The writer's tables in the database of the data folder, which is made or migrated; calls that a dead gateway left
/// running are marked as interrupted. Blocks. Errors: as Store::open().
Result<std::unique_ptr<WriterTables>> openTables(const StoreOptions &options);

} // namespace tollgate
