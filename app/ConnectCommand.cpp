// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Command.h"
#include "app/Door.h"
#include "app/OptionNames.h"
#include "app/Table.h"
#include "app/Words.h"
#include "core/connect/ToolsControl.h"

#include <optional>
#include <QEventLoop>

namespace tollgate::app {
namespace {

namespace json = boost::json;

/// Waits for the answer.
Result<json::value> answerOf(Control &control, std::string_view verb, json::object arguments)
{
    struct Waiting {
        QEventLoop loop;
        std::optional<Result<json::value>> answer;
    };
    const auto waiting = std::make_shared<Waiting>();
    control.ask(verb, std::move(arguments), [waiting](Result<json::value> answer) {
        waiting->answer = std::move(answer);
        waiting->loop.quit();
    });
    if (!waiting->answer)
        waiting->loop.exec();
    if (!waiting->answer)
        return failure(ErrorKind::Unavailable, tr("The gateway went away before it answered."));
    return *std::move(waiting->answer);
}

void showTools(const json::value &answer)
{
    std::vector<QStringList> rows;
    for (const json::value &entry : answer.as_array()) {
        const json::object &tool = entry.as_object();
        const QString tried = cell(tool, "tried");
        const bool isStale = tool.contains("stale") && tool.at("stale") == json::value(true);
        rows.push_back({cell(tool, "id"), cell(tool, "name"),
                        isStale ? tr("connected, old address") : cell(tool, "state").replace(u'_', u' '),
                        cell(tool, "version"),
                        tried.isEmpty() ? tr("from documentation: --print") : tr("tried with %1").arg(tried)});
    }
    say(table({tr("TOOL"), tr("NAME"), tr("STATE"), tr("VERSION"), tr("RECIPE")}, rows));
}

/// The first call of the tool would fail.
void warnOfModel(const json::object &answer)
{
    if (const QString model = cell(answer, "unserved"); !model.isEmpty())
        say(tr("No provider here has %1, which it asks for: choose another with --model, or 'tollgate providers add'.")
                .arg(model));
}

void showPlan(const json::value &answer)
{
    const json::object &plan = answer.as_object();
    for (const json::value &entry : plan.at("files").as_array()) {
        const json::object &file = entry.as_object();
        say(cell(file, "shown"));
        for (const json::value &line : file.at("lines").as_array())
            say(QStringLiteral("  %1 %2").arg(cell(line.as_object(), "kind"), cell(line.as_object(), "text")));
    }
    for (const json::value &entry : plan.at("conflicts").as_array()) {
        const json::object &conflict = entry.as_object();
        const QString file = cell(conflict, "file");
        say(file.isEmpty()
                ? tr("%1 is set in the environment and may win over what is written.").arg(cell(conflict, "name"))
                : tr("%1 is set in %2, line %3, and may win over what is written; --set-aside makes that line a "
                     "comment.")
                      .arg(cell(conflict, "name"), file, cell(conflict, "line")));
    }
    if (plan.at("files").as_array().empty())
        say(cell(plan, "copy").trimmed());
    warnOfModel(plan);
}

int shown(const Invocation &asked, const Result<json::value> &answer, void (*show)(const json::value &answer))
{
    if (!answer)
        return fail(inOptions(answer.error()));
    if (asked.json)
        sayJson(*answer);
    else
        show(*answer);
    return ExitOk;
}

} // namespace

int runConnect(const Invocation &asked)
{
    if (asked.has("undo") && asked.has("print"))
        return failUsage(tr("--undo and --print do not go together."));
    if (asked.operands.isEmpty() && (asked.has("undo") || asked.has("print")))
        return failUsage(tr("Which tool? 'tollgate connect' lists them."));
    auto door = Door::open(asked.places);
    if (!door)
        return fail(door.error());
    ToolsControl control((*door)->control(), ToolMachine::thisOne(), asked.places.connectedFolder());
    if (asked.operands.isEmpty())
        return shown(asked, answerOf(control, "tools.list", {}), showTools);
    json::object arguments{{"tool", asked.operands[0].toStdString()}};
    for (const auto &[option, name] :
         {std::pair("model", "model"), {"budget", "max_budget"}, {"period", "budget_duration"}})
        if (asked.has(option))
            arguments[name] = asked.value(option).toStdString();
    for (const auto &[option, name] : {std::pair("set-aside", "set_aside"), {"force", "force"}})
        if (asked.has(option))
            arguments[name] = true;
    if (asked.has("print"))
        return shown(asked, answerOf(control, "tools.plan", std::move(arguments)), showPlan);
    if (asked.has("undo"))
        return shown(asked, answerOf(control, "tools.undo", std::move(arguments)), [](const json::value &answer) {
            say(tr("%1 is as it was before; key %2 is revoked.")
                    .arg(cell(answer.as_object(), "tool"), cell(answer.as_object(), "key_name")));
        });
    return shown(asked, answerOf(control, "tools.connect", std::move(arguments)), [](const json::value &answer) {
        const json::object &made = answer.as_object();
        say(tr("%1 calls %2 with the key %3.").arg(cell(made, "tool"), cell(made, "url"), cell(made, "key_name")));
        for (const json::value &file : made.at("files").as_array())
            say(tr("  written: %1").arg(QString::fromStdString(std::string(file.as_string()))));
        say(tr("'tollgate connect %1 --undo' puts everything back.").arg(cell(made, "tool")));
        warnOfModel(made);
    });
}

} // namespace tollgate::app
