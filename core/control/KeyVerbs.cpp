// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/control/KeyJson.h"
#include "core/control/VerbFunctions.h"
#include "core/gateway/ClaimsMemo.h"

#include <algorithm>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// A key with what it has spent and used.
js::object standing(LocalControl &control, const VirtualKey &key)
{
    ControlParts &parts = control.parts();
    js::object json = tollgate::toJson(key);
    const BudgetClaim claim = keyClaim(key);
    json["spend"] = parts.budgets.spentEver(claim.subject).decimal();
    js::array budgets;
    for (const Budgets::Standing &budget : parts.budgets.standing(claim))
        budgets.push_back({{"max_budget", budget.limit.most.decimal()},
                           {"budget_duration", budget.limit.period},
                           {"spent", budget.spent.decimal()},
                           {"held", budget.held.decimal()},
                           {"resets_at", budget.resets ? js::value(msSinceEpoch(*budget.resets)) : js::value()}});
    json["budgets"] = std::move(budgets);
    json["origin"] = nameOf(key.origin);
    return json;
}

/// Fails where an argument means nothing: people mistype.
Result<void> takeAll(LocalControl &control, const Control::Arguments &arguments, VirtualKey &key)
{
    std::vector<std::string> ignored;
    Control::Arguments members = arguments;
    for (const char *own : {"key", "name", "ephemeral", "spend", "new_key"})
        members.erase(own);
    if (const auto name = text(arguments, "name"))
        members["key_alias"] = *name;
    TG_CHECK(takeKeyMembers(members, control.parts().clock.now(), key, ignored));
    if (!ignored.empty())
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "A key has no '" + ignored.front() + "'.",
                     .param = ignored.front()};
    const VirtualKeyPtr same = control.parts().keys.findByName(key.name);
    if (same && same->id != key.id)
        return Error{.kind = ErrorKind::Conflict,
                     .message = "There is a key named '" + key.name + "' already. Choose another name.",
                     .param = "key_alias"};
    return {};
}

/// `spend` of a request: what a key is to have spent so far.
Result<std::optional<Money>> spendOf(const Control::Arguments &arguments)
{
    const js::value *value = arguments.if_contains("spend");
    if (!value || value->is_null())
        return std::optional<Money>();
    std::optional<Money> money;
    if (value->is_string())
        money = Money::parse(std::string_view(value->get_string()));
    else if (value->is_number())
        money = Money::parse(js::serialize(*value));
    if (!money || *money < Money())
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "'spend' should be an amount in US dollars, like 12.50.",
                     .param = "spend"};
    return money;
}

/// All counters of a key, by its budgets' windows and for ever.
void setSpend(LocalControl &control, const VirtualKey &key, Money spend)
{
    ControlParts &parts = control.parts();
    std::vector<CounterDelta> counters{{"key", key.id.text(), "", {}, spend}};
    for (const BudgetLimit &limit : key.budgets)
        if (!limit.period.empty())
            counters.push_back({"key", key.id.text(), limit.period,
                                windowAt(limit.period, parts.clock.now()).value_or(Window()).begin, spend});
    for (const CounterDelta &counter : counters) {
        parts.budgets.restore(counter);
        if (!key.ephemeral)
            parts.state.setCounter(counter, [](const Result<void> &saved) {
                if (!saved)
                    log::error("what a key has spent could not be stored", {{"why", saved.error().message}});
            });
    }
}

void saveAndAnswer(LocalControl &control, VirtualKey key, const std::string &secret, Control::Reply reply,
                   std::optional<Money> spend = {})
{
    control.saveKey(std::move(key),
                    [&control, secret, spend, reply = std::move(reply)](Result<VirtualKeyPtr> saved) mutable {
                        if (!saved)
                            return reply(std::move(saved).error());
                        if (spend)
                            setSpend(control, **saved, *spend);
                        js::object json = standing(control, **saved);
                        if (!secret.empty())
                            json["key"] = secret; // the only time that it is shown
                        reply(js::value(std::move(json)));
                    });
}

/// All that a key has spent, also within the windows of its budgets, as counters of another id.
std::vector<CounterDelta> spentUnder(LocalControl &control, const VirtualKey &key, const KeyId &id)
{
    ControlParts &parts = control.parts();
    const BudgetClaim claim = keyClaim(key);
    std::vector<CounterDelta> counters{{"key", id.text(), "", {}, parts.budgets.spentEver(claim.subject)}};
    for (const Budgets::Standing &budget : parts.budgets.standing(claim))
        if (const std::string &period = budget.limit.period; !period.empty())
            counters.push_back(
                {"key", id.text(), period, windowAt(period, parts.clock.now()).value_or(Window()).begin, budget.spent});
    return counters;
}

/// The caller's own secret, or a new one.
Result<Secret> secretFor(const Control::Arguments &arguments, std::string_view member)
{
    const auto own = text(arguments, member);
    if (!own)
        return KeyRing::newSecret();
    if (!own->starts_with("sk-") || own->size() < 16)
        return Error{.kind = ErrorKind::BadRequest,
                     .message = "A key of your own begins with 'sk-' and has at least 16 characters.",
                     .param = std::string(member)};
    return Secret(*own);
}

void change(LocalControl &control, const Control::Arguments &arguments, Control::Reply reply,
            void (*apply)(VirtualKey &))
{
    Result<VirtualKeyPtr> key = keyOf(control, arguments);
    if (!key)
        return reply(std::move(key).error());
    VirtualKey changed = **key;
    apply(changed);
    saveAndAnswer(control, std::move(changed), {}, std::move(reply));
}

} // namespace

std::optional<std::string> text(const Control::Arguments &arguments, std::string_view name)
{
    const js::value *value = arguments.if_contains(name);
    return value && value->is_string() ? std::optional(std::string(value->get_string())) : std::nullopt;
}

Error missing(std::string_view name)
{
    return {
        .kind = ErrorKind::BadRequest, .message = "'" + std::string(name) + "' is needed.", .param = std::string(name)};
}

Result<VirtualKeyPtr> keyOf(LocalControl &control, const Control::Arguments &arguments)
{
    const std::optional<std::string> named = text(arguments, "key");
    if (!named || named->empty())
        return missing("key");
    KeyRing &keys = control.parts().keys;
    for (const VirtualKeyPtr &key :
         {keys.find(KeyId(*named)), keys.find(KeyRing::idOf(*named)), keys.findByName(*named)})
        if (key)
            if (VirtualKeyPtr latest = control.latest(key->id))
                return latest;
    return Error{.kind = ErrorKind::NotFound,
                 .message = "There is no such key. Name it by its name, its id or the key itself.",
                 .param = "key"};
}

void createKey(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<Secret> made = secretFor(arguments, "key");
    if (!made)
        return reply(std::move(made).error());
    const Secret &secret = *made;
    VirtualKey key;
    key.id = KeyRing::idOf(secret.reveal());
    key.shown = masked(secret.reveal());
    key.created = control.parts().clock.now();
    key.version = 0;
    const js::value *ephemeral = arguments.if_contains("ephemeral");
    key.ephemeral = ephemeral && ephemeral->is_bool() && ephemeral->get_bool();
    if (control.parts().keys.find(key.id))
        return reply(Error{.kind = ErrorKind::Conflict, .message = "This key exists already.", .param = "key"});
    if (Result<void> taken = takeAll(control, arguments, key); !taken)
        return reply(taken.error());
    const Result<std::optional<Money>> spend = spendOf(arguments);
    if (!spend)
        return reply(spend.error());
    saveAndAnswer(control, std::move(key), std::string(secret.reveal()), std::move(reply), *spend);
}

namespace {

/// Somebody should know of it: the brake has paused it, a budget of it is spent, or as much as one wanted to hear of.
bool isTroubled(const ControlParts &parts, const VirtualKey &key)
{
    if (!key.pausedWhy.empty())
        return true;
    const BudgetClaim claim = keyClaim(key);
    if (key.softBudget && *key.softBudget <= parts.budgets.spentEver(claim.subject))
        return true;
    if (key.budgets.empty())
        return false;
    return std::ranges::any_of(parts.budgets.standing(claim), [](const Budgets::Standing &budget) {
        return !budget.limit.most.isZero() && budget.limit.most <= budget.spent;
    });
}

} // namespace

/// `troubled`: only those, for somebody who asks often.
void listKeys(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    std::vector<VirtualKeyPtr> keys = control.parts().keys.all();
    if (isFlag(arguments, "troubled"))
        std::erase_if(keys, [&](const VirtualKeyPtr &key) { return !isTroubled(control.parts(), *key); });
    std::ranges::sort(keys, {}, [](const VirtualKeyPtr &key) { return std::pair(key->created, key->id.text()); });
    js::array list;
    for (const VirtualKeyPtr &key : keys)
        list.push_back(standing(control, *key));
    reply(js::value(std::move(list)));
}

void keyInfo(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<VirtualKeyPtr> key = keyOf(control, arguments);
    if (!key)
        return reply(std::move(key).error());
    reply(js::value(standing(control, **key)));
}

void updateKey(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<VirtualKeyPtr> key = keyOf(control, arguments);
    if (!key)
        return reply(std::move(key).error());
    VirtualKey changed = **key;
    if (Result<void> taken = takeAll(control, arguments, changed); !taken)
        return reply(taken.error());
    const Result<std::optional<Money>> spend = spendOf(arguments);
    if (!spend)
        return reply(spend.error());
    saveAndAnswer(control, std::move(changed), {}, std::move(reply), *spend);
}

void removeKey(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<VirtualKeyPtr> key = keyOf(control, arguments);
    if (!key)
        return reply(std::move(key).error());
    const KeyId id = (*key)->id;
    control.removeKey(id, [id, reply = std::move(reply)](Result<void> outcome) mutable {
        if (!outcome)
            return reply(std::move(outcome).error());
        reply(js::value(js::object{{"deleted_keys", js::array{id.text()}}}));
    });
}

void blockKey(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    change(control, arguments, std::move(reply), [](VirtualKey &key) { key.blocked = true; });
}

void unblockKey(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    change(control, arguments, std::move(reply), [](VirtualKey &key) { key.blocked = false; });
}

void resumeKey(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    if (const auto key = keyOf(control, arguments))
        control.parts().brake.forget((*key)->id);
    change(control, arguments, std::move(reply), [](VirtualKey &key) { key.pausedWhy.clear(); });
}

void regenerateKey(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    Result<VirtualKeyPtr> old = keyOf(control, arguments);
    if (!old)
        return reply(std::move(old).error());
    Result<Secret> secretOfIt = secretFor(arguments, "new_key");
    if (!secretOfIt)
        return reply(std::move(secretOfIt).error());
    const Secret &secret = *secretOfIt;
    VirtualKey key = **old;
    const KeyId before = key.id;
    if (Result<void> taken = takeAll(control, arguments, key); !taken)
        return reply(taken.error());
    key.id = KeyRing::idOf(secret.reveal());
    key.shown = masked(secret.reveal());
    ControlParts &parts = control.parts();
    if (parts.keys.find(key.id))
        return reply(Error{.kind = ErrorKind::Conflict, .message = "This key exists already.", .param = "new_key"});
    for (const CounterDelta &counter : spentUnder(control, **old, key.id)) {
        parts.state.setCounter(counter, [](Result<void>) {});
        parts.budgets.restore(counter);
    }
    // The old one goes first: both bear the same name, which is unique. The store works in this order.
    parts.keys.remove(before);
    if (!key.ephemeral)
        parts.state.removeKey(before, [](Result<void>) {});
    saveAndAnswer(control, std::move(key), std::string(secret.reveal()),
                  [&parts, old = *old, reply = std::move(reply)](Result<js::value> saved) mutable {
                      if (!saved)
                          parts.keys.put(*old); // it must not be lost with the new one
                      reply(std::move(saved));
                  });
}

} // namespace tollgate::verb
