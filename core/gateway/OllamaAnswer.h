// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/TranslatedAnswer.h"

namespace tollgate {

/// Ollama's answers to Ollama's clients: lines handed on byte for byte, with a decoder beside them.
class RelayedOllama final : public TranslatedAnswer {
public:
    RelayedOllama(const Exchange &exchange, const Dialect &ollama)
        : TranslatedAnswer(exchange, ollama, ollama), m_ollama(ollama)
    {
    }

    Result<Pass> take(const SseEvent &line, std::string &out, std::string &tail) override;
    bool finish(std::string &, std::string &) override { return false; } // only the line with `done` makes it complete
    Result<std::string> whole(std::string body) override;

private:
    const Dialect &m_ollama;
};

} // namespace tollgate
