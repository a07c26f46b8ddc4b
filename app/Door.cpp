// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Door.h"

#include "core/control/RemoteControl.h"
#include "core/upstream/CurlUpstream.h"

#include <optional>
#include <QEventLoop>
#include <QFile>
#include <QSaveFile>

namespace tollgate::app {

Door::~Door()
{
    m_core.reset(); // before the lock is given back
}

std::unique_ptr<Door> Door::to(const RunningGateway &gateway)
{
    std::unique_ptr<Door> door(new Door);
    door->m_url = gateway.url;
    door->m_remote = std::make_unique<RemoteControl>(gateway.url, gateway.token, std::make_unique<CurlUpstream>());
    door->m_control = door->m_remote.get();
    return door;
}

Result<std::unique_ptr<Door>> Door::open(const Places &places)
{
    if (const auto gateway = RunningGateway::find(places.dataDir))
        return to(*gateway);
    TG_CHECK(places.makeDataDir());
    std::unique_ptr<Door> door(new Door);
    door->m_lock = DataDirectoryLock::take(places.dataDir, 5000);
    if (!door->m_lock) {
        if (const auto gateway = RunningGateway::find(places.dataDir)) // it has become ready meanwhile
            return to(*gateway);
        return Error{ErrorKind::Unavailable,
                     "Another process holds " + places.dataDir.toStdString()
                         + "/lock, but does not answer. Is a gateway starting or stopping? Try again in a moment."};
    }
    CoreOptions options;
    options.dataDir = places.dataDir.toStdString();
    options.configFile = places.configFile.toStdString();
    options.masterKey = masterKeyFromEnvironment();
    TG_TRY(door->m_core, Core::create(std::move(options), door->m_clock));
    door->m_control = &door->m_core->control();
    return door;
}

Result<boost::json::value> Door::ask(std::string_view verb, Control::Arguments arguments)
{
    // Shared: the answer may come after somebody has stopped waiting.
    struct Waiting {
        QEventLoop loop;
        std::optional<Result<boost::json::value>> answer;
    };
    const auto waiting = std::make_shared<Waiting>();
    m_control->ask(verb, std::move(arguments), [waiting](Result<boost::json::value> answer) {
        waiting->answer = std::move(answer);
        waiting->loop.quit();
    });
    if (!waiting->answer)
        waiting->loop.exec();
    if (!waiting->answer)
        return Error{ErrorKind::Unavailable, "The gateway went away before it answered."};
    return *std::move(waiting->answer);
}

Result<std::string> localKey(Door &door, const QString &dataDir)
{
    const QString path = dataDir + QStringLiteral("/this-computer.key");
    if (QFile kept(path); kept.open(QIODevice::ReadOnly)) {
        std::string key = kept.readAll().trimmed().toStdString();
        if (door.ask("keys.info", {{"key", key}}))
            return key;
    }
    std::string name = "this computer";
    Result<boost::json::value> made = door.ask("keys.create", {{"name", name}});
    if (!made && made.error().kind == ErrorKind::Conflict) { // its file was lost: nobody can use the old one
        TG_CHECK(door.ask("keys.revoke", {{"key", name}}));
        made = door.ask("keys.create", {{"name", name}});
    }
    TG_CHECK(made);
    const std::string key(made->at("key").as_string());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QByteArray::fromStdString(key)) < 0 || !file.commit())
        return Error{ErrorKind::Storage, path.toStdString() + " cannot be written."};
    return key;
}

} // namespace tollgate::app
