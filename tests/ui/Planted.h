// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"

#include <map>
#include <optional>
#include <QObject>
#include <set>
#include <string>
#include <vector>

namespace tollgate {

struct Settings;

/// A gateway behind the door that has been used for five weeks, the same at every run: for pictures of the window and
/// for tests of its pages. Answers at once; remembers what it was asked to do.
class Planted final : public Control {
public:
    enum class How : std::uint8_t { Empty, Normal, Crowded };
    explicit Planted(How how = How::Normal);

    /// Saturday, 21 November 2026, 14:03:22 UTC.
    static constexpr qint64 now = 1'795'269'802'000;

    void ask(std::string_view verb, Arguments arguments, Reply reply) override;
    [[nodiscard]] Following follow(Listener listener) override;
    void tell(const boost::json::object &event);

    /// What changes something, in the order in which it was asked: `keys.revoke {"key":"..."}`.
    std::vector<std::string> done;
    /// Verbs that fail, with their words.
    std::map<std::string, std::string, std::less<>> broken;
    /// A verb that is not answered before answerHeld(); empty: none.
    std::string slow;
    void answerHeld();
    void refuseHeld(const std::string &why); ///< and what is asked for from then on is held, too
    boost::json::array keys, calls, providers;
    boost::json::object detail;
    std::set<std::string> connected; ///< tools, besides those that were from the beginning
    bool isPaused = false;
    std::string profile; ///< the model profile that is chosen
    boost::json::value nearest; ///< the budget of which most is spent, as `status` tells it
    bool answersOwnModels = true; ///< those that tools ask for by themselves, and not only what they are told
    int bodiesKept = 412;
    double notionalShare = 0; ///< of a model's spend: as much again on the login of a subscription

private:
    struct Held {
        std::string verb;
        Arguments arguments;
        Reply reply;
    };
    std::vector<Held> m_held;
    struct Hour {
        qint64 begin = 0;
        std::string key, keyName, model, provider, tool, status;
        qint64 requests = 0, failures = 0, prompt = 0, cached = 0, completion = 0, firstTokenMs = 0, firstTokens = 0;
        double spend = 0;
    };
    void plantUsage(bool isCrowded);
    void plantCalls(bool isCrowded);
    void plantKeys(bool isCrowded);
    void plantProviders(bool isCrowded);
    void plantDetail();
    boost::json::value usage(const boost::json::object &arguments) const;
    boost::json::value pulse() const;
    boost::json::value route(const boost::json::object &arguments) const;
    boost::json::array plantedTools() const;
    static boost::json::array plantedModels();
    boost::json::object plantedPlan(const boost::json::object &arguments) const;
    void plantSettings();
    boost::json::object currency() const;
    std::optional<Result<boost::json::value>> askSettings(std::string_view verb, const boost::json::object &arguments);
    std::optional<boost::json::value> askTools(std::string_view verb, const boost::json::object &arguments);
    boost::json::value callsFor(const boost::json::object &arguments) const;

    How m_how;
    std::shared_ptr<Settings> m_settings;
    std::vector<Hour> m_hours;
    std::vector<std::weak_ptr<const Listener>> m_listeners;
};

} // namespace tollgate
