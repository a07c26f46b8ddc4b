// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BodyCommands.h"
#include "app/Door.h"
#include "app/Table.h"
#include "app/Words.h"
#include "translations/CoreWords.h"

#include <QLocale>

namespace tollgate::app {
namespace {

namespace json = boost::json;

void sayStanding(const json::value &answer)
{
    const json::object &standing = answer.as_object();
    say(tr("%n calls, %1; privacy.bodies is %2.", nullptr, standing.at("calls").to_number<int>())
            .arg(QLocale::c().formattedDataSize(standing.at("bytes").to_number<qint64>()), cell(standing, "kept")));
    if (const QString wrong = cell(standing, "wrong"); !wrong.isEmpty())
        say(words::ofCore(wrong));
}

} // namespace

int runBodies(const Invocation &asked)
{
    return askAndShow(asked, "bodies.status", {}, sayStanding);
}

int runBodiesDelete(const Invocation &asked)
{
    return askAndShow(asked, "bodies.remove", {}, [](const json::value &answer) {
        say(tr("Deleted: %n calls.", nullptr, answer.at("removed").to_number<int>()));
    });
}

} // namespace tollgate::app
