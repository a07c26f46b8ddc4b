// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"
#include "core/dialects/Dialect.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

/// What a deployment says about requests in the words of OpenAI chat (LiteLLM: `temperature`, `max_tokens`,
/// `extra_body`
/// ... in litellm_params, `allowed_openai_params`). All of it is pure.
namespace tollgate::openai_chat {

/// A member that is added where the caller leaves it out: name and raw JSON.
using DefaultMember = std::pair<std::string, std::string>;

/// Whether a name in litellm_params is such a member, and no setting of the gateway.
bool isDefaultMember(std::string_view name);

/// The body with the members that it lacks. Another family's request takes those that it spells the same; the
/// others are noted in `left`. `max_tokens` and `max_completion_tokens` are one.
std::string withDefaults(std::string body, std::span<const DefaultMember> defaults, Operation operation,
                         chat::Family family, std::vector<std::string> &left);
/// The same for a conversation that goes on in another dialect.
void fillIn(chat::Request &request, std::span<const DefaultMember> defaults);

/// Takes members out of a request that goes on in another dialect, so that nobody refuses or drops them; what `body`,
/// the caller's own, says of them is answered, to be put in again.
std::vector<DefaultMember> takeOut(chat::Request &request, std::string_view body, std::span<const std::string> names);

/// A body with these members in front, those that it lacks.
std::string withMembers(std::string body, std::span<const DefaultMember> added);

} // namespace tollgate::openai_chat
