// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LargeBody.h"
#include "core/dialects/RequestView.h"

#include <string>
#include <string_view>

/// What requests for videos ask for: OpenAI's (https://platform.openai.com/docs/api-reference/videos) and Google's Veo
/// (https://ai.google.dev/gemini-api/docs/video). Pure.
namespace tollgate::video {

/// Model, seconds and size that a POST to `path` lets expect, with what the APIs take where it says nothing: four
/// seconds of `sora-2` at 720p, eight of Veo. What a video is made of one that is there already has that one's model,
/// size and seconds, which its source tells (sourceIn). `body`: JSON.
void read(RequestView &view, std::string_view path, std::string_view body);
/// The same for one field of a form.
void readField(RequestView &view, std::string_view path, std::string_view name, std::string_view text);

/// The path of the video that this one is made of: a remix, an edit, a longer one. Empty: none, or one of the client's.
std::string sourceIn(std::string_view method, std::string_view path, std::string_view body);
/// Whether the video goes on behind its source, so that its object says the seconds of both.
bool isExtension(std::string_view path);

/// `1280x720` as price lists spell it, `1280-x-720`; other texts (`1080p`) as they are.
std::string priceSize(std::string_view size);
/// Whether that size has a model's plain price: 720p, in either direction, or nothing said.
bool isPlainSize(std::string_view priceSize);
/// A JSON number or a text of seconds (`"8"`); 0 where it is none, at most a day.
std::int64_t millisecondsOf(std::string_view raw);

} // namespace tollgate::video
