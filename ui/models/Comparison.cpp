// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Comparison.h"

#include "ui/look/Format.h"
#include "ui/look/Look.h"
#include "ui/look/Words.h"
#include "ui/models/Attention.h"
#include "ui/models/TextDiff.h"

#include <cmath>

namespace tollgate::ui {
namespace {

constexpr int linesAround = 2; ///< of a difference that are shown
constexpr std::size_t mostRows = 1500;
constexpr qsizetype lineAtMost = 4000;

/// `+1.2 s (+24 %)`.
QString differenceOf(double first, double second, const QString &amount)
{
    if (first == second)
        return {};
    const QString sign = second > first ? QStringLiteral("+") : QStringLiteral("\u2212");
    if (first <= 0)
        return sign + amount;
    return QStringLiteral("%1%2 (%1%3)").arg(sign, amount, format::percent(std::abs(second - first) / first));
}

class Facts {
public:
    void text(const QString &name, const QString &first, const QString &second)
    {
        if (!first.isEmpty() || !second.isEmpty())
            m_all.push_back({name, first, second, {}});
    }
    /// Negative: not known.
    void number(const QString &name, qint64 first, qint64 second, QString (*inWords)(std::int64_t))
    {
        if (first < 0 && second < 0)
            return;
        const bool areKnown = first >= 0 && second >= 0;
        m_all.push_back({name, first < 0 ? QString() : inWords(first), second < 0 ? QString() : inWords(second),
                         areKnown ? differenceOf(static_cast<double>(first), static_cast<double>(second),
                                                 inWords(std::abs(second - first)))
                                  : QString()});
    }
    void cost(const Call &first, const Call &second)
    {
        const auto inWords
            = [](const Call &call) { return call.unpriced ? ui::tr("no price is known") : format::exact(call.cost); };
        const bool areKnown = !first.unpriced && !second.unpriced;
        const Money apart = first.cost < second.cost ? second.cost - first.cost : first.cost - second.cost;
        m_all.push_back(
            {ui::tr("Cost"), inWords(first), inWords(second),
             areKnown ? differenceOf(format::dollars(first.cost), format::dollars(second.cost), format::exact(apart))
                      : QString()});
    }
    std::vector<ComparedFact> take() { return std::move(m_all); }

private:
    std::vector<ComparedFact> m_all;
};

qint64 tokensPerSecond(const Call &call)
{
    const qint64 streaming = call.durationMs - std::max<qint64>(call.firstTokenMs, 0);
    return call.completionTokens > 0 && streaming > 200 ? call.completionTokens * 1000 / streaming : -1;
}

QString headingOf(const Said &said)
{
    if (said.kind == u"thinking")
        return tr("Thinking");
    if (said.kind == u"tool_call")
        return tr("Tool call: %1").arg(said.name);
    if (said.kind == u"tool_result" || said.kind == u"tool_error")
        return tr("Tool result: %1").arg(said.name);
    if (said.role == u"system")
        return tr("System");
    return said.role == u"assistant" ? tr("Answer") : tr("You");
}

/// Headings are told from what was said by a sign that nobody types.
constexpr QChar headingSign = u'\u0001';

QStringList linesOf(const CallDetails &details)
{
    QStringList lines;
    for (const Said &said : details.conversation) {
        lines << headingSign + headingOf(said);
        for (const QString &line : said.text.split(u'\n'))
            lines << line.left(lineAtMost);
    }
    return lines;
}

QString dim(const QString &html)
{
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colours().dim.name(), html);
}

QString cell(const QString &html, const QString &attributes)
{
    return QStringLiteral("<td %1 style='white-space:pre-wrap'>%2</td>").arg(attributes, html);
}

QString marked(const std::vector<DiffPiece> &pieces)
{
    QString html;
    for (const DiffPiece &piece : pieces)
        html
            += piece.differs ? QStringLiteral("<u>%1</u>").arg(piece.text.toHtmlEscaped()) : piece.text.toHtmlEscaped();
    return html;
}

QString plainOrHeading(const QString &line)
{
    if (line.startsWith(headingSign))
        return dim(QStringLiteral("<b>%1</b>").arg(line.mid(1).toHtmlEscaped()));
    return line.toHtmlEscaped();
}

QString rowHtml(const DiffRow &row)
{
    static const QString half = QStringLiteral("width='49%' valign='top'");
    const QString ground = half + QStringLiteral(" bgcolor='%1'").arg(colours().softWatch.name());
    const auto line = [](const QString &left, const QString &leftIs, const QString &sign, const QString &right,
                         const QString &rightIs) {
        return QStringLiteral("<tr>") + cell(left, leftIs)
            + cell(dim(sign), QStringLiteral("align='center' valign='top'")) + cell(right, rightIs)
            + QStringLiteral("</tr>");
    };
    switch (row.kind) {
    case DiffRow::Kind::Same:
        break;
    case DiffRow::Kind::OnlyLeft:
        return line(plainOrHeading(row.left), ground, QStringLiteral("←"), {}, half);
    case DiffRow::Kind::OnlyRight:
        return line({}, half, QStringLiteral("→"), plainOrHeading(row.right), ground);
    case DiffRow::Kind::Changed:
        if (row.left.startsWith(headingSign) || row.right.startsWith(headingSign))
            return line(plainOrHeading(row.left), ground, QStringLiteral("≠"), plainOrHeading(row.right), ground);
        const DiffLine words = wordByWord(row.left, row.right);
        return line(marked(words.left), ground, QStringLiteral("≠"), marked(words.right), ground);
    }
    return line(plainOrHeading(row.left), half, {}, plainOrHeading(row.right), half);
}

QString textRows(const std::vector<DiffRow> &rows)
{
    // What is near a difference is shown, and every heading's first line with it.
    std::vector<bool> isShown(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].kind != DiffRow::Kind::Same)
            for (std::size_t j = i < linesAround ? 0 : i - linesAround; j <= i + linesAround && j < rows.size(); ++j)
                isShown[j] = true;
    QString html;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < rows.size() && shown < mostRows;) {
        std::size_t end = i;
        while (end < rows.size() && !isShown[end])
            ++end;
        if (end - i > 3) {
            html += QStringLiteral("<tr><td colspan='3' align='center'>%1</td></tr>")
                        .arg(dim(tr("%n equal lines", nullptr, static_cast<int>(end - i)).toHtmlEscaped()));
            i = end;
            continue;
        }
        html += rowHtml(rows[i++]);
        ++shown;
    }
    return html;
}

QString factRows(const std::vector<ComparedFact> &facts)
{
    QString html;
    for (const ComparedFact &fact : facts) {
        const auto value
            = [&](const QString &text) { return fact.isSame() ? dim(text.toHtmlEscaped()) : text.toHtmlEscaped(); };
        html += QStringLiteral(
                    "<tr><td width='16%'>%1</td><td width='30%'>%2</td><td width='30%'>%3</td><td>%4</td></tr>")
                    .arg(dim(fact.name.toHtmlEscaped()), value(fact.first), value(fact.second),
                         fact.difference.toHtmlEscaped());
    }
    return html;
}

} // namespace

std::vector<ComparedFact> comparedFacts(const Call &first, const Call &second)
{
    Facts facts;
    facts.text(tr("Time"), format::clock(first.started), format::clock(second.started));
    facts.text(tr("Key"), first.keyName, second.keyName);
    facts.text(tr("Tool"), first.tool, second.tool);
    facts.text(tr("Asked for"), first.askedModel, second.askedModel);
    facts.text(tr("Answered by"), first.usedModel, second.usedModel);
    facts.text(tr("Provider"), first.provider, second.provider);
    facts.text(tr("Ended"), wordFor(first), wordFor(second));
    facts.number(tr("First token"), first.firstTokenMs, second.firstTokenMs, format::milliseconds);
    const auto duration = [](const Call &call) { return call.isRunning() ? qint64(-1) : call.durationMs; };
    facts.number(tr("Total"), duration(first), duration(second), format::milliseconds);
    facts.number(tr("Tokens a second"), tokensPerSecond(first), tokensPerSecond(second), format::count);
    facts.number(tr("Tokens in"), first.promptTokens, second.promptTokens, format::count);
    facts.number(tr("From cache"), first.cachedTokens, second.cachedTokens, format::count);
    facts.number(tr("Tokens out"), first.completionTokens, second.completionTokens, format::count);
    facts.cost(first, second);
    return facts.take();
}

QString html::comparison(const Call &first, const CallDetails &firstDetails, const Call &second,
                         const CallDetails &secondDetails)
{
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4'>")
        + factRows(comparedFacts(first, second)) + QStringLiteral("</table><br>");
    if (firstDetails.conversation.empty() || secondDetails.conversation.empty())
        return html
            + dim(ui::tr("What was said is not kept of both calls, so that only their figures can be compared.")
                      .toHtmlEscaped());
    const std::vector<DiffRow> rows = sideBySide(linesOf(firstDetails), linesOf(secondDetails));
    return html + QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>") + textRows(rows)
        + QStringLiteral("</table>");
}

} // namespace tollgate::ui
