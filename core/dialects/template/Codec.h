// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Headers.h"
#include "core/dialects/Dialect.h"
#include "core/dialects/template/Form.h"

/// A provider that is described as data, to and from the hub. Pure.
namespace tollgate::described {

std::string_view nameOf(chat::Finish finish);

/// As `target.form` has it. What a request says and the form has no place for is noted.
std::string encodeRequest(const chat::Request &request, const DialectTarget &target, Notes &notes);
/// Error: the provider's own, where the answer is one; UpstreamGarbled, where nothing is at the place of the text.
Result<chat::Answer> decodeAnswer(const Form &form, std::string_view body);
Error readError(const Form &form, int status, const Headers &headers, std::string_view body);
/// Of a form that streams; it outlives the decoder.
std::unique_ptr<StreamDecoder> streamDecoder(const Form &form);
/// A whole answer as the stream that it would have been.
std::vector<chat::Event> eventsOf(const chat::Answer &answer);

// Pieces that the files of this folder share.

/// A provider's value in JSON that everybody can read: no lone surrogates, no bytes that are no UTF-8, no NaN. The view
/// is into one of the two.
std::string_view readable(std::string_view value, std::string &buffer);
/// A text as it is, the texts of a list in a row, anything else as JSON.
std::string textOf(std::string_view raw);
chat::Finish finishOf(const Form &form, std::string_view raw);
/// What a provider says it counted, maybe bit by bit. Input tokens have the cached ones in them.
struct Counts {
    std::optional<std::int64_t> input, output;
    std::int64_t cached = 0;

    void read(const Places &places, std::string_view document);
    /// Nothing while one of the two is missing: half of a bill is none, and the gateway counts itself.
    std::optional<Usage> usage() const;
};
/// What the code or the status says by the form's map; nothing: it says nothing of it.
std::optional<ErrorKind> kindOf(const Form &form, int status, std::string_view body);

} // namespace tollgate::described
