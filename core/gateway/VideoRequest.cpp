// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/VideoRequest.h"

#include "core/json/Member.h"
#include "core/json/Scan.h"
#include "core/json/Walk.h"

#include <algorithm>
#include <charconv>

namespace tollgate::video {
namespace {

constexpr std::string_view videos = "/videos", remix = "/remix", edits = "/edits", extensions = "/extensions",
                           veos = ":predictLongRunning";
constexpr std::int64_t second = 1000, usual = 4 * second, usualOfVeo = 8 * second, longest = 20 * second;
constexpr std::int64_t samplesAtMost = 4;

bool isMadeOfAnother(std::string_view path)
{
    return path.ends_with(remix) || path.ends_with(edits) || path.ends_with(extensions);
}

/// `instances` say what is to be seen, `parameters` how.
void readVeo(RequestView &view, std::string_view body)
{
    const std::string_view parameters = json::memberOf(body, "parameters");
    std::int64_t milliseconds = 0, samples = 1;
    json::eachMember(parameters, [&](std::string_view name, std::string_view value) {
        if (name == "durationSeconds")
            milliseconds = millisecondsOf(value);
        else if (name == "resolution")
            view.image.size = json::textOf(value);
        else if (name == "sampleCount" || name == "numberOfVideos")
            samples = std::clamp<std::int64_t>(json::asInteger(value).value_or(1), 1, samplesAtMost);
    });
    view.choices = samples;
    view.units.milliseconds = (milliseconds > 0 ? milliseconds : usualOfVeo) * samples;
}

} // namespace

void read(RequestView &view, std::string_view path, std::string_view body)
{
    if (path.ends_with(veos))
        return readVeo(view, body);
    view.units.milliseconds = isMadeOfAnother(path) ? longest : usual;
    json::eachMember(body, [&](std::string_view name, std::string_view value) {
        readField(view, path, name, name == "size" ? json::textOf(value) : std::string(value));
    });
    if (view.model.empty() && !isMadeOfAnother(path))
        view.model = "sora-2";
}

void readField(RequestView &view, std::string_view path, std::string_view name, std::string_view text)
{
    if (path.ends_with(veos) || text.empty())
        return;
    if (name == "size")
        view.image.size = priceSize(text);
    else if (name == "seconds")
        if (const std::int64_t milliseconds = millisecondsOf(text); milliseconds > 0)
            view.units.milliseconds = milliseconds;
}

std::string sourceIn(std::string_view method, std::string_view path, std::string_view body)
{
    const std::size_t at = path.rfind(videos);
    if (method != "POST" || at == std::string_view::npos || !isMadeOfAnother(path))
        return {};
    const std::string all(path.substr(0, at + videos.size()));
    if (path.ends_with(remix))
        return std::string(path.substr(0, path.size() - remix.size()));
    std::string id = json::textOf(json::memberOf(json::memberOf(body, "video"), "id"));
    if (id.empty() || id.find_first_of("/?#%\\ ") != std::string::npos || id.starts_with('.'))
        return {};
    return all + '/' + id;
}

bool isExtension(std::string_view path)
{
    return path.ends_with(extensions);
}

std::string priceSize(std::string_view size)
{
    const auto isNumber = [](std::string_view text) {
        return !text.empty() && text.size() < 6
            && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    const std::size_t x = size.find('x');
    if (x == std::string_view::npos || !isNumber(size.substr(0, x)) || !isNumber(size.substr(x + 1)))
        return std::string(size);
    return std::string(size.substr(0, x)) + "-x-" + std::string(size.substr(x + 1));
}

bool isPlainSize(std::string_view priceSize)
{
    constexpr std::string_view plain[] = {"", "720p", "1280-x-720", "720-x-1280"};
    return std::ranges::find(plain, priceSize) != std::end(plain);
}

std::int64_t millisecondsOf(std::string_view raw)
{
    constexpr std::int64_t day = 24 * 3600;
    const std::string text = raw.starts_with('"') ? json::textOf(raw) : std::string(raw);
    const std::size_t point = std::min(text.find('.'), text.size());
    std::int64_t seconds = 0, thousandths = 0;
    const auto isNumber = [](std::string_view digits, std::int64_t &value) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc{} && end == digits.data() + digits.size() && value >= 0;
    };
    std::string fraction = text.substr(std::min(point + 1, text.size())).substr(0, 3);
    fraction.resize(3, '0');
    if (!isNumber(std::string_view(text).substr(0, point), seconds) || !isNumber(fraction, thousandths))
        return 0;
    return std::min(seconds, day) * second + thousandths;
}

} // namespace tollgate::video
