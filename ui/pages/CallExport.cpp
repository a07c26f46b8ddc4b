// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CallExport.h"

#include "ui/models/Ask.h"
#include "ui/models/CallLines.h"
#include "ui/models/Har.h"
#include "ui/models/Json.h"

namespace tollgate::ui {
namespace {

/// The gateway keeps the newest calls in one row: behind so many that are not kept nothing is.
constexpr int mostAskedInVain = 300;

} // namespace

CallExport::CallExport(Desk &desk, const QString &file, As as, std::vector<Call> calls, QObject *parent)
    : QObject(parent), m_desk(desk), m_file(file), m_as(as), m_calls(std::move(calls))
{
}

void CallExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return finish();
    if (m_as == As::Lines)
        return writeLines();
    ask(
        m_desk.control, this, "status", {},
        [this](const boost::json::value &answer) {
            const Status status = statusFrom(read::object(answer));
            m_url = status.url;
            m_file.write(QByteArray::fromStdString(har::head(status.version)));
            next();
        },
        [this](const Error &error) {
            m_file.cancelWriting();
            emit ended(0, inWords(error));
            deleteLater();
        });
}

void CallExport::writeLines()
{
    for (const Call &call : m_calls)
        m_file.write(asJsonLine(call));
    m_written = static_cast<int>(m_calls.size());
    finish();
}

void CallExport::next()
{
    while (m_at < m_calls.size() && m_calls[m_at].isRunning()) // has no answer yet
        ++m_at;
    if (m_at >= m_calls.size()) {
        m_file.write(QByteArray::fromStdString(har::tail()));
        return finish();
    }
    if (m_notKept >= mostAskedInVain)
        return take({});
    ask(
        m_desk.control, this, "calls.detail", {{"id", m_calls[m_at].id.toStdString()}},
        [this](const boost::json::value &answer) { take(read::object(answer)); }, [this](const Error &) { take({}); });
}

void CallExport::take(const boost::json::object &detail)
{
    const CallDetails details = detailsFrom(detail);
    m_notKept = details.isKept ? 0 : m_notKept + 1;
    if (m_written++ > 0)
        m_file.write(",");
    m_file.write(QByteArray::fromStdString(boost::json::serialize(har::entry(m_calls[m_at], details, m_url))));
    ++m_at;
    QMetaObject::invokeMethod(this, &CallExport::next, Qt::QueuedConnection); // the window lives meanwhile
}

void CallExport::finish()
{
    const bool isWhole = m_file.error() == QFileDevice::NoError && m_file.commit();
    emit ended(m_written,
               isWhole ? QString() : tr("%1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
    deleteLater();
}

} // namespace tollgate::ui
