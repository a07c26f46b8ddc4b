// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Places.h"

#include <boost/json.hpp>

namespace tollgate::app {

/// What can be seen from outside the process that holds the data: files, disk, clock, port, configuration, session.
/// Rows are `{"check":"disk space","ok":true,"says":"..."}`; what is not ok says what to do. Never a secret. Blocks on
/// files; reads the database through a connection of its own.
boost::json::array outsideChecks(const Places &places);

/// Versions, system, configuration as it was understood: what a bug report needs beside the checks.
boost::json::object surroundings(const Places &places);

} // namespace tollgate::app
