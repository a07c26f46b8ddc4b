// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Page.h"
#include "ui/widgets/SidePanel.h"

namespace tollgate::ui {

/// Who answers: where, with what key, how it does. Asks for its models when it is to be tested.
class ProviderPanel : public SidePanel {
    Q_OBJECT
public:
    ProviderPanel(Desk &desk, const QString &name, const Deployment &deployment, QWidget *parent = nullptr);

signals:
    void formAsked(); ///< to serve what was found, or to change its key
    void switchAsked(bool on);
    void removeAsked();

private:
    void addSwitch(bool isOff);
    void test(const Deployment &deployment, QLabel *words);

    Desk &m_desk;
};

} // namespace tollgate::ui
