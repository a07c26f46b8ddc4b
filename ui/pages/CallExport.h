// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"
#include "ui/Page.h"

#include <QSaveFile>

namespace tollgate::ui {

/// Writes calls to a file, one after the other: as JSON lines, or as an HTTP archive with what the gateway still keeps
/// of them. The file appears when it is whole. Ends by itself. UI thread.
class CallExport : public QObject {
    Q_OBJECT
public:
    enum class As : std::uint8_t { Lines, Archive };
    CallExport(Desk &desk, const QString &file, As as, std::vector<Call> calls, QObject *parent);
    void start();

signals:
    /// `wrong` empty: all is written.
    void ended(int count, const QString &wrong);

private:
    void writeLines();
    void next();
    void take(const boost::json::object &detail);
    void finish();

    Desk &m_desk;
    QSaveFile m_file;
    As m_as;
    std::vector<Call> m_calls;
    std::size_t m_at = 0;
    QString m_url;
    int m_written = 0, m_notKept = 0;
};

} // namespace tollgate::ui
