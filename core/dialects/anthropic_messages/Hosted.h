// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Claude where others host it: Bedrock's InvokeModel and Vertex AI have the model in the path and the version in the
/// body. https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock, .../claude-on-vertex-ai.
namespace tollgate::anthropic_messages {

/// The body without `model` (and without `stream`, unless it is wanted), with `anthropic_version`. Pure.
std::string hostedBody(std::string_view body, std::string_view version, bool keepsStream);

/// Those names of an `anthropic-beta` header that the host knows: it refuses a request with any other. Pure.
std::vector<std::string> hostedBetas(std::string_view header);
/// `anthropic_beta` put into a body. Pure.
std::string withBetas(std::string body, const std::vector<std::string> &betas);

} // namespace tollgate::anthropic_messages
