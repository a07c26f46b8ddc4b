// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Language.h"

#include <algorithm>
#include <memory>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QThread>
#include <QTranslator>
#include <vector>

#define EMBEDDED(code)                                                                                                 \
    extern "C" const unsigned char tollgate_words_##code##_begin[];                                                    \
    extern "C" const unsigned char tollgate_words_##code##_end[]
EMBEDDED(en);
EMBEDDED(de);
EMBEDDED(fr);
EMBEDDED(es);
EMBEDDED(ja);
EMBEDDED(zh_CN);
#undef EMBEDDED

namespace tollgate::words {
namespace {

constexpr Language spoken[] = {{"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"},
                               {"es", "Español"}, {"ja", "日本語"},  {"zh_CN", "简体中文"}};

struct Embedded {
    const unsigned char *begin, *end;
};
const Embedded texts[]
    = {{tollgate_words_en_begin, tollgate_words_en_end}, {tollgate_words_de_begin, tollgate_words_de_end},
       {tollgate_words_fr_begin, tollgate_words_fr_end}, {tollgate_words_es_begin, tollgate_words_es_end},
       {tollgate_words_ja_begin, tollgate_words_ja_end}, {tollgate_words_zh_CN_begin, tollgate_words_zh_CN_end}};
static_assert(std::size(texts) == std::size(spoken));

/// Qt's own words. What goes on beside the main thread is the gateway, whose logs and answers stay English.
class QtWords : public QTranslator {
public:
    explicit QtWords(Face face) : m_face(face) { }
    QString translate(const char *context, const char *text, const char *comment, int count) const override
    {
        const bool isForPeople = QThread::currentThread() == QCoreApplication::instance()->thread()
            && (m_face == Face::Window || qstrcmp(context, "QCommandLineParser") == 0);
        return isForPeople ? QTranslator::translate(context, text, comment, count) : QString();
    }

private:
    Face m_face;
};

std::vector<std::unique_ptr<QTranslator>> &installed()
{
    static std::vector<std::unique_ptr<QTranslator>> all;
    return all;
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
}

/// `zh-Hant-TW` is not what is written here.
bool fits(const Language &language, const QLocale &asked)
{
    const QLocale ours{QLatin1String(language.code)};
    return ours.language() == asked.language() && ours.script() == asked.script();
}

QLocale conventionsOf(const QString &code, Face face)
{
    const QLocale system = QLocale::system(), ours(code);
    if (system.language() == ours.language() && system.script() == ours.script())
        return system;
    // A program that was started without any locale wants plain figures.
    return face == Face::CommandLine && system.language() == QLocale::C ? QLocale::c() : ours;
}

} // namespace

std::span<const Language> languages()
{
    return spoken;
}

QString languageOfSystem()
{
    for (const QString &asked : QLocale::system().uiLanguages()) {
        const QLocale locale(asked);
        const auto found = std::ranges::find_if(spoken, [&](const Language &one) { return fits(one, locale); });
        if (found != std::end(spoken))
            return QLatin1String(found->code);
    }
    return QLatin1String(spoken[0].code);
}

void speak(const QString &code, Face face)
{
    speakToPrograms();
    const auto found = std::ranges::find(spoken, code, [](const Language &one) { return QLatin1String(one.code); });
    if (found == std::end(spoken))
        return;
    QLocale::setDefault(conventionsOf(code, face));
    if (found != std::begin(spoken)) {
        auto qtWords = std::make_unique<QtWords>(face);
        if (qtWords->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(std::move(qtWords));
    }
    const Embedded &text = texts[found - std::begin(spoken)];
    auto words = std::make_unique<QTranslator>();
    if (words->load(text.begin, static_cast<int>(text.end - text.begin)))
        install(std::move(words));
}

void speakToPrograms()
{
    installed().clear(); // a translator that goes is taken out
    QLocale::setDefault(QLocale::c());
}

} // namespace tollgate::words
