// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Preferences.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>

namespace tollgate::ui {
namespace {

const QString appearanceName = QStringLiteral("appearance"), notifiesName = QStringLiteral("notifications"),
              languageName = QStringLiteral("language");
constexpr std::pair<Look::Choice, const char *> choices[]
    = {{Look::Choice::System, "system"}, {Look::Choice::Light, "light"}, {Look::Choice::Dark, "dark"}};

QString fileIn(const QString &folder)
{
    return folder + QStringLiteral("/tollgate/window.ini");
}

} // namespace

QString execLine(const QStringList &command)
{
    QStringList words;
    for (QString word : command) {
        // Twice: as a quoted argument, and as a string of the file's.
        for (const char *special : {"\\", "\"", "`", "$"})
            word.replace(QLatin1String(special), QStringLiteral("\\") + QLatin1String(special));
        word.replace(u'\\', QStringLiteral("\\\\")).replace(u'%', QStringLiteral("%%"));
        words << u'"' + word + u'"';
    }
    return words.join(u' ');
}

Preferences::Preferences(QString folder, QStringList program, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_program(std::move(program))
{
    if (m_folder.isEmpty())
        return;
    const QSettings settings(fileIn(m_folder), QSettings::IniFormat);
    const QString look = settings.value(appearanceName).toString();
    for (const auto &[choice, name] : choices)
        if (look == QLatin1String(name))
            m_appearance = choice;
    m_language = settings.value(languageName).toString();
    m_notifies = settings.value(notifiesName, true).toBool();
}

void Preferences::store(const char *name, const QString &value)
{
    if (!m_folder.isEmpty())
        QSettings(fileIn(m_folder), QSettings::IniFormat).setValue(QLatin1String(name), value);
    emit changed();
}

void Preferences::setAppearance(Look::Choice choice)
{
    m_appearance = choice;
    Look::the().choose(choice);
    store("appearance", QLatin1String(choices[static_cast<std::size_t>(choice)].second));
}

void Preferences::setLanguage(const QString &code)
{
    m_language = code;
    store("language", code);
}

void Preferences::setNotifies(bool notifies)
{
    m_notifies = notifies;
    store("notifications", notifies ? QStringLiteral("true") : QStringLiteral("false"));
}

QString Preferences::autostartFile() const
{
    return m_folder + QStringLiteral("/autostart/tollgate.desktop");
}

bool Preferences::startsAtLogin() const
{
    QFile file(autostartFile());
    if (!canStartAtLogin() || !file.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off without taking its file away.
    const QByteArray text = '\n' + file.readAll();
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

bool Preferences::setStartsAtLogin(bool starts)
{
    if (!canStartAtLogin())
        return false;
    bool isDone = false;
    if (starts) {
        QDir().mkpath(m_folder + QStringLiteral("/autostart"));
        QSaveFile file(autostartFile());
        const QString text = QStringLiteral("[Desktop Entry]\n"
                                            "Type=Application\n"
                                            "Name=Tollgate\n"
                                            "Comment=%1\n"
                                            "Exec=%2\n"
                                            "Icon=tollgate\n"
                                            "Terminal=false\n"
                                            "X-GNOME-Autostart-enabled=true\n"
                                            "X-GNOME-Autostart-Delay=2\n"
                                            "X-KDE-autostart-after=panel\n"
                                            "X-LXQt-Need-Tray=true\n")
                                 .arg(tr("One gate for all your models"), execLine(m_program));
        isDone = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.commit();
    } else {
        isDone = !QFile::exists(autostartFile()) || QFile::remove(autostartFile());
    }
    emit changed();
    return isDone;
}

} // namespace tollgate::ui
