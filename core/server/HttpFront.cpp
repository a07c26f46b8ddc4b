// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/HttpFront.h"

namespace tollgate {

struct HttpFront::Private { };
HttpFront::~HttpFront() = default;

} // namespace tollgate
