// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Memory.h"

#include <cstdio>
#include <cstdlib> // says whether this is glibc
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <unistd.h>
#endif

namespace tollgate {

void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

std::int64_t residentBytes()
{
#ifdef __linux__
    std::FILE *file = std::fopen("/proc/self/statm", "re");
    if (!file)
        return 0;
    long long whole = 0, resident = 0;
    const bool good = std::fscanf(file, "%lld %lld", &whole, &resident) == 2;
    std::fclose(file);
    return good ? resident * ::sysconf(_SC_PAGESIZE) : 0;
#else
    return 0;
#endif
}

} // namespace tollgate
