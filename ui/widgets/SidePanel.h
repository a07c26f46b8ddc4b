// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tollgate::ui {

class ElidedLabel;

/// What opens beside a list: a title with a cross, below it a column that may scroll.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(const QString &title, QWidget *parent = nullptr);
    /// Where things are added; a stretch is behind them.
    void add(QWidget *widget, Qt::Alignment alignment = {});
    void addSpacing(int size);
    /// A dim name and what it is, which may be said later in what is returned; null where there is nothing to say.
    QLabel *addFact(const QString &name, const QString &value);
    /// Less cuts off what stands in the column.
    int neededWidth() const;
    /// Below the column, always in sight.
    QVBoxLayout *foot() const { return m_foot; }

signals:
    void closed();

private:
    QVBoxLayout *m_column, *m_foot;
};

} // namespace tollgate::ui
