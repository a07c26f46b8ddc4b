// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/SoundLength.h"

#include <algorithm>
#include <array>

namespace tollgate::media {
namespace {

using Length = std::optional<std::int64_t>;

/// A file that is there, or the two ends of one that has gone by.
class Source {
public:
    explicit Source(BodyBytes whole) : m_head(std::move(whole)), m_size(m_head.size()) { }
    Source(std::string_view head, std::string_view tail, std::size_t size)
        : m_head(head), m_tail(tail), m_size(size) { }

    std::size_t size() const { return m_size; }
    /// Fewer bytes where there are no more, at the end and in the middle.
    std::string_view piece(std::size_t at, std::size_t count)
    {
        const std::size_t tailBegin = m_size - m_tail.size();
        if (!m_tail.empty() && at >= tailBegin)
            return m_tail.substr(std::min(at - tailBegin, m_tail.size()), count);
        return m_head.piece(at, count);
    }

private:
    BodyBytes m_head;
    std::string_view m_tail;
    std::size_t m_size;
};

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

/// No sound that anybody sends is longer than a year: more is a damaged file.
Length milliseconds(std::uint64_t count, std::uint64_t perSecond)
{
    constexpr std::uint64_t most = std::uint64_t(366) * 24 * 3600 * 1000;
    if (perSecond == 0 || count == 0 || count / perSecond > most / 1000)
        return {};
    return static_cast<std::int64_t>(count / perSecond * 1000 + (count % perSecond * 1000 + perSecond - 1) / perSecond);
}

Length wav(Source &file)
{
    std::uint64_t bytesPerSecond = 0;
    for (std::size_t at = 12; at + 8 <= file.size();) {
        const std::string_view chunk = file.piece(at, 24);
        if (chunk.size() < 8)
            break;
        const std::size_t size = littleEndian(chunk.substr(4, 4));
        if (chunk.starts_with("fmt ") && size >= 16 && chunk.size() == 24)
            bytesPerSecond = littleEndian(chunk.substr(16, 4));
        if (chunk.starts_with("data")) // a recorder that could not go back left its length open
            return milliseconds(std::min<std::uint64_t>(size, file.size() - at - 8), bytesPerSecond);
        if (size > file.size())
            break;
        at += 8 + size + size % 2;
    }
    return {};
}

Length flac(Source &file)
{
    const std::string_view head = file.piece(0, 26);
    if (head.size() < 26 || (static_cast<unsigned char>(head[4]) & 0x7f) != 0)
        return {};
    const std::uint64_t packed = bigEndian(head.substr(18, 8)); // rate 20, channels 3, bits 5, samples 36
    return milliseconds(packed & 0xf'ffff'ffff, packed >> 44);
}

/// The last page says how many samples have gone by; Opus counts 48,000 a second whatever was recorded.
Length ogg(Source &file)
{
    constexpr std::size_t pageAtMost = 65'307;
    const std::string first(file.piece(0, 512));
    std::uint64_t rate = 0, skipped = 0;
    if (const std::size_t opus = first.find("OpusHead"); opus != std::string_view::npos) {
        rate = 48'000;
        skipped = littleEndian(std::string_view(first).substr(std::min(opus + 10, first.size()), 2));
    } else if (const std::size_t vorbis = first.find("\x01vorbis"); vorbis != std::string_view::npos) {
        rate = littleEndian(std::string_view(first).substr(std::min(vorbis + 12, first.size()), 4));
    }
    const std::size_t tailSize = std::min(file.size(), 2 * pageAtMost);
    const std::string_view tail = file.piece(file.size() - tailSize, tailSize);
    const std::size_t last = tail.rfind("OggS");
    if (last == std::string_view::npos || last + 14 > tail.size())
        return {};
    const std::string_view granule = tail.substr(last + 6, 8);
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

Length mp3(Source &file)
{
    std::size_t begin = 0;
    if (const std::string_view tag = file.piece(0, 10);
        tag.starts_with("ID3") && file.size() > 10 && tag.size() == 10) {
        for (std::size_t i = 6; i < 10; ++i)
            begin = begin << 7 | (static_cast<unsigned char>(tag[i]) & 0x7f);
        begin = std::min(file.size(), begin + 10);
    }
    const std::string_view head = file.piece(begin, 64);
    const std::optional<Mp3Frame> frame = mp3Frame(head);
    if (!frame)
        return {};
    // With a variable rate the first frame is empty and says how many follow.
    const std::string_view table = head.substr(std::min(4 + frame->sideInfo, head.size()), 12);
    if (table.size() == 12 && (table.starts_with("Xing") || table.starts_with("Info")) && (table[7] & 1) != 0)
        return milliseconds(bigEndian(table.substr(8, 4)) * frame->samples, frame->sampleRate);
    return milliseconds(static_cast<std::uint64_t>(file.size() - begin) * 8, frame->bitRate);
}

/// Frame by frame.
Length adts(Source &file)
{
    AdtsFrames frames;
    for (std::size_t at = 0; at < file.size();) {
        const std::string_view piece = file.piece(at, BodyBytes::windowSize);
        if (piece.empty())
            return {};
        frames.feed(piece);
        at += piece.size();
    }
    return frames.length();
}

struct Stretch {
    std::size_t begin = 0, size = 0;
};

/// The content of the first box of that name among those that stand there.
Stretch box(Source &file, Stretch boxes, std::string_view name)
{
    while (boxes.size >= 8) {
        const std::string_view start = file.piece(boxes.begin, 16);
        if (start.size() < 8)
            return {};
        std::uint64_t size = bigEndian(start.substr(0, 4));
        std::size_t head = 8;
        if (size == 1 && boxes.size >= 16) {
            size = bigEndian(start.substr(8));
            head = 16;
        }
        if (size == 0 || size > boxes.size) // to the end, or cut
            size = boxes.size;
        if (size < head)
            return {};
        if (start.substr(4, 4) == name)
            return {boxes.begin + head, size - head};
        boxes = {boxes.begin + size, boxes.size - size};
    }
    return {};
}

Length mp4(Source &file)
{
    const Stretch found = box(file, box(file, {0, file.size()}, "moov"), "mvhd");
    const std::string_view header = file.piece(found.begin, std::min<std::size_t>(found.size, 32));
    if (header.size() < 32)
        return {};
    return header[0] == 1 ? milliseconds(bigEndian(header.substr(24, 8)), bigEndian(header.substr(20, 4)))
                          : milliseconds(bigEndian(header.substr(16, 4)), bigEndian(header.substr(12, 4)));
}

} // namespace

namespace {

/// Of all formats but AAC, whose frames stand one behind the other and have to be counted.
Length lengthOf(Source &file)
{
    const std::string head(file.piece(0, 12));
    if (head.starts_with("RIFF") && head.ends_with("WAVE"))
        return wav(file);
    if (head.starts_with("fLaC"))
        return flac(file);
    if (head.starts_with("OggS"))
        return ogg(file);
    if (head.size() >= 8 && head.compare(4, 4, "ftyp") == 0)
        return mp4(file);
    return mp3(file);
}

bool isInFrames(std::string_view head)
{
    return !head.starts_with("RIFF") && !head.starts_with("fLaC") && !head.starts_with("OggS")
        && (head.size() < 8 || head.substr(4, 4) != "ftyp");
}

} // namespace

Length soundLength(BodyBytes whole)
{
    Source file(std::move(whole));
    const bool mayHaveFrames = isInFrames(file.piece(0, 12));
    const Length length = lengthOf(file);
    return length || !mayHaveFrames ? length : adts(file);
}

void AdtsFrames::feed(std::string_view bytes)
{
    static constexpr std::array<std::uint64_t, 13> rates
        = {96'000, 88'200, 64'000, 48'000, 44'100, 32'000, 24'000, 22'050, 16'000, 12'000, 11'025, 8'000, 7'350};
    while (!bytes.empty() && m_isSound) {
        if (m_toSkip > 0) {
            const std::size_t skipped = std::min(m_toSkip, bytes.size());
            m_toSkip -= skipped;
            bytes.remove_prefix(skipped);
            continue;
        }
        const std::size_t taken = std::min(headSize - m_head.size(), bytes.size());
        m_head.append(bytes.substr(0, taken));
        bytes.remove_prefix(taken);
        if (m_head.size() < headSize)
            return;
        const std::uint64_t head = bigEndian(m_head);
        const std::size_t size = head >> 13 & 0x1fff, frequency = head >> 34 & 15;
        m_isSound = head >> 44 == 0xfff && size >= headSize && frequency < rates.size();
        if (!m_isSound)
            return;
        m_rate = rates[frequency];
        m_toSkip = size - headSize;
        ++m_frames;
        m_head.clear();
    }
}

Length AdtsFrames::length() const
{
    return m_isSound ? milliseconds(m_frames * 1024, m_rate) : std::nullopt;
}

void PassingSound::feed(std::string_view bytes)
{
    m_size += bytes.size();
    m_frames.feed(bytes);
    if (m_head.size() < headKept)
        m_head.append(bytes.substr(0, headKept - m_head.size()));
    m_tail.append(bytes.substr(bytes.size() - std::min(bytes.size(), tailKept)));
    if (m_tail.size() > 2 * tailKept)
        m_tail.erase(0, m_tail.size() - tailKept);
}

Length PassingSound::length() const
{
    Source file(m_head, m_size > m_head.size() ? std::string_view(m_tail) : std::string_view(), m_size);
    const Length length = lengthOf(file);
    return length || !isInFrames(m_head) ? length : m_frames.length();
}

} // namespace tollgate::media
