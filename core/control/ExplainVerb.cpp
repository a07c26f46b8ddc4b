// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"
#include "core/providers/WellKnown.h"
#include "core/routing/KeyModels.h"

#include <algorithm>
#include <cmath>

namespace tollgate::verb {
namespace {

namespace js = boost::json;

/// What would become of one deployment, as a word for programs and a sentence for people.
struct Outcome {
    const char *state; ///< `first`, `next`, `resting`, `busy`, `no_credential`
    std::string says;
};

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100)) + " %";
}

/// Those of one name: who is asked, in which order, and who is left out.
class Group {
public:
    Group(LocalControl &control, std::vector<Candidate> candidates)
        : m_control(control), m_all(std::move(candidates)),
          m_ordered(control.parts().health.inOrder(m_all, 0.0, nullptr))
    {
        if (m_ordered.empty()) {
            m_ordered = control.parts().health.lastResort(m_all);
            m_isLastResort = !m_ordered.empty();
        }
        for (const Candidate &candidate : m_ordered)
            if (candidate.deployment->order == m_ordered.front().deployment->order)
                m_weights += std::max<std::int64_t>(0, candidate.deployment->weight);
    }

    void explain(bool isFirstGroup, js::array &rows) const
    {
        const auto leading = [this](const Candidate &candidate) {
            return candidate.deployment->order == m_ordered.front().deployment->order;
        };
        for (const Candidate &candidate : m_ordered)
            rows.push_back(row(candidate, asked(candidate, isFirstGroup && leading(candidate))));
        for (const Candidate &candidate : m_all)
            if (std::ranges::none_of(m_ordered, [&](const Candidate &other) {
                    return other.deployment->id == candidate.deployment->id;
                }))
                rows.push_back(row(candidate, leftOut(*candidate.deployment)));
    }
    bool isEmpty() const { return m_ordered.empty(); }

private:
    Outcome asked(const Candidate &candidate, bool isFirst) const
    {
        const Deployment &deployment = *candidate.deployment;
        if (!deployment.credential.isNone() && !m_control.parts().secrets.known(deployment.credential))
            return {"no_credential",
                    "Its key (" + deployment.credential.text()
                        + ") is not known yet; if it is not found, the next one is asked."};
        if (m_isLastResort)
            return {"first", "It has failed lately, but is the only one for this name, so it is asked all the same."};
        if (!isFirst)
            return {"next", "It is asked where those before it fail."};
        const double share = m_weights > 0
            ? static_cast<double>(std::max<std::int64_t>(0, deployment.weight)) / static_cast<double>(m_weights)
            : 1.0;
        if (m_ordered.size() == 1 || share >= 1.0)
            return {"first", "It is asked first."};
        return {"first", "It is drawn by weight: it is the first one for " + percent(share) + " of the requests."};
    }
    Outcome leftOut(const Deployment &deployment) const
    {
        const HealthBoard &health = m_control.parts().health;
        const HealthBoard::State *state = health.find(deployment.id);
        const std::string why = state && !state->lastError.empty() ? " The last one: " + state->lastError : "";
        if (health.isCooling(deployment.id))
            return {"resting", "It is left alone for a moment after failures." + why};
        if (state && deployment.maxParallel && state->running >= *deployment.maxParallel)
            return {"busy", "It has as many calls under way as it may have."};
        if (deployment.rpm || deployment.tpm)
            return {"busy", "It has had its requests or tokens of this minute."};
        return {"resting", "This model of it is left alone for a moment after failures." + why};
    }
    js::object row(const Candidate &candidate, const Outcome &outcome) const
    {
        js::object json = withHealth(m_control, *candidate.deployment);
        json["asked_model"] = candidate.model;
        json["group"] = candidate.group;
        json["state"] = outcome.state;
        json["says"] = outcome.says;
        return json;
    }

    LocalControl &m_control;
    std::vector<Candidate> m_all, m_ordered;
    std::int64_t m_weights = 0;
    bool m_isLastResort = false;
};

/// What the way from the name to the deployments was, as sentences.
js::array steps(const ModelTable &models, const std::string &asked, const std::string &alias, const std::string &meant)
{
    js::array list;
    const auto say = [&](const std::string &sentence) { list.emplace_back(sentence); };
    if (alias != asked)
        say("For this key '" + asked + "' means '" + alias + "'.");
    if (meant != alias)
        say("The model profile '" + models.settings().profile.name + "' is chosen: '" + meant + "' is used for '"
            + alias + "'.");
    if (const auto other = models.settings().aliases.find(meant); other != models.settings().aliases.end())
        say("'" + meant + "' is another name of '" + other->second + "'.");
    const std::vector<std::string> names = models.namesToTry(meant);
    const std::vector<Candidate> found = models.find(meant);
    if (const std::string served = models.servedAs(meant); served != meant)
        say("'" + meant + "' is a name of " + std::string(wellKnownProvider(meant)) + "'s: it is asked for as '"
            + served + "'.");
    if (const DeploymentPtr off = models.switchedOff(meant))
        say("'" + off->modelName + "' of " + off->provider + " is switched off.");
    if (found.empty())
        say("Nobody serves '" + meant + "'.");
    else if (const std::string &name = found.front().deployment->modelName; name != meant)
        say("It fits '" + name + "'.");
    for (std::size_t i = 1; i < names.size(); ++i)
        say("Where all of these fail, '" + names[i] + "' is asked.");
    return list;
}

} // namespace

/// `models.explain {model, key?}`: routing is decided from the table of models, the key and the health of deployments,
/// so it can be told without asking anybody. Where weights decide, every deployment that may be the first is said to.
void explainModel(LocalControl &control, Control::Arguments arguments, Control::Reply reply)
{
    const std::string asked = text(arguments, "model").value_or("");
    if (asked.empty())
        return reply(missing("model"));
    VirtualKeyPtr key;
    std::string alias = asked;
    if (arguments.contains("key") && !arguments.at("key").is_null()) {
        Result<VirtualKeyPtr> named = keyOf(control, arguments);
        if (!named)
            return reply(std::move(named).error());
        key = *std::move(named);
        const Result<std::string> real = modelFor(*key, *control.parts().models, asked);
        if (!real)
            return reply(Error(real.error()));
        alias = aliasOf(*key, asked);
    }
    const ModelTable &models = *control.parts().models;
    const std::string meant = models.settings().profile.insteadOf(alias).value_or(alias);
    js::array rows;
    js::array said = steps(models, asked, alias, meant);
    bool isFirstGroup = true;
    for (const std::string &name : models.namesToTry(meant)) {
        if (key && name != meant && !mayUse(*key, models, name)) {
            said.emplace_back("This key may not use '" + name + "'.");
            continue;
        }
        const Group group(control, models.find(name));
        group.explain(isFirstGroup, rows);
        isFirstGroup = isFirstGroup && group.isEmpty();
    }
    reply(js::value(
        js::object{{"model", asked}, {"means", meant}, {"steps", std::move(said)}, {"deployments", std::move(rows)}}));
}

} // namespace tollgate::verb
