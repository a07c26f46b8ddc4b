// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/SocketProxy.h"

#include <QHostAddress>
#include <QUrl>

namespace tollgate {
namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isExempt(const QString &host, const QByteArray &list)
{
    for (QByteArray name : QByteArray(list).replace(' ', ',').split(',')) {
        name = name.trimmed();
        if (name == "*")
            return true;
        while (name.startsWith('.'))
            name.remove(0, 1);
        const QString domain = QString::fromUtf8(name);
        if (!domain.isEmpty()
            && (host.compare(domain, Qt::CaseInsensitive) == 0
                || host.endsWith(QLatin1Char('.') + domain, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

} // namespace

QNetworkProxy socketProxy(const QUrl &url, const std::function<QByteArray(const char *name)> &variable)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    const auto firstOf = [&](std::initializer_list<const char *> names) {
        for (const char *name : names)
            if (QByteArray value = variable(name); !value.isEmpty())
                return value;
        return QByteArray();
    };
    if (isLoopback(url.host()) || isExempt(url.host(), firstOf({"no_proxy", "NO_PROXY"})))
        return none;
    const bool isSecure = url.scheme() == QLatin1String("wss");
    QByteArray text = isSecure ? firstOf({"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
                               : firstOf({"http_proxy", "all_proxy", "ALL_PROXY"});
    if (text.isEmpty())
        return none;
    if (!text.contains("://"))
        text.prepend("http://");
    const QUrl proxy = QUrl::fromEncoded(text);
    const bool isSocks = proxy.scheme().startsWith(QLatin1String("socks"));
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
            static_cast<quint16>(proxy.port(1080)), proxy.userName(QUrl::FullyDecoded),
            proxy.password(QUrl::FullyDecoded)};
}

} // namespace tollgate
