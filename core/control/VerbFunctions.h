// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/LocalControl.h"

#include <optional>
#include <string>

/// The functions behind the rows of Verbs.cpp, and what they share.
namespace tollgate::verb {

using Run = void(LocalControl &control, Control::Arguments arguments, Control::Reply reply);

Run createKey, listKeys, keyInfo, updateKey, removeKey, blockKey, unblockKey, resumeKey, regenerateKey, localKey;
Run listProviders, addProvider, testProvider, switchProvider, removeProvider, discoverLocal, listModels, explainModel;
Run secretsStatus, createVault, unlockVault, rekeyVault, listSecrets, setSecret, removeSecret;
Run listSettings, getSetting, setSetting, reload, updatePrices, showPrice;
Run askTry, replayCall, stopTry;
Run reportUsage, listCalls, keepCalls, callDetail, status, pulse, pause, resume, doctor, stop;
Run createBackup, restoreBackup, bodiesStatus, removeBodies;

/// What is kept of a call, in memory or on disk. Null: nothing, or it cannot be read, which `wrong` says then.
using KeptFound = Callback<void(std::shared_ptr<const RecentCalls::Kept> kept, const std::string &wrong)>;
void findKept(LocalControl &control, const std::string &id, KeptFound found);

/// An argument that is text; nothing where it is missing or another type.
std::optional<std::string> text(const Control::Arguments &arguments, std::string_view name);
Error missing(std::string_view name);
/// A key by `key` (secret, id or name); the error says how keys are named.
Result<VirtualKeyPtr> keyOf(LocalControl &control, const Control::Arguments &arguments);
/// Keeps a secret where it is protected best: keyring, else open vault, else (in a running gateway) memory only. A
/// keyring or vault that has it already, as `before` says, keeps it. Never overwrites what a keyring took and does not
/// give out.
struct Kept {
    SecretRef place;
    std::string says; ///< `in the keyring (secret-service)`; warns where it does not outlive the gateway
};
void keep(LocalControl &control, std::string name, SecretRef before, Secret secret, Callback<void(Result<Kept>)> done);
/// Who uses a credential: the names of the models that are served with it.
boost::json::array usersOf(LocalControl &control, const std::string &reference);
/// What is served under that id, model name or provider's name; null: nothing.
DeploymentPtr byIdOrProvider(const ModelTable &models, std::string_view name);
/// A deployment with how it has answered, and whether its credential is known.
boost::json::object withHealth(LocalControl &control, const Deployment &deployment);
bool isFlag(const Control::Arguments &arguments, std::string_view name);
/// The row of a call as control speaks it; also what the live feed carries.
boost::json::object toJson(const CallRecord &record);

} // namespace tollgate::verb
