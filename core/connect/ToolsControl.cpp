// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/ToolsControl.h"

#include "core/connect/ToolsJson.h"

#include <algorithm>
#include <chrono>

namespace tollgate {
namespace {

namespace js = boost::json;
constexpr std::size_t mostModels = 100; ///< that are written into a file of settings

/// What a gateway says goes into files that shells read, and into text that people paste into one. The gateway may be
/// somebody else's.
bool isPlain(std::string_view text)
{
    constexpr std::string_view meant = "\"'`$;|&<>\\\x7f";
    return std::ranges::none_of(
        text, [&](char c) { return static_cast<unsigned char>(c) < 0x20 || meant.find(c) != std::string_view::npos; });
}

Error notPlain()
{
    return {.kind = ErrorKind::Conflict,
            .message = "The gateway's address or key has signs in it that none has. Nothing was written."};
}

/// Of models.explain: nobody would be asked.
bool isNobodys(const js::value &route)
{
    const js::value *const deployments = route.is_object() ? route.get_object().if_contains("deployments") : nullptr;
    return deployments && deployments->is_array() && deployments->get_array().empty();
}

} // namespace

/// One question on its way: what was asked, what the gateway has said so far.
struct ToolsControl::Task {
    Arguments arguments;
    Reply reply;
    const ToolRecipe *recipe = nullptr;
    ToolValues values;
    std::vector<std::string> keyNames;
    js::value credentials; ///< variables that the gateway takes its own credentials from
    std::string keyId, keyName;

    std::string text(std::string_view name) const
    {
        const js::value *value = arguments.if_contains(name);
        return value && value->is_string() ? std::string(value->get_string()) : std::string();
    }
    bool flag(std::string_view name) const
    {
        const js::value *value = arguments.if_contains(name);
        return value && value->is_bool() && value->get_bool();
    }
};

ToolsControl::ToolsControl(Control &gateway, ToolMachine machine, std::string folder)
    : m_gateway(gateway), m_machine(std::move(machine)), m_connections(std::move(folder)),
      m_self(std::make_shared<ToolsControl *>(this))
{
}

ToolsControl::~ToolsControl()
{
    *m_self = nullptr;
}

void ToolsControl::ask(std::string_view verb, Arguments arguments, Reply reply)
{
    using Member = void (ToolsControl::*)(const TaskPtr &);
    static constexpr std::pair<std::string_view, Member> rows[]
        = {{"tools.plan", &ToolsControl::plan},     {"tools.connect", &ToolsControl::connect},
           {"tools.update", &ToolsControl::update}, {"tools.copy", &ToolsControl::copy},
           {"tools.undo", &ToolsControl::undo},     {"tools.list", &ToolsControl::list}};
    const auto row = std::ranges::find(rows, verb, &std::pair<std::string_view, Member>::first);
    if (row == std::end(rows))
        return m_gateway.ask(verb, std::move(arguments), std::move(reply));
    auto task = std::make_shared<Task>();
    task->arguments = std::move(arguments);
    task->reply = std::move(reply);
    if (verb != "tools.list") {
        task->recipe = findTool(task->text("tool"));
        if (!task->recipe)
            return task->reply(Error{.kind = ErrorKind::NotFound,
                                     .message = "There is no recipe for '" + task->text("tool")
                                         + "'. 'tollgate connect' lists what there is.",
                                     .param = "tool"});
        task->values.model = task->text("model");
    }
    if (verb == "tools.undo")
        return undo(task);
    prepare(task, [member = row->second](ToolsControl &self, const TaskPtr &ready) { (self.*member)(ready); });
}

void ToolsControl::askGateway(const TaskPtr &task, std::string_view verb, Arguments arguments,
                              std::function<void(ToolsControl &, const TaskPtr &, const js::value &)> then)
{
    m_gateway.ask(verb, std::move(arguments),
                  [self = m_self, task, then = std::move(then)](const Result<js::value> &answer) {
                      if (!answer)
                          return task->reply(answer.error());
                      if (*self)
                          then(**self, task, *answer);
                  });
}

void ToolsControl::prepare(const TaskPtr &task, Then then)
{
    askGateway(
        task, "status", {}, [then = std::move(then)](ToolsControl &self, const TaskPtr &one, const js::value &status) {
            one->values.url = textOf(status, "url");
            if (one->recipe && one->values.url.empty())
                return one->reply(Error{.kind = ErrorKind::Unavailable,
                                        .message = "No gateway runs, so there is no address to write. 'tollgate serve' "
                                                   "starts one."});
            if (!isPlain(one->values.url))
                return one->reply(notPlain());
            self.askGateway(
                one, "models.list", {}, [then](ToolsControl &me, const TaskPtr &two, const js::value &models) {
                    for (const js::value &model : models.is_array() ? models.get_array() : js::array())
                        if (const std::string name = textOf(model, "name"); name.find('*') == std::string::npos
                            && isPlain(name) && two->values.models.size() < mostModels)
                            two->values.models.push_back(name);
                    me.askGateway(two, "keys.list", {},
                                  [then](ToolsControl &last, const TaskPtr &ready, const js::value &keys) {
                                      for (const js::value &key : keys.is_array() ? keys.get_array() : js::array())
                                          ready->keyNames.push_back(textOf(key, "key_alias"));
                                      then(last, ready);
                                  });
                });
        });
}

void ToolsControl::list(const TaskPtr &task)
{
    js::array all;
    for (const ToolRecipe &recipe : toolRecipes())
        all.push_back(
            toolJson(recipe, m_machine.find(recipe), m_connections.find(recipe.id), m_machine, task->values.url));
    task->reply(js::value(std::move(all)));
}

void ToolsControl::plan(const TaskPtr &task)
{
    const ToolRecipe &recipe = *task->recipe;
    const std::optional<ToolConnection> connection = m_connections.find(recipe.id);
    task->values.key = hiddenKey;
    // Without a model, the rest is shown already; connecting asks for it.
    ToolValues values = task->values;
    if (values.model.empty() && recipe.needsModel)
        values.model = "…";
    Result<ToolPlan> made = connection || !recipe.writes()
        ? ToolPlan{.files = {}, .conflicts = m_machine.conflicts(recipe)}
        : planOf(recipe, m_machine, values, task->flag("set_aside"));
    if (!made)
        return task->reply(made.error());
    js::object json = planJson(recipe, *made, m_machine, values);
    json["url"] = task->values.url;
    json["models"] = js::array(task->values.models.begin(), task->values.models.end());
    replyWithRoute(task, std::move(json));
}

/// Says, beside all else, whether the tool will ask for a model that nobody here answers.
void ToolsControl::replyWithRoute(const TaskPtr &task, js::object json)
{
    const std::string &asks = task->values.model.empty() ? task->recipe->asks : task->values.model;
    if (asks.empty())
        return task->reply(js::value(std::move(json)));
    m_gateway.ask("models.explain", {{"model", asks}}, [task, json, asks](const Result<js::value> &route) {
        js::object all = json;
        if (route && isNobodys(*route))
            all["unserved"] = asks;
        task->reply(js::value(std::move(all)));
    });
}

void ToolsControl::makeKey(const TaskPtr &task, Then then)
{
    std::string name = task->recipe->key;
    for (int number = 2; std::ranges::find(task->keyNames, name) != task->keyNames.end(); ++number)
        name = task->recipe->key + '-' + std::to_string(number);
    Arguments key{{"key_alias", name}};
    for (const char *limit : {"max_budget", "budget_duration"})
        if (const js::value *value = task->arguments.if_contains(limit))
            key[limit] = *value;
    askGateway(task, "keys.create", std::move(key),
               [then = std::move(then), name](ToolsControl &self, const TaskPtr &ready, const js::value &made) {
                   ready->values.key = textOf(made, "key");
                   ready->keyId = textOf(made, "token");
                   ready->keyName = name;
                   if (!isPlain(ready->values.key))
                       return ready->reply(notPlain());
                   then(self, ready);
               });
}

void ToolsControl::connect(const TaskPtr &task)
{
    const ToolRecipe &recipe = *task->recipe;
    if (!recipe.writes())
        return task->reply(Error{.kind = ErrorKind::BadRequest,
                                 .message = recipe.name
                                     + (recipe.cannot ? " cannot be connected: " + recipe.note
                                                      : " is not written by Tollgate: there is text to copy."),
                                 .param = "tool"});
    if (m_connections.find(recipe.id))
        return task->reply(
            Error{.kind = ErrorKind::Conflict, .message = recipe.name + " is connected already.", .param = "tool"});
    // Whatever is wrong with its files is said before a key is made.
    if (Result<ToolPlan> made = planOf(recipe, m_machine, task->values, task->flag("set_aside")); !made)
        return task->reply(made.error());
    makeKey(task, [](ToolsControl &self, const TaskPtr &ready) { self.write(ready); });
}

void ToolsControl::write(const TaskPtr &task)
{
    using namespace std::chrono;
    const Result<ToolPlan> made = planOf(*task->recipe, m_machine, task->values, task->flag("set_aside"));
    ToolConnection connection;
    connection.tool = task->recipe->id;
    connection.keyId = task->keyId;
    connection.keyName = task->keyName;
    connection.url = task->values.url;
    connection.model = task->values.model;
    connection.made = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    const Result<ToolConnection> written
        = made ? m_connections.write(*made, std::move(connection)) : Result<ToolConnection>(made.error());
    if (written)
        return replyWithRoute(task, connectionJson(*written, m_machine));
    // Nothing was written: nobody has the key.
    m_gateway.ask("keys.revoke", {{"key", task->keyId}},
                  [task, error = written.error()](const Result<js::value> &) { task->reply(error); });
}

void ToolsControl::update(const TaskPtr &task)
{
    const Result<ToolConnection> before = m_connections.undo(task->recipe->id);
    if (!before)
        return task->reply(before.error());
    task->values.model = before->model;
    askGateway(task, "keys.regenerate", {{"key", before->keyId}},
               [name = before->keyName](ToolsControl &self, const TaskPtr &ready, const js::value &made) {
                   ready->values.key = textOf(made, "key");
                   ready->keyId = textOf(made, "token");
                   ready->keyName = name;
                   if (!isPlain(ready->values.key))
                       return ready->reply(notPlain());
                   self.write(ready);
               });
}

void ToolsControl::copy(const TaskPtr &task)
{
    if (task->recipe->cannot)
        return task->reply(Error{.kind = ErrorKind::BadRequest, .message = task->recipe->note, .param = "tool"});
    if (task->recipe->needsModel && task->values.model.empty())
        return task->reply(Error{
            .kind = ErrorKind::BadRequest, .message = "Choose a model: it stands in the text.", .param = "model"});
    makeKey(task, [](ToolsControl &, const TaskPtr &ready) {
        ready->reply(js::value(js::object{{"copy", filledIn(ready->recipe->copy, ready->values)},
                                          {"key_id", ready->keyId},
                                          {"key_name", ready->keyName}}));
    });
}

void ToolsControl::undo(const TaskPtr &task)
{
    const Result<ToolConnection> undone = m_connections.undo(task->recipe->id, task->flag("force"));
    if (!undone)
        return task->reply(undone.error());
    const js::object json = connectionJson(*undone, m_machine);
    // A key that is gone already is as good as revoked.
    m_gateway.ask("keys.revoke", {{"key", undone->keyId}},
                  [task, json](const Result<js::value> &) { task->reply(js::value(json)); });
}

} // namespace tollgate
