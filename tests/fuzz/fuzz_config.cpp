// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/Configuration.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Whatever stands in a configuration file: it is taken or refused, each complaint says where, nothing crashes.

using namespace tollgate;

namespace {

void mustSayWhere(std::string_view message)
{
    if (message.starts_with("/nowhere/c.yaml"))
        return;
    std::fprintf(stderr, "does not say where: %.*s\n", static_cast<int>(message.size()), message.data());
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Catalogue catalogue = *Catalogue::builtIn();
    static const ConfigOptions options{.allowUnenforced = false,
                                       .variables = [](std::string_view name) -> std::optional<std::string> {
                                           return name.size() % 2 ? std::optional(std::string("value")) : std::nullopt;
                                       }};
    const std::string text(reinterpret_cast<const char *>(data), size);
    const auto configuration = parseConfiguration(text, "/nowhere/c.yaml", catalogue, options);
    if (!configuration) {
        mustSayWhere(configuration.error().message);
        return 0;
    }
    for (const std::string &warning : configuration->warnings)
        mustSayWhere(warning);
    Settings settings;
    configuration->applyTo(settings);
    const ModelTable table(configuration->deployments, routerSettings(settings, *configuration));
    for (const std::string &name : table.names())
        (void)table.namesToTry(name);
    return 0;
}
