// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TryTalk.h"
#include "ui/Page.h"
#include "ui/widgets/Basics.h"

class QComboBox;
class QTextBrowser;

namespace tollgate::ui {

/// One conversation with one model: its name, what was said, what it has cost.
class TryLane : public Card {
    Q_OBJECT
public:
    explicit TryLane(Desk &desk, QWidget *parent = nullptr);
    ~TryLane() override;
    void setModels(const std::vector<TryModel> &models);
    void setModel(const QString &name);
    QString model() const;
    bool isBusy() const { return !m_asking.isEmpty(); }
    bool isEmpty() const { return m_talk.isEmpty(); }
    void ask(const QString &keyId, const QString &text, const QStringList &images);
    void stop();
    void clear();
    /// See TryTalk::continueFrom.
    QString continueFrom(const std::vector<Said> &conversation);
    /// What asking this would cost, with all that was said before.
    TryEstimate estimate(const QString &text, int images) const;

signals:
    void changed(); ///< busy or not, another model

private:
    void take(const QString &id, const QString &text, const QString &thinking);
    void ended(const boost::json::object &answer);
    void draw();

    Desk &m_desk;
    TryTalk m_talk;
    std::vector<TryModel> m_models;
    QComboBox *m_model;
    QTextBrowser *m_text;
    QLabel *m_cost;
    QPushButton *m_look;
    Control::Following m_following; ///< while something is asked
    QString m_asking; ///< id of the question under way
    Money m_spent; ///< by this conversation
};

} // namespace tollgate::ui
