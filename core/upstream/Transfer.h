// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/upstream/UpstreamCall.h"

#include <curl/curl.h>
#include <vector>

namespace tollgate {

class CurlLoop;

/// One libcurl handle and what has come in on it. Used again for later calls: making a handle and setting what never
/// changes costs more than a small call. libcurl's callbacks land here and only take notes.
class Transfer {
public:
    explicit Transfer(const std::string &extraCaFile);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    /// Error: Config when URL or headers cannot be sent as they are.
    Result<void> prepare(HttpCall call, UpstreamCall::Callbacks callbacks);
    /// Drops what belonged to the last call.
    void clear();

    CURL *easy() const { return m_easy; }
    CallPhase phase() const;
    Result<void> outcomeOf(CURLcode code);

    HttpCall call;
    UpstreamCall::Callbacks callbacks;

    // What libcurl has reported and nobody has been told yet.
    int status = 0;
    Headers headers;
    std::string body;
    std::optional<Result<void>> outcome;

    bool isHeadComplete = false, isHeadTold = false;
    bool isPaused = false; ///< by the caller
    bool isHeldBack = false; ///< by us, until what came has been told
    bool isListed = false; ///< in the loop's list of transfers with news
    bool isInLibcurl = false; ///< added to the multi handle
    bool hasMoved = false; ///< since the last look at time limits
    SteadyTime lastMoved{};
    SteadyTime started{};
    std::size_t place = 0; ///< in the loop's list of active transfers
    CurlLoop *loop = nullptr;

private:
    static std::size_t onHeader(char *bytes, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *bytes, std::size_t size, std::size_t count, void *self);
    static std::size_t onSend(char *to, std::size_t size, std::size_t count, void *self);
    static int onSeek(void *self, curl_off_t offset, int origin);
    static int onReady(void *self, char *, char *, int, int);
    bool takeHeaderLine(std::string_view line);
    void setMethod(const std::string &method);
    void setHeaders();
    bool wantsProxyLogin() const;
    std::string origin() const;

    CURL *m_easy;
    std::string m_headerText; ///< NUL-terminated lines that m_headerList points into
    std::vector<curl_slist> m_headerList;
    std::size_t m_headerBytes = 0;
    std::size_t m_sent = 0; ///< of a large body
    bool m_isUnread = false; ///< its disk fails
    bool m_isGarbled = false; ///< something came that is no HTTP
    int m_timesReady = 0; ///< how often libcurl was about to send the request
    bool m_isCustomMethod = false;
    std::optional<bool> m_isLoopback;
    char m_detail[CURL_ERROR_SIZE] = {};
};

} // namespace tollgate
