// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/CurlTrust.h"

#include "core/upstream/Proxy.h"

#include <cerrno>
#include <openssl/ssl.h>
#include <unistd.h>

namespace tollgate {
namespace {

CURLcode addExtraCertificates(CURL *, void *context, void *file)
{
    X509_STORE *const store = SSL_CTX_get_cert_store(static_cast<SSL_CTX *>(context));
    return X509_STORE_load_locations(store, static_cast<const char *>(file), nullptr) == 1 ? CURLE_OK
                                                                                           : CURLE_SSL_CACERT_BADFILE;
}

std::string connectFailure(const Failure &failure)
{
    switch (failure.systemError) {
    case ECONNREFUSED:
        return "Nothing listens at " + failure.origin + " (connection refused). Is the provider's server running?";
    case ENETUNREACH:
    case EHOSTUNREACH:
        return failure.origin + " cannot be reached from here. Check the network connection.";
    default:
        return "No connection to " + failure.origin + " could be made.";
    }
}

} // namespace

void trust(CURL *easy, const std::string &extraCaFile)
{
    // With a directory besides the bundle libcurl reads all certificates again for every connection (some 10 ms);
    // with the bundle alone it keeps them.
    const curl_version_info_data *const version = curl_version_info(CURLVERSION_NOW);
    if (version->age >= CURLVERSION_SEVENTH && version->cainfo && ::access(version->cainfo, R_OK) == 0)
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    if (extraCaFile.empty())
        return;
    if (curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &addExtraCertificates) == CURLE_OK)
        curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, extraCaFile.c_str());
    else
        curl_easy_setopt(easy, CURLOPT_CAINFO, extraCaFile.c_str()); // built without OpenSSL: in place of the system's
}

void trustOnly(CURL *easy, const std::string &publicKey)
{
    // Without the pin nothing would be checked: it is set first, and where that fails all is checked as usual.
    if (curl_easy_setopt(easy, CURLOPT_PINNEDPUBLICKEY, publicKey.c_str()) != CURLE_OK)
        return;
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
}

Error errorOf(CURLcode code, const Failure &failure)
{
    const std::string &origin = failure.origin;
    if (std::optional<Error> ofProxy = proxyError(code, failure))
        return *std::move(ofProxy);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorKind::UpstreamUnreachable,
                "The name of " + origin + " was not found. Check the base URL and the network connection."};
    case CURLE_COULDNT_CONNECT:
        return {ErrorKind::UpstreamUnreachable, connectFailure(failure)};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {ErrorKind::UpstreamUnreachable,
                "The TLS certificate of " + origin + " is not trusted (" + failure.detail
                    + "). If it is your own, name its authority: 'tollgate config set upstream.ca_file FILE', and "
                      "start the "
                      "gateway again."};
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorKind::Config, "A file of trusted certificates cannot be read. " + failure.detail};
    case CURLE_SSL_CONNECT_ERROR:
        return {ErrorKind::UpstreamUnreachable, "TLS with " + origin + " failed: " + failure.detail};
    case CURLE_URL_MALFORMAT:
        return {ErrorKind::Config, "The provider's URL cannot be understood."};
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WRITE_ERROR: // our own callback: more header than any provider sends, or a status that is none
        return {ErrorKind::UpstreamGarbled, "What " + origin + " answered is not valid HTTP."};
    case CURLE_OPERATION_TIMEDOUT:
        return {ErrorKind::Timeout, origin + " took too long."};
    case CURLE_OUT_OF_MEMORY:
        return {ErrorKind::Internal, "Out of memory."};
    default:
        break;
    }
    switch (failure.phase) {
    case CallPhase::Connecting:
        return {ErrorKind::UpstreamUnreachable, "No connection to " + origin + " could be made: " + failure.detail};
    case CallPhase::Sent:
        return {ErrorKind::UpstreamCut, origin + " closed the connection before it answered."};
    case CallPhase::Answering:
        break;
    }
    return {ErrorKind::UpstreamCut, "The connection to " + origin + " was lost before the answer was whole."};
}

} // namespace tollgate
