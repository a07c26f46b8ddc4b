// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <string>
#include <vector>

namespace tollgate {

class Control;
struct Settings;

/// What the command line decides. Everything else comes from the configuration file, the database and the environment.
struct CoreOptions {
    std::string dataDir;
    std::string configFile; ///< empty: none
    std::string host; ///< empty: the setting
    int port = -1; ///< -1: the setting; 0: any free one
    int listenDescriptor = -1;
    std::string tlsCertificateFile, tlsKeyFile;
    std::vector<std::string> models; ///< `provider/model`, served besides what is configured
    Secret masterKey; ///< over the configuration's
    Secret controlToken; ///< of control.json; empty: none
    bool allowUnenforced = false;
    bool useEnvironmentProviders = true;
    bool inMemory = false; ///< for tests: no file is written
};

/// The gateway as a whole: builds and owns the long-lived objects, wires them, lets them go in order. Without listen()
/// it is what the command line uses on a data directory that no gateway runs on. Gateway thread; needs an event loop.
class Core : public QObject {
public:
    /// Errors: Config (file, line, key), Storage, NoPermission.
    static Result<std::unique_ptr<Core>> create(CoreOptions options, const Clock &clock);
    ~Core() override;

    /// Opens the door. Errors: Unavailable (port taken), Config (TLS, an address beyond loopback without a master key).
    Result<void> listen();
    std::string url() const; ///< `http://127.0.0.1:4141`
    std::uint16_t port() const;
    std::string certificateFile() const; ///< empty: no TLS

    /// Stops accepting, lets streams finish for at most that long (or server.drain), settles, then calls back.
    void drain(std::optional<std::chrono::milliseconds> atMost, std::function<void()> done);
    const Settings &settings() const;
    /// Reads the configuration again and swaps its part; a bad file changes nothing. Returns its warnings.
    Result<std::vector<std::string>> reload();

    Control &control();
    /// Called when somebody asks over control for the gateway to stop.
    void onStopAsked(std::function<void()> stop);

private:
    struct Parts;
    explicit Core(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> d;
};

} // namespace tollgate
