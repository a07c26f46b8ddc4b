// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Keyring.h"

#include "core/base/Log.h"

#include <boost/json.hpp>
#include <fstream>
#include <memory>
#include <QSaveFile>
#include <qt6keychain/keychain.h>
#include <QTimer>
#include <sstream>

namespace tollgate {
namespace {

namespace json = boost::json;

std::map<std::string, std::string> readRecord(const std::string &path)
{
    std::map<std::string, std::string> items;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    json::error_code wrong;
    const json::value root = json::parse(content.str(), wrong);
    if (!wrong && root.is_object())
        for (const auto &[id, backend] : root.get_object())
            if (backend.is_string())
                items[std::string(id)] = std::string(backend.get_string());
    return items;
}

} // namespace

Keyring::Keyring(std::string recordFile, std::string service, std::chrono::milliseconds patience)
    : m_recordFile(std::move(recordFile)), m_service(std::move(service)), m_patience(patience),
      m_written(readRecord(m_recordFile)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!m_job)
            return;
        m_job->disconnect(this);
        m_job = nullptr; // it deletes itself whenever it ends
        finish(Error{.kind = ErrorKind::CredentialMissing,
                     .message = "The keyring did not answer in time. Is it waiting for its password? Unlock it, or use "
                                "env:, file: or vault: instead."});
    });
}

Keyring::~Keyring() = default;

std::string Keyring::backend()
{
#if defined(Q_OS_MACOS)
    return "macos";
#elif defined(Q_OS_WIN)
    return "windows";
#else
    // As QtKeychain chooses: KDE's own on KDE, else the Secret Service.
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP").toUpper();
    return desktop.contains("KDE") || qEnvironmentVariableIsSet("KDE_FULL_SESSION") ? "kwallet" : "secret-service";
#endif
}

void Keyring::read(const std::string &id, Callback<void(Result<Secret>)> done)
{
    post(What::Read, id, {}, std::move(done));
}

void Keyring::write(const std::string &id, Secret secret, Callback<void(Result<void>)> done)
{
    const auto store = [this](const std::string &id, Secret secret, Callback<void(Result<void>)> done) {
        post(What::Write, id, std::move(secret), [this, id, done = std::move(done)](Result<Secret> stored) mutable {
            if (!stored)
                return done(std::move(stored).error());
            record(id, true);
            done({});
        });
    };
    if (!m_written.contains(id)) {
        store(id, std::move(secret), std::move(done));
        return;
    }
    // It was written before: only a keyring that still has it may take another.
    read(id, [store, id, secret = std::move(secret), done = std::move(done)](Result<Secret> before) mutable {
        if (before)
            return store(id, std::move(secret), std::move(done));
        done(Error{.kind = ErrorKind::Conflict,
                   .message = "Not overwritten: " + before.error().message + " To start over, remove it first."});
    });
}

void Keyring::remove(const std::string &id, Callback<void(Result<void>)> done)
{
    post(What::Remove, id, {}, [this, id, done = std::move(done)](Result<Secret> removed) mutable {
        record(id, false);
        if (removed)
            done({});
        else
            done(std::move(removed).error());
    });
}

void Keyring::selfTest(Callback<void(Result<void>)> done)
{
    const std::string id = "self-test";
    post(What::Write, id, Secret("probe"), [this, id, done = std::move(done)](Result<Secret> written) mutable {
        if (!written)
            return done(std::move(written).error());
        post(What::Read, id, {}, [this, id, done = std::move(done)](Result<Secret> read) mutable {
            if (!read)
                return done(std::move(read).error());
            const bool isSame = read->reveal() == "probe";
            post(What::Remove, id, {}, [isSame, done = std::move(done)](Result<Secret> removed) mutable {
                if (!removed)
                    return done(std::move(removed).error());
                if (!isSame)
                    return done(Error{.kind = ErrorKind::CredentialMissing,
                                      .message = "The keyring gave back something else than was stored."});
                done({});
            });
        });
    });
}

void Keyring::post(What what, std::string id, Secret secret, Callback<void(Result<Secret>)> done)
{
    m_queue.push_back({what, std::move(id), std::move(secret), std::move(done)});
    if (m_queue.size() == 1)
        next();
}

void Keyring::next()
{
    if (m_queue.empty())
        return;
    const Work &work = m_queue.front();
    const QString service = QString::fromStdString(m_service);
    if (work.what == What::Read) {
        m_job = new QKeychain::ReadPasswordJob(service);
    } else if (work.what == What::Write) {
        auto *const job = new QKeychain::WritePasswordJob(service);
        const std::string_view text = work.secret.reveal();
        job->setTextData(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        m_job = job;
    } else {
        m_job = new QKeychain::DeletePasswordJob(service);
    }
    m_job->setKey(QString::fromStdString(work.id));
    // Its plain-text fallback must never be taken silently.
    m_job->setInsecureFallback(false);
    connect(m_job, &QKeychain::Job::finished, this, &Keyring::ended);
    m_timer->start(m_patience);
    m_job->start();
}

void Keyring::ended(QKeychain::Job *job)
{
    if (job != m_job)
        return;
    m_job = nullptr;
    m_timer->stop();
    const Work &work = m_queue.front();
    const bool isNotFound = job->error() == QKeychain::EntryNotFound;
    if (work.what == What::Remove && isNotFound && !m_written.contains(work.id))
        return finish(Secret());
    if (job->error() != QKeychain::NoError)
        return finish(explained(work.id, isNotFound, job->errorString().toStdString()));
    const auto *const read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    finish(read ? Secret(read->textData().toStdString()) : Secret());
}

void Keyring::finish(Result<Secret> result)
{
    Work work = std::move(m_queue.front());
    m_queue.pop_front();
    next();
    work.done(std::move(result));
    if (m_queue.empty())
        for (Callback<void()> &waiting : std::exchange(m_idle, {}))
            waiting();
}

void Keyring::whenIdle(std::chrono::milliseconds atMost, Callback<void()> done)
{
    if (m_queue.empty())
        return done();
    const auto once = std::make_shared<Callback<void()>>(std::move(done));
    const auto call = [once] {
        if (Callback<void()> waiting = std::exchange(*once, {}))
            waiting();
    };
    m_idle.emplace_back(call);
    QTimer::singleShot(atMost, this, call);
}

Error Keyring::explained(const std::string &id, bool isNotFound, const std::string &words) const
{
    std::string message;
    const auto known = m_written.find(id);
    if (!isNotFound) {
        message = "The keyring cannot be used (" + words
            + "). Without a desktop session use env:NAME, file:/path or a vault (vault:NAME).";
    } else if (known == m_written.end()) {
        message = "'" + id + "' is not in the keyring. Store it with 'tollgate providers add', or use env:NAME.";
    } else if (known->second != backend()) {
        message = "'" + id + "' was stored in " + known->second + ", and now " + backend()
            + " is in use. Start the session in which it was stored.";
    } else {
        message
            = "'" + id + "' was stored in the keyring, which does not give it out. It is probably locked: unlock it.";
    }
    return Error{.kind = ErrorKind::CredentialMissing, .message = std::move(message)};
}

void Keyring::record(const std::string &id, bool isThere)
{
    if (isThere)
        m_written[id] = backend();
    else
        m_written.erase(id);
    json::object items;
    for (const auto &[name, where] : m_written)
        items[name] = where;
    const std::string text = json::serialize(items) + '\n';
    QSaveFile file(QString::fromStdString(m_recordFile));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !file.commit())
        log::warning("the list of what is in the keyring could not be written", {{"file", m_recordFile}});
}

} // namespace tollgate
