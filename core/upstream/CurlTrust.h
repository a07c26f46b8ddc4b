// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamCall.h"

#include <curl/curl.h>
#include <string>

namespace tollgate {

/// Which certificates are trusted: the system's, and those of a PEM file of the user's (empty: none). The name is read
/// when connections are made, so it outlives the handle.
void trust(CURL *easy, const std::string &extraCaFile);
/// Only the server with this key (`sha256//` and Base64), whoever signed its certificate and for whatever name.
void trustOnly(CURL *easy, const std::string &publicKey);

/// What is known of a call that failed.
struct Failure {
    CallPhase phase = CallPhase::Connecting;
    std::string origin; ///< host and port; the rest of a URL may hold a credential
    std::string detail; ///< libcurl's own words
    int systemError = 0;
    int proxyStatus = 0; ///< what a proxy answered instead of handing the call on
    bool isTls = false;
};
/// libcurl's code in our kinds, with a sentence for people.
Error errorOf(CURLcode code, const Failure &failure);

} // namespace tollgate
