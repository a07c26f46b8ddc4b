// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Values.h"

#include <set>

namespace tollgate::ui {

/// One part of a conversation as a person reads it.
struct Said {
    QString role, kind, text, name; ///< kind: text, thinking, tool_call, tool_result, tool_error, attachment, refusal
    qint64 length = 0; ///< of the whole, in bytes
};
struct BillLine {
    QString what;
    qint64 count = 0;
    Money perMillion, cost;
};
/// What is known of one call besides its row.
struct CallDetails {
    bool isKept = false;
    QString wrong; ///< why what is on disk cannot be read
    std::vector<Said> conversation;
    QString request, answer, path;
    qint64 requestBytes = 0, answerBytes = 0;
    std::vector<std::pair<QString, QString>> headers;
    std::vector<std::pair<qint64, QString>> stream; ///< ms since the request came, and what was sent then
    std::vector<BillLine> bill;
    std::optional<Call> call; ///< the row as the ledger has it

    QString wholeAnswer() const; ///< also of a stream, as far as its pieces are here
};
CallDetails detailsFrom(const boost::json::object &json);

/// Texts of the detail as HTML for QTextBrowser, in the colours of the look; everything from outside is escaped. Parts
/// longer than a glance are folded unless their number is in `unfolded`; links are `unfold:N`.
namespace html {
QString conversation(const CallDetails &details, const Call &call, const std::set<int> &unfolded);
QString json(const QString &text, qint64 bytes);
QString stream(const CallDetails &details);
QString route(const Call &call);
QString headers(const CallDetails &details);
} // namespace html

/// JSON text indented by two; what is no JSON comes out as it is.
QString indented(const QString &json);
/// A command that asks the same again, with the key by its variable.
QString asCurl(const CallDetails &details, const QString &url);

} // namespace tollgate::ui
