// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QNetworkProxy>

class QUrl;

namespace tollgate {

/// Which proxy the environment names for a URL, in libcurl's way: the lower-case variable of the scheme (`https_proxy`
/// for wss), then `all_proxy` and their upper-case forms but for HTTP_PROXY; `no_proxy` lists hosts, domains and `*`,
/// with commas or blanks.
/// Never for loopback. Pure but for `variable`.
QNetworkProxy socketProxy(const QUrl &url, const std::function<QByteArray(const char *name)> &variable);

} // namespace tollgate
