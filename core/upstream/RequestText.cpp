// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/RequestText.h"

#include <algorithm>

namespace tollgate {
namespace {

bool canBeSent(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

std::string_view hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    url = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const std::size_t at = url.rfind('@'); at != std::string_view::npos)
        url.remove_prefix(at + 1);
    return url;
}

bool isLoopback(std::string_view hostAndPort)
{
    if (hostAndPort.starts_with("[::1]"))
        return true;
    const std::string_view host = hostAndPort.substr(0, hostAndPort.rfind(':'));
    return host == "localhost" || host.ends_with(".localhost") || host.starts_with("127.");
}

bool isFraming(std::string_view fieldName)
{
    for (const std::string_view own : {"content-length", "transfer-encoding", "connection", "expect"})
        if (sameFieldName(fieldName, own))
            return true;
    return false;
}

Error unreadBody()
{
    return {ErrorKind::Storage, "The request's body cannot be read back from the gateway's disk."};
}

Result<void> checkText(const HttpCall &call)
{
    if (!call.url.starts_with("http://") && !call.url.starts_with("https://"))
        return Error{ErrorKind::Config, "The provider's URL must start with http:// or https://."};
    if (!canBeSent(call.url))
        return Error{ErrorKind::Config, "The provider's URL holds a line break."};
    for (const auto &[name, value] : call.headers)
        if (!isFraming(name) && (name.empty() || !canBeSent(name) || !canBeSent(value)))
            return Error{ErrorKind::Config,
                         "The header `" + std::string(canBeSent(name) ? name : "?")
                             + "` for the provider holds a line break; is there one at the end of its credential?"};
    return {};
}

} // namespace tollgate
