// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/StreamedSecrets.h"

#include "core/json/Walk.h"

#include <algorithm>
#include <unordered_map>

namespace tollgate {
namespace {

constexpr int deepest = 32;

void addPlain(std::vector<SecretPlace> &places, std::string_view text, std::size_t at)
{
    for (const SecretPlace &place : secretsIn(text))
        places.push_back({at + place.at, place.length});
}

/// In order, and what overlaps as one.
std::vector<SecretPlace> merged(std::vector<SecretPlace> places)
{
    std::ranges::sort(places, {}, &SecretPlace::at);
    std::vector<SecretPlace> made;
    for (const SecretPlace &place : places)
        if (!made.empty() && place.at < made.back().at + made.back().length)
            made.back().length = std::max(made.back().length, place.at + place.length - made.back().at);
        else
            made.push_back(place);
    return made;
}

/// Texts that belong together, and where each of them stands in the answer.
class Joined {
public:
    void add(std::size_t at, std::string_view piece)
    {
        m_pieces.push_back({m_text.size(), at});
        m_text += piece;
    }
    void find(std::vector<SecretPlace> &places) const
    {
        // Where events hold whole texts one may begin with a key in the middle of the joined word.
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const std::size_t end = i + 1 < m_pieces.size() ? m_pieces[i + 1].inText : m_text.size();
            addPlain(places, std::string_view(m_text).substr(m_pieces[i].inText, end - m_pieces[i].inText),
                     m_pieces[i].inAnswer);
        }
        auto piece = m_pieces.begin();
        for (const SecretPlace &whole : secretsIn(m_text))
            for (std::size_t at = whole.at; at < whole.at + whole.length;) {
                while (piece + 1 != m_pieces.end() && (piece + 1)->inText <= at)
                    ++piece;
                const std::size_t end = piece + 1 == m_pieces.end() ? m_text.size() : (piece + 1)->inText;
                const std::size_t length = std::min(end, whole.at + whole.length) - at;
                places.push_back({piece->inAnswer + at - piece->inText, length});
                at += length;
            }
    }

private:
    struct Piece {
        std::size_t inText, inAnswer;
    };
    std::string m_text;
    std::vector<Piece> m_pieces;
};

/// Where in an event a text stands, as a number; members that say which of several things it is about belong to that.
using Path = std::size_t;

Path step(Path path, std::string_view name)
{
    return (path ^ std::hash<std::string_view>()(name)) * 1099511628211U + 1;
}

class Events {
public:
    explicit Events(std::string_view answer) : m_answer(answer) { }

    /// False: the line is no event.
    bool read(std::string_view line)
    {
        if (line.starts_with("data:"))
            line.remove_prefix(5);
        line.remove_prefix(std::min(line.find_first_not_of(" \t[,"), line.size()));
        while (line.ends_with('\r') || line.ends_with(' ') || line.ends_with(','))
            line.remove_suffix(1);
        if (!line.starts_with('{') || !json::eachMember(line, [](std::string_view, std::string_view) {}))
            return false;
        visit(0, line, 0);
        return true;
    }
    void find(std::vector<SecretPlace> &places) const
    {
        for (const auto &[path, joined] : m_texts)
            joined.find(places);
    }

private:
    void visit(Path path, std::string_view value, int depth)
    {
        if (value.starts_with('{') && depth < deepest) {
            json::eachMember(value, [&](std::string_view name, std::string_view inner) {
                if (name == "index" || name.ends_with("_index"))
                    path = step(path, inner);
            });
            json::eachMember(value, [&](std::string_view name, std::string_view inner) {
                visit(step(path, name), inner, depth + 1);
            });
        } else if (value.starts_with('[') && depth < deepest) {
            Path at = step(path, "[");
            json::eachElement(value, [&](std::string_view inner) { visit(at++, inner, depth + 1); });
        } else if (!value.starts_with('"') && depth < deepest) {
            return; // a number, or the like
        } else if (const std::string_view text = value.starts_with('"') ? json::inside(value) : value; !text.empty()) {
            m_texts[path].add(static_cast<std::size_t>(text.data() - m_answer.data()), text);
        }
    }

    std::string_view m_answer;
    std::unordered_map<Path, Joined> m_texts;
};

} // namespace

std::vector<SecretPlace> secretsInAnswer(std::string_view text)
{
    std::vector<SecretPlace> places;
    Events events(text);
    std::size_t plain = 0; // where what is no event begins
    const auto takePlain = [&](std::size_t end) { addPlain(places, text.substr(plain, end - plain), plain); };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (events.read(text.substr(at, end - at))) {
            takePlain(at);
            plain = end;
        }
        at = end + 1;
    }
    takePlain(text.size());
    events.find(places);
    return merged(std::move(places));
}

} // namespace tollgate
