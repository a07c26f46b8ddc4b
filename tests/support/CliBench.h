// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace tollgate {

/// How a command ended.
struct Ended {
    int code = -1;
    QByteArray out, err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// The binary as people call it: a folder of its own as HOME, no display, no session bus.
class CliBench {
public:
    static constexpr int patience = 60'000; // sanitizers and Valgrind take their time
    /// True also for a process whose end has been seen already, which waitForFinished() alone calls a failure.
    static bool ends(QProcess &process)
    {
        return process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    }

    ~CliBench()
    {
        if (!gateway || gateway->state() == QProcess::NotRunning)
            return;
        gateway->kill();
        gateway->waitForFinished();
    }

    /// `keys create alice --json`: words are separated by one space.
    Ended run(const char *line, const QByteArray &input = {})
    {
        return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts), input);
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment made;
        const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
        for (const char *kept : {"PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "LD_LIBRARY_PATH"})
            if (ours.contains(QLatin1String(kept)))
                made.insert(QLatin1String(kept), ours.value(QLatin1String(kept)));
        made.insert(QStringLiteral("HOME"), home.path());
        made.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        made.insert(more);
        return made;
    }

    Ended run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(TOLLGATE_BINARY), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// Starts `serve` on a free port and returns its URL; empty if it did not get ready.
    QByteArray serve(const QStringList &more = {})
    {
        gateway = std::make_unique<QProcess>();
        gateway->setProcessEnvironment(environment());
        gateway->start(QStringLiteral(TOLLGATE_BINARY),
                       QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")} + more);
        while (!gateway->canReadLine())
            if (!gateway->waitForReadyRead(patience))
                return {};
        const QByteArray line = gateway->readLine().trimmed();
        return line.startsWith("listening on http://127.0.0.1:") ? line.mid(13) : QByteArray();
    }

    void writeConfig(const QByteArray &yaml)
    {
        const QString folder = home.path() + QStringLiteral("/.config/tollgate");
        QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/config.yaml"));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("the configuration cannot be written");
    }

    QString path(const char *inHome) const { return home.filePath(QString::fromUtf8(inHome)); }

    QTemporaryDir home;
    QProcessEnvironment more; ///< besides HOME and PATH
    std::unique_ptr<QProcess> gateway;
};

} // namespace tollgate
