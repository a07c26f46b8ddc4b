// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Memory.h"

#include <cstdlib> // says whether this is glibc
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tollgate {

void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace tollgate
