// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Spend.h"
#include "ui/Page.h"
#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Table.h"

class QLabel;
class QStackedWidget;

namespace tollgate::ui {

class Legend;
class StackedBars;

/// What was used: a metric by a group in slots of time, with the time before to compare; the table below is the same
/// in figures, and leads to the calls.
class UsagePage : public Page {
    Q_OBJECT
public:
    explicit UsagePage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    enum class Period : std::uint8_t { Today, Week, Month, LastMonth, Quarter, Year };
    struct Line {
        Report::Row row;
        double share = 0;
        std::optional<double> change; ///< against the time before; nothing: it was not there
    };
    std::vector<Column<Line>> columns() const;
    Span span() const;
    Span before(const Span &span) const;
    void showReport(const std::vector<UsageSum> &sums);
    void exportCsv();
    void resizeEvent(QResizeEvent *event) override;

    ChoiceButton<Metric> *m_metric;
    ChoiceButton<By> *m_by;
    ChoiceButton<Slot> *m_slot;
    ChoiceButton<Period> *m_period;
    QPushButton *m_compare;
    QLabel *m_heading, *m_notional, *m_wrong;
    Legend *m_legend;
    StackedBars *m_bars;
    TableModel<Line> m_lines;
    Table *m_table;
    QStackedWidget *m_list;
};

} // namespace tollgate::ui
