// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/CurlUpstream.h"
#include "core/upstream/DemoUpstream.h"
#include "core/upstream/PlainUpstream.h"

namespace tollgate {

/// Every way out there is, chosen by the URL: `http:` to this computer over plain sockets, any other `http:` and
/// `https:` over libcurl, `demo:` (or no scheme at all, since the built-in provider has no address) without any
/// network. Another scheme fails with Config.
class Upstreams final : public Upstream {
public:
    Upstreams() : Upstreams(CurlUpstream::Options()) { }
    explicit Upstreams(CurlUpstream::Options options)
        : m_plain({static_cast<std::size_t>(options.mostIdleConnections), options.idleConnectionsLive,
                   options.lookAfterCalls}),
          m_curl(std::move(options))
    {
    }

    std::unique_ptr<UpstreamCall> start(HttpCall call, UpstreamCall::Callbacks callbacks) override
    {
        Upstream &way = wayTo(call.url);
        return way.start(std::move(call), std::move(callbacks));
    }
    void dropIdleConnections() override
    {
        m_plain.dropIdleConnections();
        m_curl.dropIdleConnections();
    }

private:
    Upstream &wayTo(std::string_view url)
    {
        if (url.starts_with("demo:") || url.starts_with('/'))
            return m_demo;
        return PlainTarget::of(url) ? static_cast<Upstream &>(m_plain) : m_curl;
    }

    PlainUpstream m_plain;
    CurlUpstream m_curl;
    DemoUpstream m_demo;
};

} // namespace tollgate
