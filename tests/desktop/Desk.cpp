// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/Desk.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QUrl>

namespace tollgate {
namespace {

constexpr int patienceMs = 30'000;

QString program()
{
    return qEnvironmentVariable("TOLLGATE");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Running::Running(const QProcessEnvironment &environment, const QStringList &arguments)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    if (m_said.open())
        m_process.setStandardOutputFile(m_said.fileName());
    m_process.start(program(), arguments);
    m_process.waitForStarted();
}

Running::~Running()
{
    if (!runs())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

int Running::end()
{
    if (runs())
        m_process.waitForFinished(patienceMs);
    return !runs() && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray Running::said() const
{
    return contentOf(m_said.fileName());
}

std::map<qint64, ThreadTime> Running::threads() const
{
    std::map<qint64, ThreadTime> found;
    const QString folder = QStringLiteral("/proc/%1/task").arg(id());
    for (const QString &thread : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QList<QByteArray> times = contentOf(folder + u'/' + thread + QStringLiteral("/schedstat")).split(' ');
        if (times.size() < 2)
            continue;
        found[thread.toLongLong()] = {.name = contentOf(folder + u'/' + thread + QStringLiteral("/comm")).trimmed(),
                                      .used = std::chrono::nanoseconds(times[0].toLongLong()),
                                      .waited = std::chrono::nanoseconds(times[1].toLongLong())};
    }
    return found;
}

std::chrono::nanoseconds Running::used() const
{
    std::chrono::nanoseconds sum{0};
    for (const auto &[thread, time] : threads())
        sum += time.used;
    return sum;
}

double Running::megabytes() const
{
    double kilobytes = 0;
    bool isQt = false;
    for (const QByteArray &line : contentOf(QStringLiteral("/proc/%1/smaps").arg(id())).split('\n')) {
        const qsizetype colon = line.indexOf(':'), space = line.indexOf(' ');
        if (space > 0 && (colon < 0 || space < colon)) // addresses, rights ... and the file
            isQt = line.contains("/libQt6");
        else if (line.startsWith(isQt ? "Rss:" : "Pss:"))
            kilobytes += line.mid(4).trimmed().split(' ').constFirst().toDouble();
    }
    return kilobytes / 1024;
}

Desk::Desk()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const char *kept : {"PATH", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "ASAN_OPTIONS", "LSAN_OPTIONS"})
        if (ours.contains(QLatin1String(kept)))
            environment.insert(QLatin1String(kept), ours.value(QLatin1String(kept)));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TOLLGATE_SERVER_PORT"), QStringLiteral("0"));
}

std::unique_ptr<Running> Desk::start(const QStringList &arguments) const
{
    return std::make_unique<Running>(environment, arguments);
}

QByteArray Desk::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    process.waitForFinished(patienceMs);
    return process.readAllStandardOutput().trimmed();
}

QString Desk::dataFolder() const
{
    return m_home.path() + QStringLiteral("/.local/share/tollgate");
}

QByteArray Desk::endpoint() const
{
    const QUrl url(
        QString::fromUtf8(run({QStringLiteral("env"), QStringLiteral("--get"), QStringLiteral("TOLLGATE_URL")})));
    return url.port() < 0 ? QByteArray() : url.host().toLatin1() + ':' + QByteArray::number(url.port());
}

QByteArray Desk::key() const
{
    return run({QStringLiteral("env"), QStringLiteral("--get"), QStringLiteral("TOLLGATE_KEY")});
}

int Desk::ask() const
{
    const QByteArray where = endpoint(),
                     body = R"({"model":"demo/hello","messages":[{"role":"user","content":"Hello!"}]})";
    QTcpSocket socket;
    socket.connectToHost(QString::fromLatin1(where.split(':').value(0)), where.split(':').value(1).toUShort());
    if (where.isEmpty() || !socket.waitForConnected(patienceMs))
        return 0;
    socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: " + where + "\r\nAuthorization: Bearer " + key()
                 + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    while (!socket.canReadLine() && socket.waitForReadyRead(patienceMs)) { }
    return socket.readLine().split(' ').value(1).toInt(); // HTTP/1.1 200 OK
}

} // namespace tollgate
