// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>
#include <QSslConfiguration>
#include <string>

namespace tollgate {

/// What a server needs to speak TLS, from PEM files: the certificate's chain and its key (RSA or EC, without
/// passphrase). Nothing where neither is named. Error: Config, naming the file that cannot be read or holds something
/// else. Blocks.
Result<std::optional<QSslConfiguration>> tlsFromFiles(const std::string &certificateFile, const std::string &keyFile);

} // namespace tollgate
