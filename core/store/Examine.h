// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Database.h"

namespace tollgate {

/// What a database that came from somewhere must be before it may become ours. `named`: what an error calls it.

/// A database of Tollgate's, of a version that this one knows, with the tables of that version and no triggers or views
/// of its own. Afterwards its schema is not trusted on this connection. Error: BadRequest.
Result<void> examine(Database &database, const std::string &named);
/// The same, and whole; reads all of it.
Result<void> examineWhole(Database &database, const std::string &named);

Error unusableBackup(const std::string &named, const std::string &why);

} // namespace tollgate
