// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Ask.h"
#include "ui/models/Attention.h"
#include "ui/Page.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;

namespace tollgate::ui {

class FigureCard;
class HomeAttention;
class HomeProviders;
class Legend;
class StackedBars;

/// At a glance: what today and this month cost, what is going on, who answers, what needs attention, and on a first
/// day what to do next.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Desk &desk, QWidget *parent = nullptr);
    void refresh() override;

private:
    void askFor(const char *verb, Control::Arguments arguments, Answered done);
    void askSpend();
    void askPulse();
    void askHealth();
    void showUnknown();
    void askAttention();
    void showSpend(const std::vector<UsageSum> &sums);
    void showPulse(const Pulse &pulse);
    void showHealth();
    void showAttention();
    bool isFirstDay() const;

    FigureCard *m_today, *m_month, *m_requests, *m_firstToken;
    StackedBars *m_bars;
    QLabel *m_wrong;
    QLabel *m_notional; ///< what subscriptions have paid for; hidden where there is none
    Legend *m_legend;
    HomeProviders *m_providers;
    HomeAttention *m_attention;
    QTimer m_soon; ///< what calls changed is asked for at most every two seconds

    // what was answered last
    std::vector<UsageSum> m_hours; ///< by hour and provider, last 24 h
    std::vector<Deployment> m_deployments;
    std::map<QString, QString> m_names; ///< of providers
    AttentionFacts m_facts;
    Money m_dayCap, m_monthCap;
    qint64 m_streams = 0;
    std::map<QString, QString> m_troubles; ///< verbs that have failed, and in what words
    bool m_isKnown = false, m_hasUsage = false, m_knowsKeys = false;
};

} // namespace tollgate::ui
