// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Answer.h"
#include "core/chat/Conversation.h"

#include <span>

/// What Matrix.cpp sends through the dialects.
namespace tollgate::matrix {

/// One thing that a request may hold. `seen` says what of it is there; empty: nothing.
struct RequestSample {
    std::string_view name;
    void (*add)(chat::Request &request);
    std::string (*seen)(const chat::Request &request);
};
std::span<const RequestSample> requestSamples();
/// A request of that family with the sample in it.
chat::Request request(chat::Family family, const RequestSample &sample);

struct AnswerSample {
    std::string_view name;
    void (*add)(chat::Answer &answer);
    std::string (*seen)(const chat::Answer &answer);
};
std::span<const AnswerSample> answerSamples();
chat::Answer answer(const AnswerSample &sample);

/// A rate limit in the words of a provider, with status 200 around it as inside of a stream.
std::string_view rateLimit(chat::Family family);

} // namespace tollgate::matrix
