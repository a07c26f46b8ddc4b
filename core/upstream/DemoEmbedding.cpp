// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoEmbedding.h"

#include "core/upstream/DemoAnswer.h"

#include <algorithm>
#include <bit>
#include <boost/json.hpp>
#include <cmath>
#include <QByteArray>
#include <vector>

namespace tollgate {
namespace {

namespace json = boost::json;

std::vector<float> vectorOf(std::string_view text, std::size_t dimensions)
{
    std::uint64_t state = demoHash(text);
    std::vector<float> made(dimensions);
    double square = 0;
    for (float &each : made) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        each = static_cast<float>(static_cast<std::int32_t>(state >> 32)) / 2147483648.0F;
        square += static_cast<double>(each) * each;
    }
    const auto length = static_cast<float>(std::sqrt(square));
    for (float &each : made)
        each = length > 0 ? each / length : 0;
    return made;
}

/// Little-endian 32-bit floats in base64, as OpenAI sends them.
std::string base64(const std::vector<float> &numbers)
{
    QByteArray bytes;
    bytes.reserve(4 * static_cast<qsizetype>(numbers.size()));
    for (const float each : numbers) {
        const auto bits = std::bit_cast<std::uint32_t>(each);
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>(bits >> shift));
    }
    return bytes.toBase64().toStdString();
}

} // namespace

std::uint64_t demoHash(std::string_view text)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

json::value demoEmbeddings(const json::object &request)
{
    std::vector<std::string> inputs;
    std::int64_t tokens = 0;
    const auto add = [&](const json::value &input) {
        inputs.push_back(input.is_string() ? std::string(input.as_string()) : json::serialize(input));
        tokens += input.is_array() ? static_cast<std::int64_t>(input.as_array().size()) : demoTokens(inputs.back());
    };
    if (const json::value *input = request.if_contains("input")) {
        const bool isList = input->is_array() && !input->as_array().empty() && !input->as_array().front().is_number();
        if (isList)
            std::ranges::for_each(input->as_array(), add);
        else
            add(*input);
    }
    json::error_code error;
    const json::value *const asked = request.if_contains("dimensions");
    const std::int64_t dimensions = asked ? asked->to_number<std::int64_t>(error) : 64;
    const auto size = static_cast<std::size_t>(error ? 64 : std::clamp<std::int64_t>(dimensions, 1, 4096));
    const json::value *const encoding = request.if_contains("encoding_format");
    const bool isBase64 = encoding && encoding->is_string() && encoding->as_string() == "base64";

    json::array data;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const std::vector<float> numbers = vectorOf(inputs[i], size);
        json::value vector = isBase64 ? json::value(json::string(base64(numbers)))
                                      : json::value(json::array(numbers.begin(), numbers.end()));
        data.push_back({{"object", "embedding"}, {"index", i}, {"embedding", std::move(vector)}});
    }
    const json::value *const model = request.if_contains("model");
    return {{"object", "list"},
            {"data", std::move(data)},
            {"model", model ? *model : json::value("demo")},
            {"usage", {{"prompt_tokens", tokens}, {"total_tokens", tokens}}}};
}

} // namespace tollgate
