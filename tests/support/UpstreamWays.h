// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/Upstreams.h"

#include <QtTest>

/// Both ways to a server on this computer keep the same promises, so tests of them run over both.
namespace tollgate {

/// For initTestCase_data().
inline void addWays()
{
    QTest::addColumn<bool>("isOverLibcurl");
    QTest::newRow("libcurl") << true;
    QTest::newRow("plain sockets") << false;
}

/// The way of the row that runs.
inline std::unique_ptr<Upstream> makeWay(const CurlUpstream::Options &options = {})
{
    QFETCH_GLOBAL(bool, isOverLibcurl);
    if (isOverLibcurl)
        return std::make_unique<CurlUpstream>(options);
    return std::make_unique<Upstreams>(options);
}

inline HttpCall post(const std::string &url, std::string body = "{\"model\":\"m\"}")
{
    HttpCall call;
    call.url = url;
    call.headers = {{"Authorization", "Bearer sk-test"}, {"Content-Type", "application/json"}};
    call.body = std::make_shared<const std::string>(std::move(body));
    return call;
}

} // namespace tollgate
