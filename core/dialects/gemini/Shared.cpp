// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/Codec.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::gemini {

using namespace chat;

namespace {

constexpr std::string_view ownId = "gm_";

/// `[{"modality":"AUDIO","tokenCount":3}]`: the count of one modality.
std::int64_t ofModality(std::string_view details, std::string_view modality)
{
    std::int64_t count = 0;
    json::eachElement(details, [&](std::string_view element) {
        bool isIt = false;
        std::int64_t tokens = 0;
        json::eachMember(element, [&](std::string_view name, std::string_view value) {
            if (name == "modality")
                isIt = json::inside(value) == modality;
            else if (name == "tokenCount")
                tokens = json::asInteger(value).value_or(0);
        });
        if (isIt)
            count += tokens;
    });
    return count;
}

void writeModality(json::Writer &json, std::string_view name, std::int64_t tokens)
{
    if (tokens > 0)
        json.begin('{').member("modality", name).numberMember("tokenCount", tokens).end('}');
}

} // namespace

std::string chatPath(std::string_view model, bool stream)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    if (model.starts_with("models/"))
        model.remove_prefix(7);
    std::string path("/v1beta/models/");
    for (const char c : model) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.' || c == '@';
        if (isPlain) {
            path += c;
            continue;
        }
        path += '%';
        path += digits[static_cast<unsigned char>(c) >> 4];
        path += digits[c & 15];
    }
    return path.append(stream ? ":streamGenerateContent" : ":generateContent");
}

std::string_view nameOf(Finish finish)
{
    switch (finish) {
    case Finish::Length:
        return "MAX_TOKENS";
    case Finish::Refusal:
        return "SAFETY";
    case Finish::None:
    case Finish::Stop:
    case Finish::StopSequence:
    case Finish::ToolCalls:
    case Finish::Pause:
        break;
    }
    return "STOP";
}

std::optional<Finish> finishOf(std::string_view reason)
{
    constexpr std::pair<std::string_view, Finish> reasons[] = {
        {"", Finish::None},
        {"FINISH_REASON_UNSPECIFIED", Finish::None},
        {"STOP", Finish::Stop},
        {"MAX_TOKENS", Finish::Length},
        {"SAFETY", Finish::Refusal},
        {"RECITATION", Finish::Refusal},
        {"LANGUAGE", Finish::Refusal},
        {"BLOCKLIST", Finish::Refusal},
        {"PROHIBITED_CONTENT", Finish::Refusal},
        {"SPII", Finish::Refusal},
        {"IMAGE_SAFETY", Finish::Refusal},
        {"IMAGE_PROHIBITED_CONTENT", Finish::Refusal},
        {"IMAGE_RECITATION", Finish::Refusal},
        {"OTHER", Finish::Stop},
    };
    for (const auto &[name, finish] : reasons)
        if (name == reason)
            return finish;
    return {};
}

std::string madeId(std::string_view answerId, std::size_t index)
{
    return std::string(ownId).append(answerId).append("_").append(std::to_string(index));
}

bool isMadeId(std::string_view id)
{
    return id.starts_with(ownId);
}

Usage readUsage(std::string_view raw)
{
    constexpr std::int64_t most = 1'000'000'000'000;
    std::int64_t prompt = 0, toolPrompt = 0, cached = 0, candidates = 0, thoughts = 0;
    std::string_view promptDetails, cacheDetails, candidateDetails;
    json::eachMember(raw, [&](std::string_view name, std::string_view value) {
        const auto count = [&] { return std::clamp<std::int64_t>(json::asInteger(value).value_or(0), 0, most); };
        if (name == "promptTokenCount")
            prompt = count();
        else if (name == "toolUsePromptTokenCount")
            toolPrompt = count();
        else if (name == "cachedContentTokenCount")
            cached = count();
        else if (name == "candidatesTokenCount" || name == "responseTokenCount") // the latter in Live
            candidates = count();
        else if (name == "thoughtsTokenCount")
            thoughts = count();
        else if (name == "promptTokensDetails")
            promptDetails = value;
        else if (name == "cacheTokensDetails")
            cacheDetails = value;
        else if (name == "candidatesTokensDetails" || name == "responseTokensDetails")
            candidateDetails = value;
    });
    Usage usage;
    usage.cacheRead = std::min(cached, prompt);
    const std::int64_t sound = ofModality(promptDetails, "AUDIO") - ofModality(cacheDetails, "AUDIO");
    usage.inputAudio = std::clamp<std::int64_t>(sound, 0, prompt - usage.cacheRead);
    usage.input = prompt - usage.cacheRead - usage.inputAudio + toolPrompt;
    usage.outputAudio = std::clamp<std::int64_t>(ofModality(candidateDetails, "AUDIO"), 0, candidates);
    usage.outputImage
        = std::clamp<std::int64_t>(ofModality(candidateDetails, "IMAGE"), 0, candidates - usage.outputAudio);
    usage.output = candidates - usage.outputAudio - usage.outputImage;
    usage.reasoning = thoughts;
    return usage;
}

void writeUsage(json::Writer &json, const Usage &usage)
{
    json.begin('{').numberMember("promptTokenCount", usage.promptTokens());
    json.numberMember("candidatesTokenCount", usage.completionTokens() - usage.reasoning);
    json.numberMember("totalTokenCount", usage.total());
    if (usage.cacheRead > 0)
        json.numberMember("cachedContentTokenCount", usage.cacheRead);
    if (usage.reasoning > 0)
        json.numberMember("thoughtsTokenCount", usage.reasoning);
    json.name("promptTokensDetails").begin('[');
    writeModality(json, "TEXT", usage.promptTokens() - usage.inputAudio - usage.inputImage);
    writeModality(json, "AUDIO", usage.inputAudio);
    writeModality(json, "IMAGE", usage.inputImage);
    json.end(']').end('}');
}

std::string_view mediaTypeOf(std::string_view url)
{
    constexpr std::pair<std::string_view, std::string_view> types[]
        = {{".png", "image/png"},  {".jpg", "image/jpeg"},       {".jpeg", "image/jpeg"}, {".webp", "image/webp"},
           {".gif", "image/gif"},  {".heic", "image/heic"},      {".heif", "image/heif"}, {".pdf", "application/pdf"},
           {".txt", "text/plain"}, {".mp3", "audio/mp3"},        {".wav", "audio/wav"},   {".mp4", "video/mp4"},
           {".html", "text/html"}, {".json", "application/json"}};
    url = url.substr(0, url.find_first_of("?#"));
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
    for (const auto &[ending, type] : types)
        if (url.size() > ending.size() && std::ranges::equal(url.substr(url.size() - ending.size()), ending, isSame))
            return type;
    return {};
}

} // namespace tollgate::gemini
