// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/widgets/SidePanel.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace tollgate::ui {

/// Which deployment a request for a model would take, and why. Nobody is asked for that: it costs nothing.
class RoutePanel : public SidePanel {
    Q_OBJECT
public:
    /// `model`: a name that is served; where it is a pattern, the person fills it in.
    RoutePanel(Desk &desk, const QString &model, QWidget *parent = nullptr);

private:
    void explain();
    void showRoute(const boost::json::object &answer);
    void addRow(const boost::json::object &deployment);

    Desk &m_desk;
    QLineEdit *m_model;
    QComboBox *m_key;
    QWidget *m_room;
    QVBoxLayout *m_rows;
};

} // namespace tollgate::ui
