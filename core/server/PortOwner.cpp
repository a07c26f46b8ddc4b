// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/PortOwner.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace tollgate {
namespace {

/// The inode of the listening socket, from the kernel's table (columns: slot, local, remote, state, ..., inode).
std::string listeningInode(const char *table, std::uint16_t port)
{
    std::ifstream file(table);
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::istringstream columns(line);
        std::string slot, local, remote, state, queues, timer, retransmits, uid, timeout, inode;
        columns >> slot >> local >> remote >> state >> queues >> timer >> retransmits >> uid >> timeout >> inode;
        const std::size_t colon = local.rfind(':');
        if (state == "0A" && colon != std::string::npos && std::stoul(local.substr(colon + 1), nullptr, 16) == port)
            return inode;
    }
    return {};
}

} // namespace

std::string portOwner(std::uint16_t port)
{
    std::string inode = listeningInode("/proc/net/tcp", port);
    if (inode.empty())
        inode = listeningInode("/proc/net/tcp6", port);
    if (inode.empty())
        return {};
    const std::string wanted = "socket:[" + inode + "]";
    std::error_code ignored; // other people's processes cannot be looked into
    for (const auto &process : std::filesystem::directory_iterator("/proc", ignored)) {
        if (process.path().filename().string().find_first_not_of("0123456789") != std::string::npos)
            continue; // `self` is somebody twice
        for (const auto &entry : std::filesystem::directory_iterator(process.path() / "fd", ignored)) {
            if (std::filesystem::read_symlink(entry.path(), ignored).string() != wanted)
                continue;
            std::ifstream name(process.path() / "comm");
            std::string command;
            std::getline(name, command);
            return command + " (process " + process.path().filename().string() + ")";
        }
    }
    return {};
}

} // namespace tollgate
