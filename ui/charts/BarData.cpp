// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarData.h"

#include <cmath>

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

QString BarData::inWords(int slot) const
{
    const auto at = static_cast<std::size_t>(slot);
    QStringList parts;
    for (const BarData::Series &one : series)
        if (one.values[at] > 0)
            parts << one.name + u' ' + valueText(one.values[at]);
    return longSlots[slot] + QStringLiteral(": ") + valueText(total(at))
        + (parts.isEmpty() ? QString() : QStringLiteral(" (") + parts.join(QStringLiteral(", ")) + u')');
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
