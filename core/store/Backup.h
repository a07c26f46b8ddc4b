// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tollgate {

/// What a database holds. Credentials are not in it: they stay in the keyring, the vault or the environment.
struct BackupFacts {
    std::string file;
    std::int64_t bytes = 0, version = 0, calls = 0, keys = 0;
};

/// Copies the database as it is at one moment, while the gateway goes on writing. The copy is one file, for its owner
/// only, and is there when it is whole. Blocks: not on the gateway's thread; one copy after the other. Errors: Conflict
/// (there is something of that name that may not be replaced, or is no database), BadRequest (the database is damaged),
/// else what the disk says.
Result<BackupFacts> backUp(const std::string &database, const std::string &file, bool mayReplace);

/// Looks whether `file` is a database of ours, whole and not newer than this Tollgate (Examine.h: it may come from
/// anywhere), and puts a copy of it beside `database`, whose place it takes when that is opened next (takeStaged).
/// Blocks. Errors: BadRequest, saying what is wrong with it; else what the disk says.
Result<BackupFacts> stageRestore(const std::string &database, const std::string &file);

/// Before the database is opened: a copy that waits takes its place, the old one stays under another name, which is
/// returned. Nothing: no copy waits. May be interrupted at any moment and goes on the next time.
Result<std::optional<std::string>> takeStaged(const std::string &database);

} // namespace tollgate
