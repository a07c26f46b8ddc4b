// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/OtherGateway.h"

#include "core/secrets/Keyring.h"

#include <QHostAddress>
#include <QPointer>
#include <QUrl>

namespace tollgate {
namespace {

bool isHere(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

std::string itemOf(const std::string &url)
{
    return "gateway " + url;
}

/// The door's own words where nobody answers; else what a person can do about
/// it.
Error inWords(const Error &error, const std::string &url)
{
    switch (error.kind) {
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
        return {.kind = error.kind,
                .message = "The gateway at " + url
                    + " does not take this key. It wants its master key "
                      "(TOLLGATE_MASTER_KEY, or "
                      "general_settings.master_key of its configuration)."};
    case ErrorKind::NotFound:
    case ErrorKind::Internal:
        return {.kind = ErrorKind::NotFound, .message = "What answers at " + url + " is no Tollgate gateway."};
    default:
        return error;
    }
}

} // namespace

Result<std::string> gatewayUrl(std::string_view written)
{
    const QString asWritten = QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size())).trimmed();
    QString text = asWritten;
    if (!text.contains(QStringLiteral("://")))
        text.prepend(isHere(QUrl(QStringLiteral("http://") + text).host()) ? QStringLiteral("http://")
                                                                           : QStringLiteral("https://"));
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.scheme() == u"http";
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != u"https"))
        return Error{.kind = ErrorKind::BadRequest,
                     .message
                     = "'" + asWritten.toStdString() + "' is not an address like https://gateway.example:4141.",
                     .param = "url"};
    if (isPlain && !isHere(url.host())) {
        const std::string host = url.host().toStdString();
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "Over http:// everybody on the way could read the "
                                "key. Use https://, or a tunnel like "
                                "'ssh -L 4142:127.0.0.1:4141 "
                         + host + "' and the address http://127.0.0.1:4142.",
                     .param = "url"};
    }
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .toString()
        .toStdString();
}

OtherGateway::OtherGateway(Keyring &keyring, MakeUpstream makeUpstream)
    : m_keyring(keyring), m_makeUpstream(std::move(makeUpstream))
{
}

void OtherGateway::reach(std::string_view written, const Secret &key, Done done)
{
    Result<std::string> url = gatewayUrl(written);
    if (!url)
        return done(std::move(url).error());
    const auto answer = std::make_shared<Done>(std::move(done));
    if (!key.isEmpty())
        return greet(*url, key, true, answer);
    m_keyring.read(itemOf(*url), [self = QPointer<OtherGateway>(this), url = *url, answer](Result<Secret> kept) {
        if (!self)
            return;
        if (!kept)
            return (*answer)(Error{.kind = ErrorKind::CredentialMissing,
                                   .message = "No key of " + url + " is kept here. Enter its master key.",
                                   .param = "key"});
        self->greet(url, *kept, false, answer);
    });
}

void OtherGateway::greet(const std::string &url, const Secret &key, bool isNewKey, const std::shared_ptr<Done> &done)
{
    m_asked = std::make_unique<RemoteControl>(url, key, m_makeUpstream());
    m_asked->ask("status", {}, [this, url, key, isNewKey, done](const Result<boost::json::value> &status) {
        if (!status)
            return (*done)(inWords(status.error(), url));
        Reached reached{std::make_unique<RemoteControl>(url, key, m_makeUpstream()), url, {}};
        if (!isNewKey)
            return (*done)(std::move(reached));
        keep(std::move(reached), key, done);
    });
}

void OtherGateway::keep(Reached reached, const Secret &key, const std::shared_ptr<Done> &done)
{
    const auto there = std::make_shared<Reached>(std::move(reached));
    m_keyring.write(itemOf(there->url), key, [there, done](const Result<void> &kept) {
        if (!kept)
            there->notKept = kept.error().message;
        (*done)(std::move(*there));
    });
}

} // namespace tollgate
