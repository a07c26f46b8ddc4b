// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LargeBody.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How long a file of sound plays, read from its head (and Ogg's last page): WAV, FLAC, Ogg (Vorbis, Opus), MP3, AAC
/// with ADTS, MP4/M4A. Nothing is decoded, and of a file on a disk only what is needed is read. Sources: RFC 2361 and
/// Microsoft's RIFF; RFC 9639; RFC 3533 and 7845; ISO 11172-3; ISO 13818-7; ISO 14496-12.
namespace tollgate::media {

/// Milliseconds, rounded up. Nothing: another format, or damaged. Pure; any bytes.
std::optional<std::int64_t> soundLength(BodyBytes file);

/// AAC with ADTS: each frame says its length, and holds 1,024 samples.
class AdtsFrames {
public:
    void feed(std::string_view bytes);
    std::optional<std::int64_t> length() const; ///< of what has come; nothing: it is no such sound

private:
    static constexpr std::size_t headSize = 7;
    std::string m_head;
    std::size_t m_toSkip = 0;
    std::uint64_t m_frames = 0, m_rate = 0;
    bool m_isSound = true;
};

/// The same of a file that goes by: of it the two ends are kept, where all formats but AAC say how long they are (MP4
/// only where its head comes first).
class PassingSound {
public:
    void feed(std::string_view bytes);
    std::size_t size() const { return m_size; }
    std::optional<std::int64_t> length() const;

private:
    static constexpr std::size_t headKept = 64 * 1024, tailKept = 128 * 1024;
    std::string m_head, m_tail;
    std::size_t m_size = 0;
    AdtsFrames m_frames;
};

} // namespace tollgate::media
