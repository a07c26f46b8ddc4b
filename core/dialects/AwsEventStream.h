// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <memory>
#include <string>
#include <string_view>

namespace tollgate {

/// Turns a stream that is framed otherwise into the text of server-sent events, which all decoders read. One object an
/// answer; the result does not depend on how the bytes were sliced.
class Deframer {
public:
    virtual ~Deframer() = default;
    /// Error: UpstreamGarbled; nothing of the stream can be trusted from there on.
    virtual Result<void> feed(std::string_view bytes, std::string &out) = 0;
    virtual bool isInside() const = 0; ///< of a frame: at the end of a stream it is a cut answer
};

/// By the answer's content type; null: it is server-sent events already.
std::unique_ptr<Deframer> deframerFor(std::string_view contentType);

/// AWS's binary frames (`application/vnd.amazon.eventstream`): lengths, headers, payload, and a CRC of the lengths and
/// one of the whole. https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html#streaming-event-stream,
/// https://smithy.io/2.0/aws/amazon-eventstream.html. An event becomes `event: <its type>` with its JSON; a `chunk` of
/// InvokeModelWithResponseStream becomes the event that is packed in it; exceptions become an event `error` in the form
/// `{"type":"error","error":{"type":..,"message":..}}`.
class AwsEventStream final : public Deframer {
public:
    Result<void> feed(std::string_view bytes, std::string &out) override;
    bool isInside() const override { return !m_rest.empty(); }

private:
    std::string m_rest;
};

/// A frame with these headers (all of type string): for tests and fakes of providers. Pure.
std::string awsFrame(std::initializer_list<std::pair<std::string_view, std::string_view>> headers,
                     std::string_view payload);

} // namespace tollgate
