// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Tools.h"
#include "ui/Page.h"

#include <map>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tollgate::ui {

class ProviderForm;

/// The first day in four steps: somebody who answers, a test, a tool with its key, the first call. Where one stands is
/// read from the gateway each time: it can be left at any step, and goes on where it was left.
class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    enum class Step : std::uint8_t { Provider, Test, Tool, Call, Done };
    struct State {
        std::vector<Deployment> providers, found; ///< served; answering on this computer, and not served yet
        std::vector<Tool> tools;
        bool hasCalls = false;
    };
    Step step() const;
    bool isDone(Step step) const;
    void showSteps();
    void showProvider();
    void showTest();
    void test(const Deployment &provider);
    void showTool();
    void showCall();
    void showDone();
    void heading(const QString &title, const QString &text);
    void buttons(QPushButton *action);
    void skip();

    State m_state;
    std::map<QString, QString> m_names; ///< of providers
    QString m_tested; ///< what the test said; empty: not yet
    std::map<Step, bool> m_skipped;
    int m_waiting = 0; ///< answers that are still to come
    Step m_shown = Step::Done;
    bool m_isShown = false;
    QVBoxLayout *m_list, *m_body;
    QLabel *m_wrong;
    QPointer<ProviderForm> m_form;
};

} // namespace tollgate::ui
