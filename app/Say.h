// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <boost/json.hpp>
#include <cstdio>
#include <QString>

namespace tollgate::app {

/// UTF-8, and at once.
void print(std::FILE *file, const QString &text);
/// To standard output, with a line end.
void say(const QString &line);
void sayJson(const boost::json::value &value);
/// To standard error: `tollgate: ...`; returns the exit code that belongs to it.
int fail(const Error &error);
int failUsage(const QString &message);

} // namespace tollgate::app
