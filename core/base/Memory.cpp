// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Memory.h"

#include <cstdio>
#include <cstdlib> // says whether this is glibc
#ifdef TOLLGATE_MIMALLOC
#include <mimalloc.h>
#include <mutex>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif
#ifdef __linux__
#include <unistd.h>
#endif

namespace tollgate {

void giveMemoryBack()
{
#ifdef TOLLGATE_MIMALLOC
#if MI_MALLOC_VERSION < 210
    // Before 2.1 freed pages go back to the system a while after, and only when a page is asked for after that while.
    // The option is everybody's: two threads at once would remember each other's 0.
    static std::mutex one;
    const std::lock_guard lock(one);
    const long delay = mi_option_get(mi_option_decommit_delay);
    mi_option_set(mi_option_decommit_delay, 0);
    mi_collect(true);
    mi_option_set(mi_option_decommit_delay, delay);
    mi_free(mi_malloc(256 * 1024));
#else
    mi_collect(true);
#endif
#elif defined(__GLIBC__)
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
