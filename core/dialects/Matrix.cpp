// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/Matrix.h"

#include "core/dialects/MatrixSamples.h"

namespace tollgate {
namespace {

using namespace chat;
using matrix::AnswerSample;
using matrix::RequestSample;

/// A model of each family that can do the most.
std::string modelOf(Family family)
{
    switch (family) {
    case Family::OpenAi:
    case Family::Responses:
        return "gpt-5";
    case Family::Anthropic:
        return "claude-sonnet-4-5";
    case Family::Gemini:
        return "gemini-3-flash";
    case Family::Ollama:
        return "gpt-oss:20b";
    case Family::Converse:
        return "anthropic.claude-sonnet-4-5-20250929-v1:0";
    case Family::Cohere:
    case Family::Described: // has no column: what it can do stands in each description
        break;
    }
    return "command-a-reasoning-08-2025";
}

DialectTarget targetOf(const Dialect &dialect)
{
    return {.provider = std::string(dialect.name), .model = modelOf(dialect.family)};
}

std::optional<MatrixCell> asked(const Dialect &client, const Dialect &provider, const RequestSample &sample)
{
    MatrixCell cell{client.name, provider.name, sample.name, Fate::Kept, {}, false};
    if (&client == &provider)
        return cell; // handed on byte for byte
    Notes own, notes;
    const std::string body = client.encodeRequest(matrix::request(client.family, sample), targetOf(client), own);
    Result<Request> request = client.decodeRequest(body);
    if (!request) {
        cell.isLost = true;
        cell.note = request.error().message;
        return cell;
    }
    const std::string before = sample.seen(*request);
    if (before.empty())
        return {}; // its clients have no word for it
    if (const Result<void> fits = fit(*request, provider, {}, notes); !fits) {
        cell.fate = Fate::Refused;
        cell.note = fits.error().message;
        return cell;
    }
    const std::string translated = provider.encodeRequest(*request, targetOf(provider), notes);
    const Result<Request> read = provider.decodeRequest(translated);
    const std::string after = read ? sample.seen(*read) : std::string();
    for (const std::string &note : notes.all())
        cell.note.append(cell.note.empty() ? "" : "; ").append(note);
    const bool survives = before == after;
    cell.fate = survives ? Fate::Mapped : Fate::Dropped;
    cell.isLost = !survives && notes.empty();
    return cell;
}

/// What an answer may hold that a client's dialect has no word for.
struct Unsayable {
    std::string_view client, feature, why;
};
constexpr Unsayable unsayable[] = {
    {"ollama", "usage", "prompt_eval_count and eval_count are sums: what was cached and what was thought is inside"},
};

std::string_view whyUnsayable(const Dialect &client, const AnswerSample &sample)
{
    for (const Unsayable &row : unsayable)
        if (row.client == client.name && row.feature == sample.name)
            return row.why;
    return {};
}

MatrixCell answered(const Dialect &client, const Dialect &provider, const AnswerSample &sample)
{
    MatrixCell cell{client.name, provider.name, sample.name, Fate::Kept, {}, false};
    if (&client == &provider)
        return cell;
    const EncodeOptions options{.includeUsage = true, .model = "m", .created = 1, .id = "i"};
    const Result<Answer> given = provider.decodeAnswer(provider.encodeAnswer(matrix::answer(sample), options));
    const Result<Answer> read
        = given ? client.decodeAnswer(client.encodeAnswer(*given, options)) : Result<Answer>(given.error());
    const bool survives = read && sample.seen(*given) == sample.seen(*read) && !sample.seen(*read).empty();
    cell.fate = survives ? Fate::Mapped : Fate::Dropped;
    if (!survives)
        cell.note = whyUnsayable(client, sample);
    cell.isLost = !survives && cell.note.empty();
    return cell;
}

/// A provider's error is of the same kind, whoever asked; how it is written is server/ErrorWire's affair.
MatrixCell failed(const Dialect &client, const Dialect &provider)
{
    MatrixCell cell{client.name, provider.name, "error", Fate::Mapped, {}, false};
    const Result<Answer> read = provider.decodeAnswer(matrix::rateLimit(provider.family));
    cell.isLost = read || read.error().kind != ErrorKind::UpstreamRateLimited;
    if (&client == &provider)
        cell.fate = Fate::Kept;
    return cell;
}

} // namespace

std::vector<MatrixCell> dialectMatrix()
{
    std::vector<MatrixCell> cells;
    for (const Dialect &client : dialects()) {
        if (!client.streamEncoder)
            continue; // only providers speak it
        for (const Dialect &provider : dialects()) {
            for (const RequestSample &sample : matrix::requestSamples())
                if (std::optional<MatrixCell> cell = asked(client, provider, sample))
                    cells.push_back(*std::move(cell));
            for (const AnswerSample &sample : matrix::answerSamples())
                cells.push_back(answered(client, provider, sample));
            cells.push_back(failed(client, provider));
        }
    }
    return cells;
}

} // namespace tollgate
