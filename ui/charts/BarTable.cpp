// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarTable.h"

#include "ui/look/Words.h"
#include "ui/widgets/Table.h"

#include <algorithm>
#include <numeric>
#include <QDialog>
#include <QHeaderView>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

QString widest(const BarData &data, const std::function<double(std::size_t)> &value)
{
    QString made;
    for (std::size_t slot = 0; slot < static_cast<std::size_t>(data.slots_.size()); ++slot)
        if (const QString text = data.valueText(value(slot)); text.size() > made.size())
            made = text;
    return made;
}

std::vector<Column<int>> columnsOf(const BarData &data)
{
    const auto number = [&data](const QString &name, std::function<double(std::size_t)> value) {
        const QString sample = widest(data, value);
        return Column<int>(
            name, sample,
            [text = data.valueText, value = std::move(value)](int slot) {
                return text(value(static_cast<std::size_t>(slot)));
            },
            Qt::AlignRight);
    };
    std::vector<Column<int>> columns;
    columns.emplace_back(ui::tr("When"), QString(), [names = data.longSlots](int slot) { return names[slot]; });
    for (const BarData::Series &one : data.series)
        columns.push_back(number(one.name, [values = one.values](std::size_t slot) { return values[slot]; }));
    if (data.series.size() > 1)
        columns.push_back(number(ui::tr("Together"), [data](std::size_t slot) { return data.total(slot); }));
    return columns;
}

} // namespace

void showBarTable(QWidget *parent, const QString &title, const BarData &data)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *model = new TableModel<int>(columnsOf(data), dialog);
    std::vector<int> rows(static_cast<std::size_t>(data.slots_.size()));
    std::iota(rows.begin(), rows.end(), 0);
    model->setRows(std::move(rows));
    auto *table = new Table;
    table->setModel(model);
    table->setAccessibleName(title);
    setWidthsOf(*table, *model);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(table);
    int wide = 200;
    for (int i = 1; i < model->columnCount(); ++i)
        wide += table->columnWidth(i);
    dialog->resize(std::clamp(wide + 2 * space::l, 420, 900), 420);
    dialog->show();
    table->setFocus();
}

} // namespace tollgate::ui
