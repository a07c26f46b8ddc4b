// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CallText.h"

#include "translations/CoreWords.h"
#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Words.h"
#include "ui/models/Attention.h"
#include "ui/models/Json.h"

#include <QLocale>

namespace tollgate::ui {
namespace {

namespace js = boost::json;
constexpr qsizetype glance = 360; ///< characters of a part that is folded
constexpr qsizetype shownAtMost = 200'000; ///< of a body: more makes the view slow

QString coloured(const QString &html, const QColor &colour)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), html);
}

QString small(const QString &text)
{
    return QStringLiteral("<span style='color:%1;font-size:%2pt'>%3</span>")
        .arg(colours().dim.name())
        .arg(typeFont(Type::Small).pointSizeF())
        .arg(text.toHtmlEscaped());
}

QString mono(const QString &text)
{
    const QFont font = typeFont(Type::Mono);
    return QStringLiteral("<span style='font-family:\"%1\";font-size:%2pt;white-space:pre-wrap'>%3</span>")
        .arg(font.family())
        .arg(font.pointSizeF())
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString plain(const QString &text)
{
    return QStringLiteral("<span style='white-space:pre-wrap'>%1</span>")
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

/// A bar at the left in `bar`'s colour, a small heading, the text.
QString block(const QColor &bar, const QString &heading, const QString &body)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0' style='margin-bottom:14px'><tr>"
                          "<td width='2' bgcolor='%1'></td><td style='padding-left:12px'>%2<br>%3</td></tr></table>")
        .arg(bar.name(), small(heading), body);
}

QString headingOf(const Said &said)
{
    const QString name = said.name.isEmpty() ? QString() : QStringLiteral(" · ") + said.name;
    if (said.kind == u"thinking")
        return tr("Thinking");
    if (said.kind == u"tool_call")
        return tr("Tool call") + name;
    if (said.kind == u"tool_result")
        return tr("Tool result") + name;
    if (said.kind == u"tool_error")
        return tr("Tool failed") + name;
    if (said.kind == u"attachment")
        return tr("Attachment") + name;
    if (said.kind == u"refusal")
        return tr("Refusal");
    if (said.role == u"system")
        return tr("System");
    if (said.role == u"assistant")
        return tr("Answer");
    return said.role == u"user" ? tr("You") : tr("Tool");
}

bool isFolded(const Said &said)
{
    const bool folds = said.role == u"system" || said.kind == u"tool_result" || said.kind == u"tool_call"
        || said.kind == u"thinking" || said.role == u"user";
    return folds && said.text.size() > glance + 80;
}

} // namespace

CallDetails detailsFrom(const js::object &json)
{
    CallDetails details;
    details.isKept = read::flag(json, "kept");
    details.wrong = read::text(json, "why");
    for (const js::value &value : read::list(json, "conversation")) {
        const js::object &one = read::object(value);
        details.conversation.push_back({read::text(one, "role"), read::text(one, "kind"), read::text(one, "text"),
                                        read::text(one, "name"), read::number(one, "length")});
    }
    details.request = read::text(json, "request");
    details.answer = read::text(json, "answer");
    details.path = read::text(json, "path");
    details.requestBytes = read::number(json, "request_bytes");
    details.answerBytes = read::number(json, "answer_bytes");
    for (const js::value &value : read::list(json, "headers"))
        details.headers.emplace_back(read::text(read::object(value), "name"), read::text(read::object(value), "value"));
    for (const js::value &value : read::list(json, "stream"))
        details.stream.emplace_back(read::number(read::object(value), "ms"), read::text(read::object(value), "text"));
    for (const js::value &value : read::list(json, "bill")) {
        const js::object &one = read::object(value);
        details.bill.push_back({read::text(one, "what"), read::number(one, "count"), read::money(one, "per_million"),
                                read::money(one, "usd")});
    }
    if (const js::value *call = json.if_contains("call"))
        details.call = callFrom(read::object(*call));
    return details;
}

QString CallDetails::wholeAnswer() const
{
    if (stream.empty())
        return answer;
    QString all;
    for (const auto &[ms, piece] : stream)
        all += piece;
    return all;
}

namespace html {

QString conversation(const CallDetails &details, const Call &call, const std::set<int> &unfolded)
{
    QString text;
    int number = 0;
    for (const Said &said : details.conversation) {
        const bool isOurs = said.role == u"assistant";
        QString shown = said.text;
        QString rest;
        if (isFolded(said) && !unfolded.contains(number)) {
            shown = shown.left(glance).trimmed() + QStringLiteral(" …");
            rest = QStringLiteral(" <a href='unfold:%1' style='color:%2'>%3</a>")
                       .arg(number)
                       .arg(colours().accent.name(), ui::tr("show all"));
        }
        QString body = said.kind.startsWith(u"tool") ? mono(shown) : plain(shown);
        if (said.kind == u"thinking")
            body = QStringLiteral("<i>") + coloured(body, colours().dim) + QStringLiteral("</i>");
        const QColor bar = said.kind == u"tool_error" || said.kind == u"refusal" ? colours().broken
            : isOurs                                                             ? colours().accent
                                                                                 : colours().line;
        text += block(bar, headingOf(said), body + rest);
        ++number;
    }
    if (!call.message.isEmpty() && !call.isFine())
        text.prepend(block(colours().broken, ui::tr("How it ended"), plain(call.message))); // what is looked for first
    if (!details.wrong.isEmpty())
        return text + plain(words::ofCore(details.wrong));
    if (!text.isEmpty())
        return text;
    return plain(
        details.isKept
            ? ui::tr("This call has no conversation. What it asked for is under Request.")
            : ui::tr(
                "What was said in this call is not kept. The newest 200 calls are kept in memory from the start of "
                "Tollgate's window on, also while it is in the tray, and forgotten soon after its end. Under Settings, "
                "Privacy, they can be kept on disk."));
}

QString json(const QString &text, qint64 bytes)
{
    if (text.isEmpty())
        return plain(ui::tr("Not kept."));
    const QString beginning = text.left(shownAtMost);
    const bool looksLikeJson = beginning.trimmed().startsWith(u'{') || beginning.trimmed().startsWith(u'[');
    const QString shown = looksLikeJson ? indented(beginning) : beginning;
    return mono(shown)
        + (bytes > shownAtMost ? QStringLiteral("<br><br>") + small(ui::tr("… %1 in all").arg(format::bytes(bytes)))
                               : QString());
}

QString stream(const CallDetails &details)
{
    if (details.stream.empty())
        return details.answer.isEmpty() ? plain(ui::tr("Not kept, or nothing has come yet."))
                                        : json(details.answer, details.answerBytes);
    QString text = QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    qint64 before = 0;
    for (const auto &[ms, piece] : details.stream) {
        text += QStringLiteral("<tr><td align='right' style='padding-right:12px'>%1</td><td>%2</td></tr>")
                    .arg(small(before == 0 ? format::milliseconds(ms) : u'+' + format::milliseconds(ms - before)),
                         mono(piece.trimmed()));
        before = ms;
    }
    return text + QStringLiteral("</table>");
}

QString route(const Call &call)
{
    QString text;
    int number = 0;
    for (const Attempt &attempt : call.attempts) {
        const bool isFine = attempt.outcome == u"ok",
                   isOpen = attempt.outcome.isEmpty() || attempt.outcome == u"running";
        QString facts = attempt.provider + QStringLiteral(" · ") + attempt.model;
        if (attempt.status > 0)
            facts += QStringLiteral(" · ") + QString::number(attempt.status);
        if (!isOpen)
            facts += QStringLiteral(" · ") + format::milliseconds(attempt.durationMs);
        text += block(isFine       ? colours().fine
                          : isOpen ? colours().accent
                                   : colours().broken,
                      isOpen       ? ui::tr("Attempt %1, under way").arg(++number)
                          : isFine ? ui::tr("Attempt %1 answered").arg(++number)
                                   : ui::tr("Attempt %1 failed").arg(++number),
                      plain(facts)
                          + (attempt.message.isEmpty()
                                 ? QString()
                                 : QStringLiteral("<br>") + coloured(plain(attempt.message), colours().dim)));
    }
    if (call.attempts.empty() && !call.isRunning())
        text += block(colours().watch, ui::tr("Nobody was asked"), plain(call.message));
    QStringList facts;
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts << QStringLiteral("<tr><td style='padding-right:20px'>%1</td><td>%2</td></tr>")
                         .arg(small(name), plain(value));
    };
    fact(ui::tr("Asked for"), call.askedModel);
    fact(ui::tr("Answered by"), call.usedModel);
    fact(ui::tr("Key"), call.keyName);
    fact(ui::tr("Tool"), call.tool);
    fact(ui::tr("Tags"), QLocale().createSeparatedList(call.tags));
    fact(ui::tr("First token"), call.firstTokenMs < 0 ? QString() : format::milliseconds(call.firstTokenMs));
    fact(ui::tr("Gateway's own time"), call.overheadUs > 0 ? format::microsAsMs(call.overheadUs) : QString());
    fact(ui::tr("Tokens counted by"), call.usageSource == u"none" ? QString() : call.usageSource);
    fact(ui::tr("Changed on the way"), call.notes.join(QStringLiteral("; ")));
    fact(ui::tr("Call"), call.id);
    return text + QStringLiteral("<table cellspacing='0' cellpadding='3'>") + facts.join(QString())
        + QStringLiteral("</table>");
}

QString headers(const CallDetails &details)
{
    if (details.headers.empty())
        return plain(ui::tr("Not kept."));
    QString text = QStringLiteral("<table cellspacing='0' cellpadding='3'>");
    for (const auto &[name, value] : details.headers)
        text += QStringLiteral("<tr><td style='padding-right:20px'>%1</td><td>%2</td></tr>")
                    .arg(small(name), mono(value));
    return text + QStringLiteral("</table>");
}

} // namespace html

QString indented(const QString &json)
{
    QString out;
    out.reserve(json.size() * 5 / 4);
    int depth = 0;
    bool inText = false, isEscaped = false;
    const auto line = [&] { out += u'\n' + QString(2 * depth, u' '); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        if (inText) {
            out += c;
            inText = isEscaped || c != u'"';
            isEscaped = !isEscaped && c == u'\\';
            continue;
        }
        if (c.isSpace())
            continue;
        const bool isEmpty
            = i + 1 < json.size() && ((c == u'{' && json[i + 1] == u'}') || (c == u'[' && json[i + 1] == u']'));
        if (c == u'"') {
            inText = true;
            out += c;
        } else if (isEmpty) {
            out += c;
            out += json[++i];
        } else if (c == u'{' || c == u'[') {
            out += c;
            ++depth;
            line();
        } else if (c == u'}' || c == u']') {
            depth = qMax(0, depth - 1);
            line();
            out += c;
        } else if (c == u',') {
            out += c;
            line();
        } else {
            out += c;
            if (c == u':')
                out += u' ';
        }
    }
    return out;
}

QString asCurl(const CallDetails &details, const QString &url)
{
    QString body = details.request;
    body.replace(u'\'', QStringLiteral("'\\''"));
    return QStringLiteral("curl %1%2 \\\n  -H \"Authorization: Bearer $TOLLGATE_KEY\" \\\n  -H 'Content-Type: "
                          "application/json' \\\n  -d '%3'")
        .arg(url, details.path.isEmpty() ? QStringLiteral("/v1/chat/completions") : details.path, body);
}

} // namespace tollgate::ui
