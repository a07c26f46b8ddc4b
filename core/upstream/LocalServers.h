// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Callback.h"
#include "core/providers/Catalogue.h"
#include "core/upstream/UpstreamCall.h"

#include <QObject>
#include <QTimer>

namespace tollgate {

/// A model server that answers on this computer.
struct LocalServer {
    std::string provider; ///< catalogue id: `ollama`
    std::string baseUrl;
    std::vector<std::string> models; ///< as it names them; may be none
    friend bool operator==(const LocalServer &, const LocalServer &) = default;
};

/// Finds Ollama, LM Studio, llama.cpp, vLLM and Jan where they usually listen, by asking `GET {base}/models`. It asks
/// nothing but loopback, with no credential, and believes only a list of models. What is found is offered: whoever
/// wants a server used says so (control: providers.add), since on a shared computer somebody else may listen there.
/// Gateway thread; errors are silence.
class LocalServers : public QObject {
public:
    /// Where to look.
    struct Place {
        std::string provider, baseUrl;
    };
    /// The usual places, as the catalogue has them; a row whose URL is not on this computer is left out.
    static std::vector<Place> usualPlaces(const Catalogue &catalogue);
    using Done = Callback<void(const std::vector<LocalServer> &)>;

    /// `places` is asked before each look, so that a reload counts.
    LocalServers(Upstream &upstream, std::function<std::vector<Place>()> places);
    ~LocalServers() override;

    /// Looks now, or joins the look under way; takes at most some three seconds.
    void look(Done done);
    /// Looks after `first`, then again and again. What was found stays known until the next look.
    void start(std::chrono::milliseconds first = std::chrono::seconds(1),
               std::chrono::milliseconds every = std::chrono::minutes(1));
    void stop(); ///< forgets what was found
    const std::vector<LocalServer> &found() const { return m_found; }
    /// Called when another look found something else than the one before.
    void onChanged(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    struct Probe;
    void ask(Place place);
    void answered(const std::shared_ptr<Probe> &probe, bool isWhole);
    void ended();

    Upstream &m_upstream;
    std::function<std::vector<Place>()> m_places;
    std::function<void()> m_changed;
    std::vector<std::shared_ptr<Probe>> m_probes;
    std::size_t m_unanswered = 0;
    std::vector<LocalServer> m_now, m_found;
    std::vector<Done> m_waiting;
    QTimer m_timer;
    std::chrono::milliseconds m_every{0};
};

/// Whether a URL leads to this computer whatever a name server says: `127.*`, `[::1]`, `localhost`. Pure.
bool isOnThisComputer(std::string_view url);
/// The ids of an OpenAI-style list of models (`{"data":[{"id":...}]}`); nothing: it is none. Pure.
std::optional<std::vector<std::string>> modelListOf(std::string_view body);

} // namespace tollgate
