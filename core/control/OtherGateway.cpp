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

/// The door's own words where nobody answers; else what a person can do about it.
Error inWords(const Error &error, const std::string &url)
{
    switch (error.kind) {
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
        return {.kind = error.kind,
                .message = "The gateway at " + url
                    + " does not take this key. It wants its master key (TOLLGATE_MASTER_KEY, or "
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

void OtherGateway::giveUp()
{
    ++m_round;
    m_done = {};
    m_asked.reset();
}

void OtherGateway::reach(std::string_view written, const Secret &key, Done done)
{
    giveUp();
    Result<std::string> url = gatewayUrl(written);
    if (!url)
        return done(std::move(url).error());
    m_done = std::move(done);
    if (!key.isEmpty())
        return greet(*url, key, true);
    m_keyring.read(itemOf(*url),
                   [self = QPointer<OtherGateway>(this), url = *url, round = m_round](Result<Secret> kept) {
                       if (!self || self->m_round != round)
                           return;
                       if (kept)
                           return self->greet(url, *kept, false);
                       self->finish(Error{.kind = ErrorKind::CredentialMissing,
                                          .message = "No key of " + url + " is kept here. Enter its master key.",
                                          .param = "key"});
                   });
}

void OtherGateway::greet(const std::string &url, const Secret &key, bool isNewKey)
{
    m_asked = std::make_unique<RemoteControl>(url, key, m_makeUpstream());
    m_asked->ask("status", {}, [this, url, key, isNewKey](const Result<boost::json::value> &status) {
        if (!status)
            return finish(inWords(status.error(), url));
        Reached reached{std::make_unique<RemoteControl>(url, key, m_makeUpstream()), url, {}};
        if (isNewKey)
            keep(std::move(reached), key);
        else
            finish(std::move(reached));
    });
}

void OtherGateway::keep(Reached reached, const Secret &key)
{
    const auto there = std::make_shared<Reached>(std::move(reached));
    m_keyring.write(itemOf(there->url), key,
                    [self = QPointer<OtherGateway>(this), there, round = m_round](const Result<void> &kept) {
                        if (!self || self->m_round != round)
                            return;
                        if (!kept)
                            there->notKept = kept.error().message;
                        self->finish(std::move(*there));
                    });
}

/// Whoever is told may ask for another one.
void OtherGateway::finish(Result<Reached> outcome)
{
    if (Done done = std::exchange(m_done, {}))
        done(std::move(outcome));
}

} // namespace tollgate
