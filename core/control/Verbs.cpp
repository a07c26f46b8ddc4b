// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/VerbFunctions.h"

namespace tollgate {

/// Every verb, once.
const std::vector<VerbRow> &verbs()
{
    static const std::vector<VerbRow> rows = {
        {"keys.create", "make a virtual key; its secret is shown once", verb::createKey},
        {"keys.list", "all keys with what they have spent", verb::listKeys},
        {"keys.info", "one key", verb::keyInfo},
        {"keys.update", "change a key", verb::updateKey},
        {"keys.revoke", "delete a key; its rows in the ledger stay", verb::removeKey},
        {"keys.block", "refuse a key until it is unblocked", verb::blockKey},
        {"keys.unblock", "let a blocked key work again", verb::unblockKey},
        {"keys.resume", "let a key work again that the brake has paused", verb::resumeKey},
        {"keys.regenerate", "a new secret for the same key", verb::regenerateKey},
        {"keys.local", "the key of this computer, for tools on it; made when it is first asked for", verb::localKey},
        {"providers.list", "providers that are known, with where their credential is", verb::listProviders},
        {"providers.add", "serve a provider's models", verb::addProvider},
        {"providers.test", "ask a provider for its models", verb::testProvider},
        {"providers.switch", "switch what is set up off, so that nobody is sent to it, or on again",
         verb::switchProvider},
        {"providers.remove", "stop serving a provider that was added", verb::removeProvider},
        {"local.discover", "look for model servers on this computer", verb::discoverLocal},
        {"models.list", "model names and their deployments", verb::listModels},
        {"models.explain", "which deployment a request for a model would take, and why", verb::explainModel},
        {"secrets.status", "where credentials can be kept: keyring and vault", verb::secretsStatus},
        {"secrets.create", "make the vault", verb::createVault},
        {"secrets.unlock", "open the vault with its passphrase", verb::unlockVault},
        {"secrets.rekey", "a new key for the vault", verb::rekeyVault},
        {"secrets.list", "names and places of what is kept, never the secrets", verb::listSecrets},
        {"secrets.set", "keep a secret", verb::setSecret},
        {"secrets.remove", "forget a secret", verb::removeSecret},
        {"settings.list", "all settings", verb::listSettings},
        {"settings.get", "one setting", verb::getSetting},
        {"settings.set", "change a setting", verb::setSetting},
        {"config.reload", "read the configuration file again", verb::reload},
        {"prices.update", "take newer prices from a file", verb::updatePrices},
        {"prices.show", "what a model costs", verb::showPrice},
        {"usage.report", "requests, tokens and spend by group", verb::reportUsage},
        {"calls.list", "rows of the ledger, newest first", verb::listCalls},
        {"calls.keep", "keep what the newest calls ask and get in memory for 90 seconds", verb::keepCalls},
        {"calls.detail", "one call: conversation, bodies, stream, headers, bill", verb::callDetail},
        {"calls.replay", "ask again what a kept call asked, as a key", verb::replayCall},
        {"bodies.status", "what is kept on disk of requests and answers", verb::bodiesStatus},
        {"bodies.remove", "delete all that is kept on disk of requests and answers", verb::removeBodies},
        {"try.ask", "call a model as a key, from here; the answer flows as events", verb::askTry},
        {"try.stop", "hang up on a call that was made from here", verb::stopTry},
        {"status", "endpoint, version, what is under way", verb::status},
        {"pulse", "the last hour by minute", verb::pulse},
        {"pause", "refuse calls until resumed; those under way go on", verb::pause},
        {"resume", "answer calls again", verb::resume},
        {"doctor", "checks of this installation", verb::doctor},
        {"backup.create", "copy the database to a file, as it is at one moment", verb::createBackup},
        {"backup.restore", "make such a file the database at the next start", verb::restoreBackup},
        {"stop", "finish what is under way and stop", verb::stop},
    };
    return rows;
}

} // namespace tollgate
