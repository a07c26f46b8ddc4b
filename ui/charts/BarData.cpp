// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarData.h"

#include "ui/look/Words.h"
#include "ui/models/Csv.h"

#include <cmath>
#include <QLocale>

namespace tollgate::ui {

double BarData::total(std::size_t slot) const
{
    double sum = 0;
    for (const Series &one : series)
        sum += one.values[slot];
    return sum;
}

bool BarData::isEmpty() const
{
    for (std::size_t slot = 0; slot < static_cast<std::size_t>(slots_.size()); ++slot)
        if (total(slot) > 0)
            return false;
    return true;
}

int BarData::highest() const
{
    int best = 0;
    for (int slot = 1; slot < slots_.size(); ++slot)
        if (total(static_cast<std::size_t>(slot)) > total(static_cast<std::size_t>(best)))
            best = slot;
    return best;
}

QString BarData::inWords(int slot) const
{
    const auto at = static_cast<std::size_t>(slot);
    QStringList parts;
    for (const BarData::Series &one : series)
        if (one.values[at] > 0)
            parts << ui::tr("%1 %2", "a name and its amount").arg(one.name, valueText(one.values[at]));
    const QString all = valueText(total(at));
    return parts.isEmpty() ? ui::tr("%1: %2", "a day and its amount").arg(longSlots[slot], all)
                           : ui::tr("%1: %2 (%3)", "a day, its amount, what it is made of")
                                 .arg(longSlots[slot], all, QLocale().createSeparatedList(parts));
}

QString BarData::asTsv() const
{
    QString text;
    for (const BarData::Series &one : series)
        text += u'\t' + one.name;
    text += u'\n';
    for (int slot = 0; slot < slots_.size(); ++slot) {
        text += longSlots[slot];
        for (const BarData::Series &one : series)
            text += u'\t' + QString::number(one.values[static_cast<std::size_t>(slot)], 'g', 12);
        text += u'\n';
    }
    return text;
}

QString BarData::asCsv() const
{
    QString text;
    for (const BarData::Series &one : series)
        text += u',' + csvCell(one.name);
    text += QStringLiteral("\r\n");
    for (int slot = 0; slot < slots_.size(); ++slot) {
        text += csvCell(longSlots[slot]);
        for (const BarData::Series &one : series)
            text += u',' + QString::number(one.values[static_cast<std::size_t>(slot)], 'g', 12);
        text += QStringLiteral("\r\n");
    }
    return text;
}

std::pair<double, double> niceTop(double value, int steps)
{
    if (!(value > 0))
        return {1, 1};
    const double rough = value / steps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step * steps >= value * 0.999)
            return {std::ceil(value / step - 1e-9) * step, step};
    }
    return {value, rough};
}

} // namespace tollgate::ui
