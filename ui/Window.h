// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Link.h"
#include "ui/Page.h"

#include <QMainWindow>
#include <QTimer>

class QFrame;
class QStackedWidget;

namespace tollgate::ui {

class ElidedLabel;
class Notice;
class Preferences;
class Sidebar;
class TopBar;

struct WindowOptions {
    std::function<qint64()> now = {}; ///< empty: the clock
    Preferences *preferences = nullptr; ///< outlive the window; null: its own, which are not kept
};

/// The window: navigation, the page that is shown, what stands above and below. It holds the control interface and
/// nothing else of the gateway. UI thread.
class Window : public QMainWindow {
    Q_OBJECT
public:
    using Options = WindowOptions;
    explicit Window(Control &control, Options options = {});
    ~Window() override;

    void setLink(const Link &link);
    const Link &link() const { return m_link; }
    void open(const QString &page, const QString &what = {});
    const Status &status() const { return m_status; }
    Feed &feed() { return m_feed; }
    Control &control() { return m_desk.control; }
    void refresh();
    /// Shows a gateway that runs somewhere else; an empty key is the one that is kept. What comes of it is told by
    /// setLink(). The key goes on as it is and is not kept here.
    void attach(const QString &url, const QString &key);
    /// Nothing has come of it yet.
    bool isAttaching() const { return m_isAttaching; }
    /// Back to the gateway of this computer.
    void detach();
    /// The gateway of this computer starts anew.
    void restart();
    /// Closing hides it: somebody else (the tray) brings it back and ends the application.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }

signals:
    void retryAsked(bool onFreePort);
    void attachAsked(const QString &url, const QString &key);
    void detachAsked();
    void restartAsked();
    void linkChanged();
    void statusChanged();
    void hiddenToTray();
    void closed(); ///< for good, as nobody could bring it back

private:
    Page *pageAt(int index);
    void showPage(int index);
    void askStatus();
    void showState();
    void takeCurrency();
    void showElsewhere();
    void makeTrouble();
    void makeWaiting();
    void keepCalls();
    void forgetPages();
    void setPaused(bool paused);
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

    std::unique_ptr<Preferences> m_ownPreferences;
    Feed m_feed;
    Desk m_desk;
    Link m_link;
    Status m_status;
    Sidebar *m_sidebar;
    TopBar *m_bar;
    QStackedWidget *m_stack;
    Notice *m_notice;
    std::vector<Page *> m_pages; ///< made when first shown
    QWidget *m_trouble = nullptr;
    QFrame *m_elsewhere; ///< says that this is not the gateway of this computer
    ElidedLabel *m_whose;
    bool m_isAttaching = false;
    int m_current = 0;
    QTimer m_timer; ///< while it is to be seen
    QTimer m_keeping; ///< always
    bool m_hidesOnClose = false;
};

} // namespace tollgate::ui
