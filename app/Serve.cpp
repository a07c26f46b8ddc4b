// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Serve.h"

#include "app/Command.h"
#include "app/ServiceNotice.h"
#include "app/Signals.h"
#include "app/Words.h"
#include "core/base/Log.h"

#include <csignal>
#include <QCoreApplication>
#include <QHostAddress>

namespace tollgate::app {
namespace {

Result<Serving::Options> optionsOf(const Invocation &asked)
{
    Serving::Options options;
    CoreOptions &core = options.core;
    core.dataDir = asked.places.dataDir.toStdString();
    core.configFile = asked.places.configFile.toStdString();
    core.host = asked.value("host").toStdString();
    if (!core.host.empty() && core.host != "localhost" && QHostAddress(asked.value("host")).isNull())
        return failure(ErrorKind::BadRequest,
                       tr("--host is an address like 127.0.0.1, ::1 or 0.0.0.0, not '%1'.").arg(asked.value("host")));
    if (asked.has("port")) {
        bool good = false;
        core.port = asked.value("port").toUShort(&good);
        if (!good)
            return failure(ErrorKind::BadRequest, tr("--port is a number from 0 to 65535."));
    }
    core.listenDescriptor = service::listenDescriptor();
    core.tlsCertificateFile = asked.value("tls-cert").toStdString();
    core.tlsKeyFile = asked.value("tls-key").toStdString();
    if (core.tlsCertificateFile.empty() != core.tlsKeyFile.empty())
        return failure(ErrorKind::BadRequest, tr("--tls-cert and --tls-key belong together."));
    for (const QString &model : asked.values("model"))
        core.models.push_back(model.toStdString());
    core.allowUnenforced = asked.has("allow-unenforced");
    core.masterKey = masterKeyFromEnvironment();
    if (asked.has("drain")) {
        TG_TRY(const std::int64_t ms, durationMs(asked.value("drain")));
        options.drain = std::chrono::milliseconds(ms);
    }
    TG_CHECK(asked.places.makeDataDir());
    return options;
}

} // namespace

Result<std::unique_ptr<Serving>> Serving::start(Options options)
{
    std::unique_ptr<Serving> serving(new Serving);
    const QString dataDir = QString::fromStdString(options.core.dataDir);
    serving->m_lock = DataDirectoryLock::take(dataDir, static_cast<int>(options.lockWait.count()));
    if (!serving->m_lock) {
        const auto other = RunningGateway::find(dataDir);
        Error error = failure(
            ErrorKind::Unavailable,
            other ? app::tr("A gateway runs on this data directory already, at %1 (process %2). 'tollgate stop' "
                            "stops it.")
                        .arg(QString::fromStdString(other->url), QString::number(other->pid))
                  : app::tr("Another process holds %1/lock.").arg(dataDir));
        error.param = "lock";
        return error;
    }
    options.core.controlToken = RunningGateway::newToken();
    serving->m_options = options;
    TG_TRY(serving->m_core, Core::create(options.core, serving->m_clock));
    TG_CHECK(serving->m_core->listen());
    serving->m_gateway = {serving->m_core->url(), QCoreApplication::applicationPid(), options.core.controlToken,
                          RunningGateway::publicKeyOf(serving->m_core->certificateFile())};
    TG_CHECK(serving->m_gateway.announce(dataDir));
    return serving;
}

Serving::~Serving()
{
    if (m_lock && m_gateway.pid != 0)
        RunningGateway::withdraw(QString::fromStdString(m_options.core.dataDir));
    m_core.reset(); // before the lock is given back
}

void Serving::drain(std::function<void()> done)
{
    if (std::exchange(m_isDraining, true))
        return;
    RunningGateway::withdraw(QString::fromStdString(m_options.core.dataDir));
    log::info("stopping: answers under way may finish");
    m_core->drain(m_options.drain, std::move(done));
}

void Serving::reload()
{
    const Result<std::vector<std::string>> warnings = m_core->reload();
    if (!warnings)
        return log::error("the configuration stays as it was", {{"reason", warnings.error().message}});
    log::info("the configuration was read again");
    for (const std::string &warning : *warnings)
        log::warning(warning);
}

int runServe(const Invocation &asked)
{
    Result<Serving::Options> options = optionsOf(asked);
    if (!options)
        return fail(options.error());
    Result<std::unique_ptr<Serving>> started = Serving::start(*std::move(options));
    if (!started)
        return fail(started.error());
    Serving &serving = **started;

    const auto stop = [&serving] {
        service::notify("STOPPING=1\nSTATUS=Finishing answers");
        serving.drain([] { QCoreApplication::exit(ExitOk); });
    };
    bool askedToStop = false;
    const Signals caught([&](Signals::Arrived arrived) {
        if (arrived.signal == SIGHUP) {
            service::notify("RELOADING=1\nMONOTONIC_USEC=" + service::monotonicMicroseconds());
            serving.reload();
            service::notify("READY=1");
        } else if (std::exchange(askedToStop, true)) {
            QCoreApplication::exit(ExitOk); // a second time: at once
        } else {
            stop();
        }
    });
    serving.core().onStopAsked(stop);

    QTimer watchdog;
    if (const auto interval = service::watchdogInterval()) {
        QObject::connect(&watchdog, &QTimer::timeout, [] { service::notify("WATCHDOG=1"); });
        watchdog.start(*interval);
    }
    // Scripts wait for this line: it is the same in every language.
    say(QStringLiteral("listening on %1").arg(QString::fromStdString(serving.core().url())));
    service::notify("READY=1\nSTATUS=Listening on " + serving.core().url());
    return QCoreApplication::exec();
}

} // namespace tollgate::app
