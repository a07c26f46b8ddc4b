// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Pipeline.h"

#include "core/gateway/stages/Stages.h"

namespace tollgate {

/// What happens to a request, top to bottom. The key comes first, so that nobody without one has a body taken apart;
/// the model comes before admission, because only a model has a price to set aside.
static constexpr Stage stages[] = {
    {"authenticate", stage::authenticate}, // who is asking?
    {"read", stage::read}, // what does the request say?
    {"resolve", stage::resolve}, // may they use that model, and who could answer?
    {"login", stage::login}, // on whose account: the gateway's, or the client's own?
    {"recall", stage::recall}, // which earlier answer does it go on from?
    {"admit", stage::admit}, // may they now, and can they pay? sets money aside
    {"background", stage::background}, // does anybody wait for the answer?
    {"call", stage::call}, // ask, relay, next one if it fails early
};

/// The same for a provider's own API, of which less is known.
static constexpr Stage passing[] = {
    {"authenticate", stage::authenticate}, // who is asking?
    {"locate", stage::locate}, // which provider is it for, and may they use that?
    {"login", stage::login}, // on whose account?
    {"source", stage::source}, // what is a video made of, so that it has a price?
    {"admit", stage::admit}, // may they now, and can they pay?
    {"pass", stage::pass}, // there and back, byte for byte
};

/// A session over a WebSocket. Until the provider has opened its side a refusal is an HTTP answer, unless the client's
/// first message had to be heard before that.
static constexpr Stage talking[] = {
    {"authenticate", stage::authenticate}, // who is asking?
    {"listen", stage::listen}, // which model, where only the first message says so?
    {"read", stage::read},
    {"resolve", stage::resolve}, // may they use that model, and who could answer?
    {"admit", stage::admit}, // may they now, and can they pay?
    {"call", stage::call}, // dial, next one if that fails, relay
};

std::span<const Stage> pipeline(Walk walk)
{
    switch (walk) {
    case Walk::Call:
        return stages;
    case Walk::Passing:
        return passing;
    case Walk::Session:
        return talking;
    }
    return stages;
}

} // namespace tollgate
