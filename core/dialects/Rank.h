// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/Conversation.h"
#include "core/chat/Units.h"
#include "core/chat/Usage.h"
#include "core/dialects/Dialect.h"

namespace tollgate {

namespace chat {

/// Documents that are to be ordered by how well they answer a question.
struct RankRequest {
    RawJson query;
    std::vector<RawJson> documents; ///< JSON strings, or objects whose `text` counts
    std::optional<std::int64_t> most; ///< how many of them come back
    bool wantsDocuments = false; ///< with their texts
    Extra extra; ///< members that only the client's API has
};

struct RankAnswer {
    struct Rank {
        std::int64_t index = 0; ///< in the request
        RawJson score, document; ///< as they came; a document may be missing
    };
    std::string id, model;
    std::vector<Rank> ranks; ///< the best first
    std::optional<Usage> usage;
    Units units;
};

} // namespace chat

/// How an API asks for ranks and gives them. Pure functions; a row of the table in Rank.cpp.
struct RankCodec {
    std::string_view name; ///< as rows of the catalogue have it in `ranks`
    /// Error: BadRequest naming the member.
    Result<chat::RankRequest> (*decodeRequest)(std::string_view body);
    std::string (*encodeRequest)(const chat::RankRequest &request, std::string_view model, Notes &notes);
    /// Error: UpstreamGarbled, or what the provider says where it says only an error.
    Result<chat::RankAnswer> (*decodeAnswer)(std::string_view body);
    /// Null: no client speaks it.
    std::string (*encodeAnswer)(const chat::RankAnswer &answer, const EncodeOptions &options);
};

/// Null: there is none of that name.
const RankCodec *findRanks(std::string_view name);
/// In whose words providers are asked that name none: Cohere's.
const RankCodec &usualRanks();
/// In whose words a client asks: Voyage's, where a member that only Voyage has is there, else Cohere's, which are
/// Jina's.
const RankCodec &ranksOfClient(std::string_view body);

} // namespace tollgate
