// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// How long a file of sound plays, read from its head (and Ogg's last page): WAV, FLAC, Ogg (Vorbis, Opus), MP3, AAC
/// with ADTS, MP4/M4A. Nothing is decoded. Sources: RFC 2361 and Microsoft's RIFF; RFC 9639; RFC 3533 and 7845; ISO
/// 11172-3; ISO 13818-7; ISO 14496-12.
namespace tollgate::media {

/// Milliseconds, rounded up. Nothing: another format, or damaged. Pure; any bytes.
std::optional<std::int64_t> soundLength(std::string_view file);

} // namespace tollgate::media
