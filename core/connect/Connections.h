// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/Lines.h"
#include "core/connect/Plan.h"

#include <cstdint>

namespace tollgate {

/// A tool that was connected here, and what takes it back.
struct ToolConnection {
    struct SetMember {
        std::string path;
        std::string top; ///< the first part of the path that was not there
        std::optional<std::string> before; ///< its JSON text
        std::string print; ///< SHA-256 of the value that was written
    };
    struct File {
        std::string path; ///< what was written: links are followed
        bool existed = false;
        int permissions = 0; ///< as they were (QFile::Permissions)
        std::string printAfter; ///< SHA-256 of what was written
        std::string backup; ///< the file beside this record with the bytes as they were; empty: there was none
        std::vector<Hunk> hunks;
        std::vector<SetMember> members; ///< of JSON, for a file that the tool has put in another form since
        std::vector<std::string> folders; ///< that were made for it, innermost first
    };
    std::string tool, keyId, keyName, url, model;
    std::int64_t made = 0; ///< ms since 1970
    std::vector<File> files;
};

/// Writes plans into tools' settings and takes them back. What is needed for that lies in a folder of its own, for its
/// owner's eyes only, with the files as they were; the keys that were written are in the tools' files alone.
class ToolConnections {
public:
    explicit ToolConnections(std::string folder) : m_folder(std::move(folder)) { }

    std::optional<ToolConnection> find(const std::string &tool) const;
    /// All files or none. `connection` says whose it is; its files are filled in here.
    /// Errors: Conflict (connected already), NoPermission, Storage.
    Result<ToolConnection> write(const ToolPlan &plan, ToolConnection connection);
    /// Puts every file back: byte for byte where nobody has touched it since, else only what was written is taken out.
    /// Errors: NotFound (not connected), Conflict (what was written has been changed: nothing is done unless
    /// `force`, which puts the files back as they were), NoPermission, Storage.
    Result<ToolConnection> undo(const std::string &tool, bool force = false);

private:
    std::string recordOf(const std::string &tool) const { return m_folder + '/' + tool + ".json"; }
    Result<void> save(const ToolConnection &connection) const;
    std::string m_folder;
};

/// Writes a file in one step (nobody ever reads half of it), through a link to what it names.
/// Errors: NoPermission, Storage.
Result<void> writeWhole(const std::string &path, const std::string &bytes, int permissions);

} // namespace tollgate
