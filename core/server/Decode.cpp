// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Decode.h"

#include "core/base/Headers.h"
#include "core/server/BodyTooLarge.h"

#include <array>
#include <brotli/decode.h>
#include <memory>
#include <zlib.h>
#include <zstd.h>

namespace tollgate {
namespace {

using Buffer = std::array<unsigned char, 64 * 1024>;

Error brokenBody(std::string_view encoding)
{
    return {.kind = ErrorKind::BadRequest, .message = "The body is not valid " + std::string(encoding) + "."};
}

Result<std::string> inflated(std::string_view encoding, std::string_view body, std::size_t most)
{
    z_stream stream{};
    // 32: a gzip or a zlib header, whichever comes.
    if (inflateInit2(&stream, 15 + 32) != Z_OK)
        return Error{.kind = ErrorKind::Internal, .message = "The decompressor could not start."};
    const std::unique_ptr<z_stream, int (*)(z_stream *)> guard(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data()));
    stream.avail_in = static_cast<uInt>(body.size());
    std::string out;
    const auto buffer = std::make_unique<Buffer>();
    for (int status = Z_OK; status != Z_STREAM_END;) {
        stream.next_out = buffer->data();
        stream.avail_out = static_cast<uInt>(buffer->size());
        status = inflate(&stream, Z_NO_FLUSH);
        const std::size_t count = buffer->size() - stream.avail_out;
        if ((status != Z_OK && status != Z_STREAM_END)
            || (count == 0 && status != Z_STREAM_END && stream.avail_in == 0))
            return brokenBody(encoding);
        if (out.size() + count > most)
            return bodyTooLarge(most, true);
        out.append(reinterpret_cast<const char *>(buffer->data()), count);
    }
    if (stream.avail_in > 0) // read by others as a second body, perhaps
        return brokenBody(encoding);
    return out;
}

Result<std::string> unbrotlied(std::string_view body, std::size_t most)
{
    const std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState *)> state(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
    const auto buffer = std::make_unique<Buffer>();
    const auto *next = reinterpret_cast<const std::uint8_t *>(body.data());
    std::size_t left = body.size();
    std::string out;
    while (true) {
        std::uint8_t *to = buffer->data();
        std::size_t room = buffer->size();
        const BrotliDecoderResult result
            = BrotliDecoderDecompressStream(state.get(), &left, &next, &room, &to, nullptr);
        const std::size_t count = buffer->size() - room;
        if (out.size() + count > most)
            return bodyTooLarge(most, true);
        out.append(reinterpret_cast<const char *>(buffer->data()), count);
        if (result == BROTLI_DECODER_RESULT_SUCCESS && left == 0)
            return out;
        if (result != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
            return brokenBody("br");
    }
}

Result<std::string> unzstded(std::string_view body, std::size_t most)
{
    const std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream *)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    const auto buffer = std::make_unique<Buffer>();
    ZSTD_inBuffer in{body.data(), body.size(), 0};
    std::string out;
    std::size_t hint = 1;
    while (hint != 0 || in.pos < in.size) {
        ZSTD_outBuffer to{buffer->data(), buffer->size(), 0};
        hint = ZSTD_decompressStream(stream.get(), &to, &in);
        if (ZSTD_isError(hint) || (to.pos == 0 && in.pos == in.size && hint != 0))
            return brokenBody("zstd");
        if (out.size() + to.pos > most)
            return bodyTooLarge(most, true);
        out.append(reinterpret_cast<const char *>(buffer->data()), to.pos);
    }
    return out;
}

} // namespace

Result<std::string> decoded(std::string_view encoding, std::string_view body, std::size_t most)
{
    if (encoding.empty() || sameFieldName(encoding, "identity"))
        return std::string(body);
    if (sameFieldName(encoding, "gzip") || sameFieldName(encoding, "x-gzip") || sameFieldName(encoding, "deflate"))
        return inflated(encoding, body, most);
    if (sameFieldName(encoding, "br"))
        return unbrotlied(body, most);
    if (sameFieldName(encoding, "zstd"))
        return unzstded(body, most);
    return Error{.kind = ErrorKind::UnsupportedEncoding,
                 .message = "Content-Encoding '" + std::string(encoding)
                     + "' is not understood; gzip, deflate, br and zstd are."};
}

} // namespace tollgate
