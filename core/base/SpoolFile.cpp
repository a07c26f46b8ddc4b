// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SpoolFile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace tollgate {
namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

Error storage(std::string what)
{
    return {.kind = ErrorKind::Storage, .message = std::move(what)};
}

/// What stands in the way, without the place: that is nothing for a client.
Error refused(int error)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return storage("The request's body is too large for memory, and the disk of the gateway's data directory is "
                       "full. Make room there, or send less.");
    return storage(std::string("The request's body is too large for memory, and cannot be kept in the gateway's data "
                               "directory: ")
                   + std::strerror(error) + '.');
}

/// Not every file system knows files that never have a name: there it loses it at once.
int openNameless(const std::string &directory)
{
#ifdef O_TMPFILE
    if (const int made = ::open(directory.c_str(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, ownerOnly); made >= 0)
        return made;
#endif
    std::string name = directory + "/.body-XXXXXX";
    const int made = ::mkostemp(name.data(), O_CLOEXEC);
    if (made >= 0)
        ::unlink(name.c_str());
    return made;
}

} // namespace

Result<std::shared_ptr<SpoolFile>> SpoolFile::make(const std::string &directory, std::size_t expected)
{
    const int descriptor = openNameless(directory);
    if (descriptor < 0)
        return refused(errno);
    std::shared_ptr<SpoolFile> file(new SpoolFile(descriptor));
    TG_CHECK(file->checkRoom(expected));
    return file;
}

SpoolFile::~SpoolFile()
{
    ::close(m_descriptor);
}

Result<void> SpoolFile::checkRoom(std::size_t wanted) const
{
    struct statvfs disk { };
    if (::fstatvfs(m_descriptor, &disk) != 0)
        return {}; // then writing says what is wrong
    const auto free = static_cast<std::size_t>(disk.f_bavail) * disk.f_frsize;
    if (free < leftFree || free - leftFree < wanted)
        return refused(ENOSPC);
    return {};
}

Result<void> SpoolFile::append(std::string_view bytes)
{
    TG_CHECK(checkRoom(bytes.size()));
    std::size_t size = m_size.load(std::memory_order_relaxed);
    while (!bytes.empty()) {
        const ssize_t count = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return refused(count < 0 ? errno : EIO);
        bytes.remove_prefix(static_cast<std::size_t>(count));
        size += static_cast<std::size_t>(count);
    }
    m_size.store(size, std::memory_order_release);
    return {};
}

std::optional<std::size_t> SpoolFile::read(std::size_t at, char *to, std::size_t most) const
{
    std::size_t read = 0;
    while (read < most) {
        const ssize_t count = ::pread(m_descriptor, to + read, most - read, static_cast<off_t>(at + read));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return {};
        if (count == 0)
            break;
        read += static_cast<std::size_t>(count);
    }
    return read;
}

void SpoolFile::fetchAhead(std::size_t at, std::size_t count) const
{
#ifdef POSIX_FADV_WILLNEED
    ::posix_fadvise(m_descriptor, static_cast<off_t>(at), static_cast<off_t>(count), POSIX_FADV_WILLNEED);
#else
    (void)at;
    (void)count;
#endif
}

} // namespace tollgate
