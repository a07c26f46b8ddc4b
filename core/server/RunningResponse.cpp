// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/RunningResponse.h"

#include "core/server/KeptResponse.h"

namespace tollgate {

bool answerRunning(const Inbound &inbound, std::unique_ptr<ClientStream> &client, BackgroundAnswer &running)
{
    Headers headers{{"x-litellm-call-id", inbound.id.text()}};
    const bool isGet = inbound.method == "GET" || inbound.method == "HEAD";
    const bool isItself = inbound.path == "/responses/" + running.id();
    if (isGet && asksForEvents(inbound)) {
        if (!running.isStreamed() || !running.follow(client, headers, startingAfter(inbound)))
            client->fail(noEvents(), std::move(headers));
        return true;
    }
    const auto self = running.shared_from_this();
    if (inbound.method == "DELETE" && isItself)
        running.cancel();
    if (inbound.method == "POST" && inbound.path.ends_with("/cancel"))
        running.cancel();
    else if (!isGet || !isItself)
        return false;
    headers.add("content-type", "application/json");
    client->answer(200, std::move(headers), running.response());
    return true;
}

} // namespace tollgate
