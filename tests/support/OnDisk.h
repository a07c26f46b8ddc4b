// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LargeBody.h"

#include <QTemporaryDir>

namespace tollgate {

/// These bytes as a body on a disk. Null: the disk of temporary files takes none.
inline std::shared_ptr<const LargeBody> onDisk(std::string_view bytes)
{
    const QTemporaryDir folder; // what has no name outlives it
    const auto file = SpoolFile::make(folder.path().toStdString(), bytes.size());
    if (!file || !(*file)->append(bytes))
        return nullptr;
    return std::make_shared<const LargeBody>(*file);
}

/// All of a body.
inline std::string wholeOf(const LargeBody &body)
{
    std::string text(body.size(), '\0');
    const auto count = body.read(0, text.data(), text.size());
    text.resize(count.value_or(0));
    return text;
}

/// Bytes that do not repeat themselves; the same each time.
inline std::string noise(std::size_t size)
{
    std::string text(size, '\0');
    std::uint32_t state = 0x9e3779b9;
    for (char &byte : text) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return text;
}

} // namespace tollgate
