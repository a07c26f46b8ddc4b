// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/CurlUpstream.h"
#include "core/upstream/DemoUpstream.h"

namespace tollgate {

/// Every way out there is, chosen by the URL: `http:` and `https:` over libcurl, `demo:` (or no scheme at all, since
/// the built-in provider has no address) without any network. Another scheme fails with Config.
class Upstreams final : public Upstream {
public:
    Upstreams() = default;
    explicit Upstreams(CurlUpstream::Options options) : m_curl(std::move(options)) { }

    std::unique_ptr<UpstreamCall> start(HttpCall call, UpstreamCall::Callbacks callbacks) override
    {
        const bool isDemo = call.url.starts_with("demo:") || call.url.starts_with('/');
        Upstream &way = isDemo ? static_cast<Upstream &>(m_demo) : m_curl;
        return way.start(std::move(call), std::move(callbacks));
    }
    void dropIdleConnections() override { m_curl.dropIdleConnections(); }

private:
    CurlUpstream m_curl;
    DemoUpstream m_demo;
};

} // namespace tollgate
