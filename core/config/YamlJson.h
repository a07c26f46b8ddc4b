// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <yaml-cpp/yaml.h>

namespace tollgate {

/// A YAML value as JSON text: plain scalars by YAML's core schema (https://yaml.org/spec/1.2.2/#103-core-schema) with
/// the `yes`, `no`, `on` and `off` of YAML 1.1, which such files are written in; numbers as they are written where JSON
/// can say them, quoted ones as strings, keys in their order. Private to config/.
std::string jsonOf(const YAML::Node &node);

} // namespace tollgate
