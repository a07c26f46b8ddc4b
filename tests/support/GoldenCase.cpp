// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/GoldenCase.h"

#include <charconv>
#include <QFile>
#include <QStringDecoder>

namespace tollgate {
namespace {

constexpr std::string_view mark = "=== ";
constexpr std::string_view escapedMark = " (escaped)";

/// Takes one line off the front, without its line feed.
std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            continue;
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        switch (const char kind = text[++i]) {
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'x': {
            unsigned value = 0;
            const std::string_view digits = text.substr(i + 1, 2);
            std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
            out += static_cast<char>(value);
            i += digits.size();
            break;
        }
        default:
            out += kind;
        }
    }
    return out;
}

std::string escaped(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool looksLikeMark = c == '=' && (out.empty() || out.back() == '\n');
        if (c == '\n')
            out += "\\n\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\\')
            out += "\\\\";
        else if (byte < 0x20 || byte >= 0x7f || looksLikeMark)
            out.append("\\x").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
        else
            out += c;
    }
    return out;
}

/// What an editor or git could change, or a reader could not see.
bool needsEscapes(std::string_view text)
{
    if (text.starts_with(mark) || text.find("\n=== ") != text.npos)
        return true;
    for (const char c : text)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f)
            return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
    return decoder.hasError();
}

} // namespace

Result<GoldenCase> GoldenCase::parse(std::string path, std::string_view text)
{
    GoldenCase made;
    made.path = std::move(path);
    const auto isField = [](std::string_view line) {
        const std::size_t colon = line.find(": ");
        return colon != line.npos && line.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == colon;
    };
    while (!text.empty() && !text.starts_with(mark)) {
        const std::string_view line = takeLine(text);
        if (isField(line))
            made.header[std::string(line.substr(0, line.find(':')))] = line.substr(line.find(": ") + 2);
        else if (!line.empty())
            made.about.append(line).append("\n");
    }
    while (!text.empty()) {
        std::string_view name = takeLine(text).substr(mark.size());
        const bool isEscaped = name.ends_with(escapedMark);
        if (isEscaped)
            name.remove_suffix(escapedMark.size());
        std::string_view body;
        if (!text.starts_with(mark)) {
            const std::size_t end = text.find("\n=== ");
            body = text.substr(0, end);
            text.remove_prefix(end == text.npos ? text.size() : end + 1);
            if (text.empty() && body.ends_with('\n'))
                body.remove_suffix(1);
        }
        made.sections.push_back({std::string(name), isEscaped ? unescaped(body) : std::string(body)});
    }
    if (made.about.empty() || made.sections.empty())
        return Error{.kind = ErrorKind::Config,
                     .message = made.path + ": a case begins with a sentence and has at least one `=== ` section."};
    return made;
}

Result<GoldenCase> GoldenCase::read(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Config, .message = path + ": cannot be read"};
    const QByteArray bytes = file.readAll();
    return parse(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

std::string GoldenCase::text() const
{
    std::string out = about;
    for (const auto &[name, value] : header)
        out.append(name).append(": ").append(value).append("\n");
    out += '\n';
    for (const Section &section : sections) {
        const bool hard = needsEscapes(section.text);
        out.append(mark).append(section.name).append(hard ? escapedMark : "").append("\n");
        if (!section.text.empty())
            out.append(hard ? escaped(section.text) : section.text).append("\n");
    }
    return out;
}

std::string_view GoldenCase::value(const std::string &name) const
{
    const auto found = header.find(name);
    return found == header.end() ? std::string_view() : found->second;
}

const GoldenCase::Section *GoldenCase::find(std::string_view name, std::size_t count) const
{
    for (const Section &section : sections)
        if (section.name == name && count-- == 0)
            return &section;
    return nullptr;
}

CaseMessage CaseMessage::parse(std::string_view text)
{
    CaseMessage made;
    made.start = takeLine(text);
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.empty())
            break;
        const std::size_t colon = line.find(':');
        const std::string_view value = colon == line.npos ? "" : line.substr(colon + 1);
        made.fields.emplace_back(line.substr(0, colon),
                                 value.substr(std::min(value.find_first_not_of(' '), value.size())));
    }
    made.body = text;
    return made;
}

std::string CaseMessage::text() const
{
    std::string out = start + '\n';
    for (const auto &[name, value] : fields)
        out.append(name).append(": ").append(value).append("\n");
    if (!body.empty())
        out.append("\n").append(body);
    else
        out.pop_back();
    return out;
}

std::string firstDifference(std::string_view expected, std::string_view actual)
{
    if (expected == actual)
        return {};
    for (int number = 1; !expected.empty() || !actual.empty(); ++number) {
        const std::string_view wanted = takeLine(expected), got = takeLine(actual);
        if (wanted != got || expected.empty() != actual.empty())
            return "line " + std::to_string(number) + "\n  expected: " + std::string(wanted)
                + "\n  actual:   " + std::string(got);
    }
    return "the last line feed";
}

} // namespace tollgate
