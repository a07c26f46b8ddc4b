// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CallFilter.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <QLocale>
#include <QRegularExpression>

namespace tollgate::ui {
namespace {

bool has(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

struct TextField {
    const char *name;
    bool (*matches)(const Call &call, const QString &value);
};
constexpr TextField textFields[] = {
    {"key", [](const Call &call, const QString &value) { return has(call.keyName, value) || call.keyId == value; }},
    {"model",
     [](const Call &call, const QString &value) { return has(call.askedModel, value) || has(call.usedModel, value); }},
    {"tool", [](const Call &call, const QString &value) { return has(call.tool, value); }},
    {"provider", [](const Call &call, const QString &value) { return has(call.provider, value); }},
    {"status",
     [](const Call &call, const QString &value) {
         if (value == u"failed")
             return !call.isFine() && !call.isRunning();
         return has(call.status, value) || QString::number(call.httpStatus).startsWith(value);
     }},
    {"tag", [](const Call &call, const QString &value) { return call.tags.contains(value, Qt::CaseInsensitive); }},
    {"id", [](const Call &call, const QString &value) { return call.id.startsWith(value); }},
};

struct NumberField {
    const char *name;
    double (*value)(const Call &call);
};
constexpr NumberField numberFields[] = {
    {"cost", [](const Call &call) { return format::shown(call.cost); }},
    {"tokens", [](const Call &call) { return static_cast<double>(call.tokens()); }},
    {"seconds", [](const Call &call) { return static_cast<double>(call.durationMs) / 1000; }},
    {"first", [](const Call &call) { return static_cast<double>(call.firstTokenMs); }},
    {"attempts", [](const Call &call) { return static_cast<double>(call.attempts.size()); }},
};

std::optional<double> numberIn(QString text)
{
    if (QLocale().decimalPoint() == u",")
        text.replace(u',', u'.');
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Equal is what rounds to it, as the list does: one of the last digit that was written.
double stepOf(const QString &number)
{
    const qsizetype point = number.lastIndexOf(QRegularExpression(QStringLiteral("[.,]")));
    const auto digits
        = std::count_if(number.begin() + point + 1, number.end(), [](QChar one) { return one.isDigit(); });
    return point < 0 ? 1 : std::pow(10, -static_cast<double>(digits));
}

using Term = std::function<bool(const Call &)>;

std::optional<Term> termOf(const QString &word)
{
    const qsizetype at = word.indexOf(QRegularExpression(QStringLiteral("[:<>=]")));
    if (at <= 0)
        return {};
    const QByteArray field = word.left(at).toLower().toUtf8();
    const QChar sign = word[at];
    const QString value = word.mid(at + 1);
    const auto *text = std::ranges::find_if(textFields, [&](const TextField &row) { return field == row.name; });
    if (text != std::end(textFields) && (sign == u':' || sign == u'='))
        return [matches = text->matches, value](const Call &call) { return value.isEmpty() || matches(call, value); };
    const auto *number = std::ranges::find_if(numberFields, [&](const NumberField &row) { return field == row.name; });
    const std::optional<double> limit = number == numberFields ? format::shownAmount(value) : numberIn(value);
    if (number == std::end(numberFields) || !limit)
        return {};
    return [of = number->value, sign, limit = *limit, near = stepOf(value) / 2](const Call &call) {
        const double is = of(call);
        return sign == u'>' ? is > limit : sign == u'<' ? is < limit : std::abs(is - limit) <= near;
    };
}

} // namespace

CallFilter CallFilter::parse(const QString &text, QString *wrong)
{
    CallFilter filter;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isTurned = word.size() > 1 && word.startsWith(u'-');
        if (isTurned)
            word.remove(0, 1);
        std::optional<Term> term = termOf(word);
        if (!term) {
            const bool looksLikeTerm = word.contains(QRegularExpression(QStringLiteral("^[a-z]+[:<>=]")));
            if (looksLikeTerm && wrong && wrong->isEmpty())
                *wrong
                    = ui::tr("'%1' is not understood. Fields: %2.").arg(word, QLocale().createSeparatedList(fields()));
            if (looksLikeTerm)
                continue;
            term = [word](const Call &call) {
                return has(call.keyName, word) || has(call.askedModel, word) || has(call.usedModel, word)
                    || has(call.tool, word) || has(call.provider, word) || has(call.status, word)
                    || has(call.message, word);
            };
        }
        if (isTurned)
            filter.m_terms.push_back([term = *term](const Call &call) { return !term(call); });
        else
            filter.m_terms.push_back(*term);
    }
    return filter;
}

bool CallFilter::matches(const Call &call) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) { return term(call); });
}

QStringList CallFilter::fields()
{
    QStringList all;
    for (const TextField &field : textFields)
        all << QLatin1String(field.name) + u':';
    for (const NumberField &field : numberFields)
        all << QLatin1String(field.name) + u'>';
    return all;
}

} // namespace tollgate::ui
