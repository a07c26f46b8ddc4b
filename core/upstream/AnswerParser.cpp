// SPDX-License-Identifier: GPL-3.0-or-later
// Beast 1.81 asserts that the last chunk comes in pieces of five bytes at least, and a server may send it in any.
#define BOOST_DISABLE_ASSERTS
#include "core/upstream/AnswerParser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <optional>

namespace tollgate {
namespace {

namespace http = boost::beast::http;
using Code = boost::beast::error_code;
using Text = boost::beast::string_view;

constexpr std::uint32_t mostHeaderBytes = 256 * 1024;
constexpr std::size_t keptBuffer = 64 * 1024;

std::string_view view(Text text)
{
    return {text.data(), text.size()};
}

class Parser final : public http::basic_parser<false> {
public:
    explicit Parser(AnswerParser &answer) : m_answer(answer)
    {
        eager(true);
        header_limit(mostHeaderBytes);
        body_limit(boost::none);
    }

private:
    void on_request_impl(http::verb, Text, Text, int, Code &) override { }
    void on_response_impl(int status, Text, int, Code &) override { m_answer.status = status; }
    void on_field_impl(http::field, Text name, Text value, Code &) override
    {
        if (!m_answer.isHeadComplete) // else it is a trailer
            m_answer.headers.add(view(name), view(value));
    }
    void on_header_impl(Code &) override { m_answer.isHeadComplete = m_answer.status >= 200; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Code &) override { }
    std::size_t on_body_impl(Text bytes, Code &) override
    {
        m_answer.body.append(bytes.data(), bytes.size());
        return bytes.size();
    }
    void on_chunk_header_impl(std::uint64_t, Text, Code &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, Text bytes, Code &error) override
    {
        return on_body_impl(bytes, error);
    }
    void on_finish_impl(Code &) override { }

    AnswerParser &m_answer;
};

} // namespace

/// Beast's parser reads one message; a new one takes its place for the next.
class AnswerParser::Reader {
public:
    std::optional<Parser> parser;
};

AnswerParser::AnswerParser() : m_reader(std::make_unique<Reader>())
{
    nextMessage();
}

AnswerParser::~AnswerParser() = default;

void AnswerParser::nextMessage()
{
    status = 0;
    isHeadComplete = false;
    headers.clear();
    m_searched = 0;
    m_reader->parser.emplace(*this);
}

void AnswerParser::startAgain()
{
    nextMessage();
    m_kept.clear();
    body.clear();
    if (body.capacity() > keptBuffer)
        body.shrink_to_fit();
    m_isGarbled = m_isCut = m_hasMore = false;
}

AnswerParser::State AnswerParser::state() const
{
    if (m_isGarbled)
        return State::Garbled;
    if (m_reader->parser->is_done())
        return State::Whole;
    return m_isCut ? State::Cut : State::Waiting;
}

AnswerParser::State AnswerParser::feed(std::string_view bytes)
{
    if (m_kept.empty())
        return advance(bytes);
    const std::string all = std::exchange(m_kept, {}).append(bytes);
    return advance(all);
}

/// Beast gets a head in one piece: which of its faults it finds first depends on the pieces otherwise.
bool AnswerParser::isHeadHere(std::string_view bytes)
{
    constexpr std::string_view beginning = "HTTP/", end = "\r\n\r\n";
    // Whoever speaks another protocol need not send the blank line at all.
    const std::size_t looked = std::min(bytes.size(), beginning.size());
    m_isGarbled = bytes.substr(0, looked) != beginning.substr(0, looked);
    if (!m_isGarbled && bytes.find(end, m_searched) != std::string_view::npos)
        return true;
    m_isGarbled = m_isGarbled || bytes.size() > mostHeaderBytes;
    m_searched = bytes.size() - std::min(bytes.size(), end.size() - 1);
    m_kept = bytes;
    return false;
}

AnswerParser::State AnswerParser::advance(std::string_view bytes)
{
    while (!m_isGarbled && !bytes.empty()) {
        Parser &parser = *m_reader->parser;
        if (parser.is_done()) {
            m_hasMore = true;
            break;
        }
        if (!parser.is_header_done() && !isHeadHere(bytes))
            break;
        Code error;
        const std::size_t taken = parser.put(boost::asio::const_buffer(bytes.data(), bytes.size()), error);
        bytes.remove_prefix(taken);
        const bool wantsMore = error == http::error::need_more || (!error && taken == 0);
        m_isGarbled = !parser.is_header_done() || status < 100 || status == 101 || (error && !wantsMore);
        if (m_isGarbled)
            break;
        if (wantsMore) {
            m_kept = bytes;
            break;
        }
        if (parser.is_done() && status < 200)
            nextMessage();
    }
    return state();
}

AnswerParser::State AnswerParser::end()
{
    Parser &parser = *m_reader->parser;
    if (!m_isGarbled && !parser.is_done() && parser.is_header_done() && parser.need_eof()) {
        Code error;
        parser.put_eof(error);
    }
    m_isCut = true;
    return state();
}

bool AnswerParser::hasBegun() const
{
    return isHeadComplete || !m_kept.empty();
}

bool AnswerParser::isReusable() const
{
    return state() == State::Whole && !m_isCut && !m_hasMore && m_reader->parser->keep_alive();
}

} // namespace tollgate
