// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QActionGroup>
#include <QMenu>
#include <QPushButton>
#include <vector>

namespace tollgate::ui {

/// A button that shows one of a few choices and opens a menu of them: `Day ▾`.
template <class T>
class ChoiceButton : public QPushButton {
public:
    ChoiceButton(const QString &accessibleName, std::vector<std::pair<T, QString>> choices,
                 const std::function<void()> &chosen)
        : m_choices(std::move(choices)), m_name(accessibleName)
    {
        auto *menu = new QMenu(this);
        auto *group = new QActionGroup(menu);
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            QAction *action = menu->addAction(m_choices[i].second);
            action->setCheckable(true);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, i, chosen] {
                choose(i);
                chosen();
            });
        }
        setMenu(menu);
        setAutoDefault(false);
        choose(0);
    }
    T value() const { return m_choices[m_current].first; }
    QString text() const { return m_choices[m_current].second; }
    void setValue(T value)
    {
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            if (m_choices[i].first == value)
                choose(i);
    }

private:
    void choose(std::size_t i)
    {
        m_current = i;
        menu()->actions()[static_cast<qsizetype>(i)]->setChecked(true);
        setText(m_choices[i].second + QStringLiteral(" ▾"));
        setAccessibleName(m_name + QStringLiteral(": ") + m_choices[i].second);
    }
    std::vector<std::pair<T, QString>> m_choices;
    QString m_name;
    std::size_t m_current = 0;
};

} // namespace tollgate::ui
