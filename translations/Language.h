// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace tollgate::words {

/// A language that Tollgate speaks.
struct Language {
    const char *code; ///< `de`, `zh_CN`: of the file of translations
    const char *name; ///< in itself: `Deutsch`
};

/// English first.
std::span<const Language> languages();
/// The first one of those that the system asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) that is spoken; `en` if none
/// is.
QString languageOfSystem();

enum class Face { CommandLine, Window };
/// From now on the application speaks it, numbers and dates included: with the system's own conventions where its
/// language is this one. The window speaks Qt's words in it, too, as far as they are installed (texts of dialogs); at
/// the command line they stay English beside those about options, because they reach logs. Texts are read where they
/// lie in the binary; nothing is read for English but its plural forms. On the main thread, once the application
/// exists.
void speak(const QString &code, Face face);
/// English again, for what programs read.
void speakToPrograms();

} // namespace tollgate::words
