// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/Answer.h"
#include "core/dialects/openai_chat/Request.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <boost/json.hpp>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>

/// Whatever stands in a body: no crash; what the scanner takes is what Boost.JSON takes, no more and no less; members
/// are where they are said to be; what is spliced stays valid JSON.

using namespace tollgate;

namespace {

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

/// Nothing where Boost cannot say: the grammar has no largest number, Boost has, and reads no further.
std::optional<bool> boostTakes(std::string_view body, std::size_t maxDepth)
{
    boost::json::parse_options options;
    options.max_depth = maxDepth;
    boost::system::error_code failed;
    const boost::json::value value = boost::json::parse(body, failed, {}, options);
    if (failed == boost::json::error::exponent_overflow)
        return std::nullopt;
    return !failed && value.is_object();
}

void checkMembers(std::string_view body, const std::vector<json::Member> &members)
{
    std::size_t count = 0;
    const bool walked = json::eachMember(body, [&](std::string_view name, std::string_view value) {
        if (count >= members.size() || members[count].name != name || members[count].value != value)
            fail("the walk sees other members than the scan");
        ++count;
    });
    if (!walked || count != members.size())
        fail("the walk does not see all members");
    for (const json::Member &member : members) {
        if (body.at(member.begin) != '"' || member.value.empty())
            fail("a member is not where it is said to be");
        const auto at = static_cast<std::size_t>(member.value.data() - body.data());
        const std::string changed = json::spliced(body, {{at, member.value.size(), "\"new\""}});
        if (!json::members(changed))
            fail("a splice broke the body");
        if (const auto text = json::asString(member.value))
            if (json::asString(json::quoted(*text)) != text)
                fail("a text does not survive its quotes");
    }
}

void checkRequest(std::string_view body)
{
    for (const Operation operation : {Operation::Chat, Operation::Completion, Operation::Embedding}) {
        const auto view = openai_chat::read(operation, body, "from-path");
        if (!view)
            continue;
        const std::string out = openai_chat::rewritten(
            operation, body, *view, {.model = "a \"model\"", .includeUsage = view->stream, .maxOutput = 17});
        const auto members = json::members(out);
        const json::Member *model = members ? json::find(*members, "model") : nullptr;
        if (!model || json::asString(model->value) != "a \"model\"")
            fail("the provider would get another model");
        const auto again = openai_chat::read(operation, out);
        if (!again || again->stream != view->stream
            || (view->stream && operation != Operation::Embedding && !again->wantsUsage))
            fail("the request that was written is not the one that was read");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view body(reinterpret_cast<const char *>(data), size);
    // Depth is counted in another way by each: the two bounds lie far apart.
    if (json::members(body, 60) && !boostTakes(body, 200).value_or(true))
        fail("taken, though it is no JSON object");
    const auto members = json::members(body);
    if (!members && boostTakes(body, 200).value_or(false))
        fail("refused, though it is a JSON object");
    if (members) {
        checkMembers(body, *members);
        checkRequest(body);
    }
    (void)openai_chat::readUsage(body);
    (void)openai_chat::readAnswer(Operation::Chat, body);
    (void)openai_chat::readError(size % 2 ? 400 : 500, {}, body);
    return 0;
}
