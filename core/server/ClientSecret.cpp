// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ClientSecret.h"

#include "core/base/Uuid.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"
#include "core/json/Writer.h"
#include "core/server/ModelsEndpoint.h"

#include <algorithm>

namespace tollgate {
namespace {

using std::chrono::seconds;

constexpr std::size_t sessionAtMost = 64 * 1024;
constexpr seconds shortest{10}, longest{7200};

/// The two requests: where the session is described, and how long a secret lasts that does not say.
struct Form {
    std::string_view path;
    bool isWrapped; ///< `session` and `expires_after` beside it; else the body is the session
    seconds lasts;
};
constexpr Form forms[] = {
    {"/realtime/client_secrets", true, seconds(600)},
    {"/realtime/sessions", false, seconds(60)},
};

struct Asked {
    std::string session = "{}"; ///< JSON
    std::string model;
    seconds lasts{};
};

/// Of `{"anchor": "created_at", "seconds": N}`.
Result<seconds> lengthOf(std::string_view after, seconds standard)
{
    Result<seconds> length = standard;
    const bool isObject = json::eachMember(after, [&](std::string_view name, std::string_view value) {
        if (name == "anchor" && value != "\"created_at\"")
            length = Error{ErrorKind::BadRequest,
                           "A client secret expires after it was created: 'anchor' is "
                           "'created_at'.",
                           "expires_after.anchor"};
        if (name != "seconds" || !length)
            return;
        const seconds asked(json::asInteger(value).value_or(0));
        if (asked < shortest || asked > longest)
            length = Error{ErrorKind::BadRequest, "A client secret lasts from 10 to 7200 seconds.",
                           "expires_after.seconds"};
        else
            length = asked;
    });
    if (!isObject)
        return Error{ErrorKind::BadRequest, "'expires_after' is an object with 'anchor' and 'seconds'.",
                     "expires_after"};
    return length;
}

/// What is not the session's own in the older request.
std::string_view expiryIn(std::string_view clientSecret)
{
    std::string_view found;
    json::eachMember(clientSecret, [&](std::string_view name, std::string_view value) {
        if (name == "expires_after")
            found = value;
    });
    return found;
}

Result<Asked> read(const Form &form, const std::string &body)
{
    TG_TRY(const std::vector<json::Member> members, json::members(body.empty() ? std::string_view("{}") : body));
    Asked asked;
    asked.lasts = form.lasts;
    std::string_view expiry;
    if (!form.isWrapped)
        asked.session = body.empty() ? "{}" : body;
    if (const json::Member *const session = json::find(members, "session"); session && form.isWrapped)
        asked.session = session->value;
    if (const json::Member *const after = json::find(members, "expires_after"); after && form.isWrapped)
        expiry = after->value;
    if (const json::Member *const secret = json::find(members, "client_secret"); secret && !form.isWrapped)
        expiry = expiryIn(secret->value);
    if (!expiry.empty()) {
        TG_TRY(asked.lasts, lengthOf(expiry, form.lasts));
    }
    if (asked.session.size() > sessionAtMost)
        return Error{ErrorKind::BadRequest, "The session of a client secret is larger than 64 KiB.", "session"};
    bool isTranscription = false;
    const bool isObject = json::eachMember(asked.session, [&](std::string_view name, std::string_view value) {
        if (name == "model")
            asked.model = json::textOf(value);
        else if (name == "type")
            isTranscription = value != "\"realtime\"";
    });
    if (!isObject)
        return Error{ErrorKind::BadRequest, "'session' is an object.", "session"};
    if (isTranscription)
        return Error{ErrorKind::BadRequest,
                     "This gateway opens sessions of type 'realtime'; sound is written down in them, too "
                     "('audio.input.transcription').",
                     "session.type"};
    if (asked.model.empty())
        return Error{ErrorKind::BadRequest, "'model' is missing: a client secret is for one realtime model.",
                     form.isWrapped ? "session.model" : "model"};
    return asked;
}

/// Members of a session that say which one it is, and not how: they are ours to say, or nobody's to change.
bool isIdentity(std::string_view name)
{
    constexpr std::string_view names[] = {"id", "object", "model", "client_secret", "expires_at"};
    return std::ranges::find(names, name) != std::end(names);
}

/// What the provider is told when the session begins; nothing where there is nothing but the model.
std::string setupOf(const Asked &asked, const Form &form)
{
    bool isAny = false, hasType = false;
    json::eachMember(asked.session, [&](std::string_view name, std::string_view) {
        hasType = hasType || name == "type";
        isAny = isAny || (name != "type" && !isIdentity(name));
    });
    if (!isAny)
        return {};
    std::string event;
    json::Writer json(event);
    json.begin('{').member("type", "session.update").name("session").begin('{');
    if (form.isWrapped && !hasType)
        json.member("type", "realtime");
    json::eachMember(asked.session, [&](std::string_view name, std::string_view value) {
        if (!isIdentity(name))
            json.rawMember(name, value);
    });
    json.end('}').end('}');
    return event;
}

std::string answerOf(const Asked &asked, const Form &form, std::string_view value, std::int64_t expiresAt)
{
    std::string answer;
    json::Writer json(answer);
    const auto writeSecret = [&] { json.member("value", value).numberMember("expires_at", expiresAt); };
    json.begin('{');
    if (form.isWrapped) {
        writeSecret();
        json.name("session").begin('{').member("type", "realtime");
    }
    json.member("object", "realtime.session").member("id", "sess_" + randomText(16)).member("model", asked.model);
    json::eachMember(asked.session, [&](std::string_view name, std::string_view member) {
        if (!isIdentity(name) && name != "type")
            json.rawMember(name, member);
    });
    if (form.isWrapped) {
        json.end('}');
    } else {
        json.name("client_secret").begin('{');
        writeSecret();
        json.end('}');
    }
    json.end('}');
    return answer;
}

} // namespace

Result<std::string> clientSecret(const Inbound &inbound, const VirtualKey &key, const ModelTable &models,
                                 SessionSecrets &secrets)
{
    const Form &form = *std::ranges::find(forms, std::string_view(inbound.path), &Form::path);
    TG_TRY(const Asked asked, read(form, inbound.body));
    if (!ModelsEndpoint::one(models, key, asked.model))
        return Error{.kind = ErrorKind::ModelUnknown,
                     .message = "There is no model '" + asked.model
                         + "' that this key may use. GET /v1/models lists "
                           "them.",
                     .param = form.isWrapped ? "session.model" : "model"};
    const WallTime expires = inbound.received + asked.lasts;
    TG_TRY(const Secret made,
           secrets.add({.key = key.id, .model = asked.model, .setup = setupOf(asked, form), .expires = expires},
                       inbound.received));
    return answerOf(asked, form, made.reveal(), msSinceEpoch(expires) / 1000);
}

} // namespace tollgate
