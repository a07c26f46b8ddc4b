// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/SoundLength.h"

#include <algorithm>
#include <array>

namespace tollgate::media {
namespace {

using Length = std::optional<std::int64_t>;

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

std::uint64_t littleEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[i - 1]);
    return value;
}

/// `size` bytes from `at`; fewer at the end.
std::string_view piece(std::string_view file, std::size_t at, std::size_t size)
{
    return at < file.size() ? file.substr(at, size) : std::string_view();
}

/// No sound that anybody sends is longer than a year: more is a damaged file.
Length milliseconds(std::uint64_t count, std::uint64_t perSecond)
{
    constexpr std::uint64_t most = std::uint64_t(366) * 24 * 3600 * 1000;
    if (perSecond == 0 || count == 0 || count / perSecond > most / 1000)
        return {};
    return static_cast<std::int64_t>(count / perSecond * 1000 + (count % perSecond * 1000 + perSecond - 1) / perSecond);
}

Length wav(std::string_view file)
{
    std::uint64_t bytesPerSecond = 0;
    for (std::size_t at = 12; at + 8 <= file.size();) {
        const std::string_view name = file.substr(at, 4);
        const std::size_t size = littleEndian(file.substr(at + 4, 4));
        if (name == "fmt " && size >= 16 && at + 24 <= file.size())
            bytesPerSecond = littleEndian(file.substr(at + 16, 4));
        if (name == "data") // a recorder that could not go back left its length open
            return milliseconds(std::min<std::uint64_t>(size, file.size() - at - 8), bytesPerSecond);
        if (size > file.size())
            break;
        at += 8 + size + size % 2;
    }
    return {};
}

Length flac(std::string_view file)
{
    const std::uint64_t packed = bigEndian(piece(file, 18, 8)); // rate 20, channels 3, bits 5, samples 36
    if (file.size() < 26 || (static_cast<unsigned char>(file[4]) & 0x7f) != 0)
        return {};
    return milliseconds(packed & 0xf'ffff'ffff, packed >> 44);
}

/// The last page says how many samples have gone by; Opus counts 48,000 a second whatever was recorded.
Length ogg(std::string_view file)
{
    const std::size_t last = file.rfind("OggS");
    const std::string_view first = file.substr(0, 512);
    std::uint64_t rate = 0, skipped = 0;
    if (const std::size_t opus = first.find("OpusHead"); opus != std::string_view::npos) {
        rate = 48'000;
        skipped = littleEndian(piece(first, opus + 10, 2));
    } else if (const std::size_t vorbis = first.find("\x01vorbis"); vorbis != std::string_view::npos) {
        rate = littleEndian(piece(first, vorbis + 12, 4));
    }
    const std::string_view granule = piece(file, last + 6, 8);
    if (granule.size() < 8)
        return {};
    const std::uint64_t samples = littleEndian(granule);
    return samples == UINT64_MAX || samples <= skipped ? std::nullopt : milliseconds(samples - skipped, rate);
}

/// A frame's header of MPEG audio, layer III.
struct Mp3Frame {
    std::uint64_t bitRate = 0, sampleRate = 0;
    std::size_t samples = 0, sideInfo = 0; ///< bytes between the header and what a Xing header would be
};

std::optional<Mp3Frame> mp3Frame(std::string_view head)
{
    if (head.size() < 4 || static_cast<unsigned char>(head[0]) != 0xff || (head[1] & 0xe0) != 0xe0)
        return {};
    const auto bits = static_cast<std::uint32_t>(bigEndian(head.substr(0, 4)));
    const unsigned version = bits >> 19 & 3, layer = bits >> 17 & 3, rate = bits >> 12 & 15, frequency = bits >> 10 & 3;
    if (version == 1 || layer != 1 || rate == 0 || rate == 15 || frequency == 3)
        return {};
    static constexpr std::array<std::uint64_t, 15> first
        = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    static constexpr std::array<std::uint64_t, 15> second
        = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    static constexpr std::array<std::uint64_t, 3> frequencies = {44'100, 48'000, 32'000};
    const bool isFirst = version == 3, isMono = (bits >> 6 & 3) == 3;
    Mp3Frame frame;
    frame.bitRate = (isFirst ? first : second)[rate] * 1000;
    frame.sampleRate = frequencies[frequency] / (isFirst ? 1 : version == 2 ? 2 : 4);
    frame.samples = isFirst ? 1152 : 576;
    frame.sideInfo = isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17);
    return frame;
}

Length mp3(std::string_view file)
{
    if (file.starts_with("ID3") && file.size() > 10) {
        std::size_t size = 0;
        for (std::size_t i = 6; i < 10; ++i)
            size = size << 7 | (static_cast<unsigned char>(file[i]) & 0x7f);
        file.remove_prefix(std::min(file.size(), size + 10));
    }
    const std::optional<Mp3Frame> frame = mp3Frame(file);
    if (!frame)
        return {};
    // With a variable rate the first frame is empty and says how many follow.
    const std::string_view table = piece(file, 4 + frame->sideInfo, 12);
    if (table.size() == 12 && (table.starts_with("Xing") || table.starts_with("Info")) && (table[7] & 1) != 0)
        return milliseconds(bigEndian(table.substr(8, 4)) * frame->samples, frame->sampleRate);
    return milliseconds(static_cast<std::uint64_t>(file.size()) * 8, frame->bitRate);
}

/// Frame by frame: each says its length, and holds 1,024 samples.
Length adts(std::string_view file)
{
    static constexpr std::array<std::uint64_t, 13> rates
        = {96'000, 88'200, 64'000, 48'000, 44'100, 32'000, 24'000, 22'050, 16'000, 12'000, 11'025, 8'000, 7'350};
    std::uint64_t frames = 0, rate = 0;
    for (std::size_t at = 0; at + 7 <= file.size(); ++frames) {
        const auto head = bigEndian(file.substr(at, 7));
        const std::size_t size = head >> 13 & 0x1fff, frequency = head >> 34 & 15;
        if (head >> 44 != 0xfff || size < 7 || frequency >= rates.size())
            return {};
        rate = rates[frequency];
        at += size;
    }
    return milliseconds(frames * 1024, rate);
}

/// The content of the first box of that name among those of `boxes`.
std::string_view box(std::string_view boxes, std::string_view name)
{
    while (boxes.size() >= 8) {
        std::uint64_t size = bigEndian(boxes.substr(0, 4));
        std::size_t head = 8;
        if (size == 1 && boxes.size() >= 16) {
            size = bigEndian(boxes.substr(8, 8));
            head = 16;
        }
        if (size == 0 || size > boxes.size()) // to the end, or cut
            size = boxes.size();
        if (size < head)
            return {};
        if (boxes.substr(4, 4) == name)
            return boxes.substr(head, size - head);
        boxes.remove_prefix(size);
    }
    return {};
}

Length mp4(std::string_view file)
{
    const std::string_view header = box(box(file, "moov"), "mvhd");
    if (header.size() < 32)
        return {};
    return header[0] == 1 ? milliseconds(bigEndian(header.substr(24, 8)), bigEndian(header.substr(20, 4)))
                          : milliseconds(bigEndian(header.substr(16, 4)), bigEndian(header.substr(12, 4)));
}

} // namespace

Length soundLength(std::string_view file)
{
    if (file.starts_with("RIFF") && piece(file, 8, 4) == "WAVE")
        return wav(file);
    if (file.starts_with("fLaC"))
        return flac(file);
    if (file.starts_with("OggS"))
        return ogg(file);
    if (piece(file, 4, 4) == "ftyp")
        return mp4(file);
    if (const Length length = mp3(file))
        return length;
    return adts(file);
}

} // namespace tollgate::media
