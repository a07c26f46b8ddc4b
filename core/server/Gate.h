// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/ActivityLog.h"
#include "core/base/Worker.h"
#include "core/gateway/Background.h"
#include "core/gateway/Inbound.h"
#include "core/gateway/KeptResponses.h"
#include "core/gateway/PriceMemo.h"
#include "core/gateway/SessionSecrets.h"
#include "core/keys/KeyRing.h"
#include "core/routing/PassRoute.h"
#include "core/server/Endpoints.h"
#include "core/server/HttpFront.h"
#include "core/server/ModelsEndpoint.h"

#include <functional>
#include <memory>

namespace tollgate {

/// Behind the door: looks at method and path, and sends each request to what answers it. Gateway thread.
class Gate {
public:
    using Handler = std::function<void(Inbound, std::unique_ptr<ClientStream>)>;
    struct Parts {
        const KeyRing &keys;
        const ModelTablePtr &models;
        const ActivityLog &log;
        Handler call; ///< the data path
        Handler admin; ///< its own authentication
        std::function<std::string()> metrics; ///< Prometheus text
        Worker *worker = nullptr; ///< where tokens are counted; null: here
        KeptResponses *kept = nullptr; ///< null: none are
        PriceMemo *prices = nullptr; ///< what is known of models; null: nothing
        /// Of a response that is not kept here: asks the provider that has it. Null: nobody does.
        std::function<void(Inbound, std::unique_ptr<ClientStream>, const std::string &id, const VirtualKeyPtr &)>
            elsewhere = {};
        const PassRoutesPtr *routes = nullptr; ///< what is passed through to providers; null: nothing
        std::function<void(Inbound, std::unique_ptr<ClientStream>, PassRoutePtr)> pass = {};
        BackgroundWork *background = nullptr; ///< responses that are being made; null: none are
        SessionSecrets *secrets = nullptr; ///< of clients that open sessions without a key; null: there are none
    };

    explicit Gate(Parts parts) : m_parts(std::move(parts)) { }

    void accept(Inbound inbound, std::unique_ptr<ClientStream> client);
    /// Where the large body of a request that is only coming is to lie: on a disk where nobody here reads it as one
    /// text (forms with files, what is passed through unread), and only for those who have a key.
    LargePlace placeOf(std::string_view method, std::string_view path, std::string_view query,
                       const Headers &headers) const;
    /// Readiness says no from here on.
    void startDraining() { m_isDraining = true; }
    /// Calls are refused while an operator has paused the gateway; everything else is answered.
    void setPaused(bool paused) { m_isPaused = paused; }
    bool isPaused() const { return m_isPaused; }

private:
    void answerWhere(const Result<Place> &where, const Inbound &inbound, ClientStream &client) const;
    bool isPassing(const Inbound &inbound) const;
    void answerPassing(Inbound inbound, std::unique_ptr<ClientStream> client);
    void answerSession(Inbound inbound, std::unique_ptr<ClientStream> client, Place where);
    void answerCall(Inbound inbound, std::unique_ptr<ClientStream> client);
    void answerOllama(const Inbound &inbound, ClientStream &client);
    void answerModels(const Inbound &inbound, const Place &place, ClientStream &client);
    void answerGeminiModels(const VirtualKey &key, const Place &place, ClientStream &client);
    void answerCount(Inbound inbound, std::unique_ptr<ClientStream> client);
    void answerKept(Inbound inbound, std::unique_ptr<ClientStream> client);
    void answerClientSecret(const Inbound &inbound, ClientStream &client);
    void answerReady(ClientStream &client) const;
    void answerMetrics(const Inbound &inbound, ClientStream &client) const;

    Parts m_parts;
    ModelsEndpoint m_models;
    bool m_isDraining = false;
    bool m_isPaused = false;
};

} // namespace tollgate
