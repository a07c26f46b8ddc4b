// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"

namespace tollgate::verb {
namespace {

namespace js = boost::json;

Error noGateway()
{
    return {.kind = ErrorKind::Conflict, .message = "No gateway runs that keeps requests and answers on disk."};
}

} // namespace

/// `bodies.status`: what is there, and why nothing comes where something should.
void bodiesStatus(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    ControlParts &parts = control.parts();
    if (!parts.bodies)
        return reply(noGateway());
    parts.bodies->tellStanding([&parts, reply = std::move(reply)](const BodyArchive::Standing &standing) mutable {
        reply(js::value(js::object{{"kept", parts.settings.privacyBodies()},
                                   {"calls", standing.calls},
                                   {"bytes", standing.bytes},
                                   {"wrong", standing.wrong}}));
    });
}

/// `bodies.remove`: for good.
void removeBodies(LocalControl &control, Control::Arguments, Control::Reply reply)
{
    if (!control.parts().bodies)
        return reply(noGateway());
    control.parts().bodies->removeAll([reply = std::move(reply)](std::int64_t count) mutable {
        reply(js::value(js::object{{"removed", count}}));
    });
}

void findKept(LocalControl &control, const std::string &id, KeptFound found)
{
    ControlParts &parts = control.parts();
    if (auto kept = parts.recent ? parts.recent->find(id) : nullptr)
        return found(std::move(kept), {});
    if (!parts.bodies)
        return found(nullptr, {});
    parts.bodies->find(id, [found = std::move(found)](Result<std::shared_ptr<const RecentCalls::Kept>> kept) mutable {
        if (kept)
            found(*std::move(kept), {});
        else
            found(nullptr, kept.error().kind == ErrorKind::NotFound ? std::string() : kept.error().message);
    });
}

} // namespace tollgate::verb
