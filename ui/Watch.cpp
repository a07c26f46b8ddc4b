// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Watch.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/models/Preferences.h"
#include "ui/Window.h"

#include <chrono>
#include <QDateTime>

namespace tollgate::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto betweenLooks = 15s;
constexpr qint64 quietMs = 600'000; ///< a provider that comes and goes is told once in that time

} // namespace

Watch::Watch(Window &window, Preferences &preferences, const QDBusConnection &bus, std::function<qint64()> now)
    : m_window(window), m_preferences(preferences), m_notifications(bus), m_now(std::move(now))
{
    if (!m_now)
        m_now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    connect(&m_timer, &QTimer::timeout, this, &Watch::look);
    connect(&window.feed(), &Feed::noticed, this, &Watch::look);
    connect(&window, &Window::linkChanged, this, [this] {
        const QString &url = m_window.link().url;
        if (!url.isEmpty() && std::exchange(m_url, url) != url)
            m_before.reset(); // what is wrong at another gateway is no news of this one
        look(); // what goes wrong from now on is
    });
    connect(&preferences, &Preferences::changed, this, [this] {
        if (!m_preferences.notifies())
            m_before.reset(); // what happens meanwhile is not told later
    });
    m_timer.start(betweenLooks);
}

void Watch::look()
{
    const Link::State state = m_window.link().state;
    if (m_isLooking || !m_preferences.notifies() || (state != Link::State::Ours && state != Link::State::Attached))
        return;
    m_isLooking = true;
    m_url = m_window.link().url;
    const auto failed = [this](const Error &) { m_isLooking = false; };
    ask(
        m_window.control(), this, "keys.list", {{"troubled", true}},
        [this, failed, url = m_url](const boost::json::value &keys) {
            ask(
                m_window.control(), this, "providers.list", {},
                [this, keys = read::each(keys, keyFrom), url](const boost::json::value &providers) {
                    m_isLooking = false;
                    if (url == m_url) // else half of it is of another gateway
                        seen({keys, read::each(providers, deploymentFrom)});
                },
                failed);
        },
        failed);
}

void Watch::seen(Standing now)
{
    if (!m_preferences.notifies())
        return;
    if (m_before)
        for (const Trouble &trouble : troublesBetween(*m_before, now))
            tell(trouble);
    m_before = std::move(now);
}

void Watch::resumed(const std::string &key)
{
    // Where it goes too far again before the next look, that is news again.
    if (m_before)
        for (Key &one : m_before->keys)
            if (one.id.toStdString() == key)
                one.pausedWhy.clear();
    m_window.refresh();
}

void Watch::tell(const Trouble &trouble)
{
    const QString about = QString::number(static_cast<int>(trouble.kind)) + u' ' + trouble.about;
    if (trouble.kind == Trouble::Kind::ProviderFails) {
        const qint64 now = m_now();
        if (const auto last = m_told.find(about); last != m_told.end() && now - last->second < quietMs)
            return;
        m_told[about] = now;
    }
    std::vector<Notifications::Action> actions;
    if (trouble.kind == Trouble::Kind::KeyPaused)
        actions.push_back({tr("Resume"), [this, key = trouble.about.toStdString(), url = m_url] {
                               if (url != m_window.link().url) // another gateway has other keys
                                   return emit openAsked();
                               ask(m_window.control(), this, "keys.resume", {{"key", key}},
                                   [this, key](const boost::json::value &) { resumed(key); });
                           }});
    m_notifications.say(about, trouble.title, trouble.text, std::move(actions),
                        [this, page = trouble.page, what = trouble.what] {
                            m_window.open(page, what);
                            emit openAsked();
                        });
}

} // namespace tollgate::ui
