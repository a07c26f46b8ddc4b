// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Har.h"

#include "ui/models/Masks.h"

#include <algorithm>
#include <QDateTime>

namespace tollgate::ui::har {
namespace {

namespace js = boost::json;

js::string maskedText(const QString &text)
{
    return js::string(masked(text).toStdString());
}

const char *reason(int status)
{
    static constexpr std::pair<int, const char *> known[] = {{200, "OK"},
                                                             {400, "Bad Request"},
                                                             {401, "Unauthorized"},
                                                             {402, "Payment Required"},
                                                             {403, "Forbidden"},
                                                             {404, "Not Found"},
                                                             {408, "Request Timeout"},
                                                             {413, "Content Too Large"},
                                                             {429, "Too Many Requests"},
                                                             {499, "Client Closed Request"},
                                                             {500, "Internal Server Error"},
                                                             {502, "Bad Gateway"},
                                                             {503, "Service Unavailable"},
                                                             {504, "Gateway Timeout"}};
    for (const auto &[code, words] : known)
        if (code == status)
            return words;
    return "";
}

QString contentType(const CallDetails &details)
{
    for (const auto &[name, value] : details.headers)
        if (name.compare(u"content-type", Qt::CaseInsensitive) == 0)
            return value;
    return QStringLiteral("application/json");
}

js::object request(const CallDetails &details, const QString &url)
{
    js::array headers;
    for (const auto &[name, value] : details.headers)
        headers.push_back({{"name", name.toStdString()}, {"value", maskedText(value)}});
    js::object json{
        {"method", "POST"},
        {"url", (url + (details.path.isEmpty() ? QStringLiteral("/") : masked(details.path))).toStdString()},
        {"httpVersion", "HTTP/1.1"},
        {"cookies", js::array()},
        {"headers", std::move(headers)},
        {"queryString", js::array()},
        {"headersSize", -1},
        {"bodySize", details.isKept ? details.requestBytes : -1}};
    if (!details.request.isEmpty())
        json["postData"] = {{"mimeType", contentType(details).toStdString()},
                            {"params", js::array()},
                            {"text", maskedText(details.request)}};
    if (details.path.isEmpty())
        json["comment"] = "The path and the body of this request are not kept.";
    return json;
}

js::object response(const Call &call, const CallDetails &details)
{
    const QString text = details.wholeAnswer();
    js::object content{{"size", details.answerBytes},
                       {"mimeType", call.stream ? "text/event-stream" : "application/json"}};
    if (!text.isEmpty())
        content["text"] = js::string(maskedAnswer(text).toStdString());
    return {{"status", call.httpStatus},
            {"statusText", reason(call.httpStatus)},
            {"httpVersion", "HTTP/1.1"},
            {"cookies", js::array()},
            {"headers", js::array()},
            {"content", std::move(content)},
            {"redirectURL", ""},
            {"headersSize", -1},
            {"bodySize", details.isKept ? details.answerBytes : -1}};
}

} // namespace

js::object entry(const Call &call, const CallDetails &details, const QString &url)
{
    const qint64 whole = std::max<qint64>(call.durationMs, 0);
    const qint64 wait = call.firstTokenMs >= 0 ? std::min(call.firstTokenMs, whole) : whole;
    js::object json{{"startedDateTime",
                     QDateTime::fromMSecsSinceEpoch(call.started, Qt::UTC).toString(Qt::ISODateWithMs).toStdString()},
                    {"time", whole}, // the sum of the timings
                    {"request", request(details, url)},
                    {"response", response(call, details)},
                    {"cache", js::object()},
                    {"timings",
                     {{"blocked", -1},
                      {"dns", -1},
                      {"connect", -1},
                      {"send", 0},
                      {"wait", wait},
                      {"receive", whole - wait},
                      {"ssl", -1}}},
                    {"_id", call.id.toStdString()},
                    {"_outcome", call.status.toStdString()},
                    {"_key", maskedText(call.keyName)},
                    {"_tool", maskedText(call.tool)},
                    {"_askedModel", maskedText(call.askedModel)},
                    {"_usedModel", maskedText(call.usedModel)},
                    {"_provider", call.provider.toStdString()},
                    {"_promptTokens", call.promptTokens},
                    {"_cachedTokens", call.cachedTokens},
                    {"_completionTokens", call.completionTokens},
                    {"_spendUsd", call.unpriced ? js::value() : js::value(call.cost.decimal())}};
    if (!call.message.isEmpty())
        json["comment"] = maskedText(call.message);
    return json;
}

std::string head(const QString &version)
{
    return R"({"log":{"version":"1.2","creator":{"name":"Tollgate","version":)"
        + js::serialize(js::value(version.toStdString())) + R"(},"entries":[)";
}

std::string tail()
{
    return "]}}";
}

} // namespace tollgate::ui::har
