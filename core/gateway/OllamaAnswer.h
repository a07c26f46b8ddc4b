// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/DecodedRelay.h"

namespace tollgate {

/// Ollama's answers to Ollama's clients: lines, of which only the one with `done` makes the answer complete.
class RelayedOllama final : public DecodedRelay {
public:
    using DecodedRelay::DecodedRelay;

    Result<Pass> take(const SseEvent &line, std::string &out, std::string &tail) override;
    bool finish(std::string &, std::string &) override { return false; }
};

} // namespace tollgate
