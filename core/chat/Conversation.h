// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a conversation is, in our own words: the hub between the dialects, each of which reads into it and writes from
/// it (core/dialects). It holds what any of them can say; what only one family has a word for is carried along as it
/// came. Values: owned by whoever holds them, no thread, no I/O.
namespace tollgate::chat {

/// JSON text as it came: the order of members and the spelling of numbers (1.0, integers beyond 64 bits) survive, and
/// what nobody looks into costs one copy. Empty: not there.
using RawJson = std::string;
/// Members that the hub has no word for, in their order. A writer of the same family writes them back.
using Extra = std::vector<std::pair<std::string, RawJson>>;

/// Whose words `extra` and the opaque parts are.
enum class Family : std::uint8_t {
    OpenAi,
    Anthropic,
    Gemini,
    Responses,
    Ollama,
    Converse, ///< Amazon Bedrock's; only providers speak it, as Cohere
    Cohere,
    Described, ///< in words that stand in the catalogue or a configuration: dialects/template
};

enum class Role : std::uint8_t { System, Developer, User, Assistant, Tool };

/// Where an image, a document or a sound is.
struct Source {
    enum class Kind : std::uint8_t {
        Base64,
        Url,
        FileId, ///< of the provider's own file store
        PlainText,
        Blocks, ///< JSON list of content blocks, as it came
    };
    Kind kind = Kind::Base64;
    std::string mediaType; ///< `image/png`; empty: not said
    std::string data;
    friend bool operator==(const Source &, const Source &) = default;
};

/// Where a piece of text comes from.
struct Citation {
    std::string url, title; ///< of a web page; empty: it is a place in a document, and only `raw` knows it
    std::string citedText;
    RawJson raw;
    Family family = Family::Anthropic;
};

struct Part;

struct Text {
    std::string text;
    std::vector<Citation> citations;
};
struct Image {
    Source source;
    std::string detail; ///< `low`, `high` ...; only OpenAI asks
};
struct Audio {
    std::string data, format; ///< base64 and `wav`, `mp3`
    std::string id; ///< an earlier answer's, instead of data
};
struct Document {
    Source source;
    std::string title; ///< or the file's name
    std::string context;
    RawJson citations; ///< `{"enabled":true}`
};
struct ToolCall {
    std::string id, name;
    std::string arguments; ///< as the model wrote it: mostly a JSON object, but it may be cut or be no JSON at all
    bool isFreeText = false; ///< a tool that takes text instead of JSON
};
struct ToolResult {
    std::string callId;
    std::vector<Part> content;
    bool isError = false;
};
struct Thinking {
    std::string text;
    /// Empty: the provider signs nothing. Clients hand it back as it is, so it says itself whose it is (Signature.h).
    std::string signature;
};
struct RedactedThinking {
    std::string data;
};
struct Refusal {
    std::string text;
};
/// What only its own family understands: server tools and their results, search results ...
struct Opaque {
    std::string type;
    RawJson raw;
    Family family = Family::Anthropic;
};

struct Part {
    std::variant<Text, Image, Audio, Document, ToolCall, ToolResult, Thinking, RedactedThinking, Refusal, Opaque> value;
    RawJson cacheMark = {}; ///< `{"type":"ephemeral","ttl":"1h"}`: the prompt up to here is to be cached
    Extra extra = {};

    template <class Kind>
    const Kind *as() const
    {
        return std::get_if<Kind>(&value);
    }
};

struct Message {
    Role role = Role::User;
    std::vector<Part> parts;
    std::string name; ///< who speaks, where there are several
    Extra extra = {};
};

struct Tool {
    enum class Kind : std::uint8_t {
        Function,
        FreeText, ///< takes text, maybe of a grammar
        Server, ///< runs at the provider: `raw` is all there is to know
    };
    Kind kind = Kind::Function;
    std::string name, description;
    RawJson parameters; ///< JSON schema, verbatim
    RawJson format; ///< of a FreeText tool
    std::optional<bool> strict;
    RawJson cacheMark;
    Extra extra;
    std::string type; ///< of a Server tool
    RawJson raw;
};

struct ToolChoice {
    enum class Mode : std::uint8_t { Unset, Auto, None, Required, Named, Allowed };
    Mode mode = Mode::Unset;
    std::string name;
    std::optional<bool> parallel; ///< false: one call at a time
    RawJson raw; ///< of Allowed: a list that only its own family has
};

struct Format {
    enum class Kind : std::uint8_t { Unset, Text, JsonObject, JsonSchema };
    Kind kind = Kind::Unset;
    std::string name, description;
    RawJson schema; ///< a JSON object for Kind::JsonSchema, whatever a client wrote: see reading::settle
    std::optional<bool> strict;
};

struct Reasoning {
    enum class Mode : std::uint8_t { Unset, Off, Adaptive, Budget };
    Mode mode = Mode::Unset;
    std::string effort; ///< `minimal`, `low`, `medium`, `high`, `xhigh`, `max`; empty: not said
    std::int64_t budget = 0; ///< tokens, for Mode::Budget
    std::string display; ///< `summarized`, `omitted`
};

struct Request {
    Family family = Family::OpenAi; ///< who speaks: whose words `extra` are
    std::string model;
    std::vector<Message> messages;
    std::vector<Tool> tools;
    ToolChoice toolChoice;
    Format format;
    Reasoning reasoning;
    std::optional<std::int64_t> maxOutput;
    std::optional<std::int64_t> choices;
    std::vector<std::string> stop;
    bool stream = false;
    bool usageAsked = false; ///< an OpenAI client wants the usage chunk
    RawJson temperature, topP, topK, frequencyPenalty, presencePenalty, seed; ///< numbers as they were written
    RawJson logprobs, topLogprobs, logitBias, modalities, audio, prediction, webSearch, metadata;
    std::string user, serviceTier, verbosity, promptCacheKey;
    RawJson cacheMark; ///< of the whole request
    Extra extra;
};

} // namespace tollgate::chat
