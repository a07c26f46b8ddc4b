// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "ui/models/Feed.h"

#include <functional>
#include <QWidget>

namespace tollgate::ui {

class Preferences;

/// What pages are given: the door, what it announces, and what the window does for them. UI thread; outlives them.
struct Desk {
    Control &control;
    Feed &feed;
    /// Goes to a page; `what` is for that page: a filter, a thing's id.
    std::function<void(const QString &page, const QString &what)> open;
    /// A passing word at the bottom. With `undo`, it stays for ten seconds and offers to take back what was done;
    /// `gone` is called when nobody did.
    std::function<void(const QString &text, std::function<void()> undo, std::function<void()> gone)> say;
    /// What was said last is over: it leaves before its time.
    std::function<void()> sayNoMore;
    Preferences &preferences;
    /// Milliseconds since 1970: a test's own time in screenshots.
    std::function<qint64()> now;
    /// Something that the window itself shows has changed: its currency.
    std::function<void()> stateChanged;
};

/// A page of the window. It asks when it is shown and when it is told that something has changed; never while hidden.
class Page : public QWidget {
public:
    explicit Page(Desk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk)
    {
        setObjectName(QStringLiteral("page"));
        setAttribute(Qt::WA_StyledBackground);
    }
    /// Asks control again. Called when the page is shown, every 30 seconds while it is, and by F5.
    virtual void refresh() = 0;
    /// Somebody came with a wish, see Desk::open.
    virtual void show(const QString &what) { Q_UNUSED(what) }
    using QWidget::show;

protected:
    Desk &m_desk;
};

} // namespace tollgate::ui
