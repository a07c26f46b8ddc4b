// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Door.h"
#include "app/Words.h"

#include "core/control/RemoteControl.h"
#include "core/upstream/CurlUpstream.h"

#include <optional>
#include <QEventLoop>

namespace tollgate::app {

Door::~Door()
{
    m_core.reset(); // before the lock is given back
}

std::unique_ptr<Door> Door::to(const RunningGateway &gateway)
{
    std::unique_ptr<Door> door(new Door);
    door->m_url = gateway.url;
    CurlUpstream::Options options;
    options.onlyKey = gateway.publicKey;
    door->m_remote = std::make_unique<RemoteControl>(gateway.url, gateway.token,
                                                     std::make_unique<CurlUpstream>(std::move(options)));
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
        return failure(
            ErrorKind::Unavailable,
            app::tr("Another process holds %1/lock, but does not answer. Is a gateway starting or stopping? Try "
                    "again in a moment.")
                .arg(places.dataDir));
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
        return failure(ErrorKind::Unavailable, app::tr("The gateway went away before it answered."));
    return *std::move(waiting->answer);
}

Result<std::string> localKey(Door &door)
{
    TG_TRY(const boost::json::value found, door.ask("keys.local"));
    return std::string(found.at("key").as_string());
}

} // namespace tollgate::app
