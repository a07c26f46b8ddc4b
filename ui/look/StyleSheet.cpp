// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/StyleSheet.h"

#include "ui/look/Look.h"

#include <utility>

namespace tollgate::ui {
namespace {

// @name is a colour.
const char *const sheet
    = "QWidget { color: @text; }"
      "QMainWindow, QDialog, QWidget#page, QScrollArea#page { background: @background; border: 0; }"
      "QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px 8px; }"
      "QFrame[role=\"card\"] { background: @panel; border: 1px solid @line; border-radius: 8px; }"
      "QFrame[role=\"bar\"] { background: @panel; border: 0; border-bottom: 1px solid @line; }"
      "QFrame[role=\"side\"] { background: @sidebar; border: 0; border-right: 1px solid @line; }"
      "QFrame[role=\"notice\"] { background: @text; border: 0; border-radius: 8px; }"
      "QFrame[role=\"notice\"] QLabel { color: @panel; }"
      "QFrame[role=\"notice\"] QPushButton { background: transparent; color: @panel;"
      " border: 1px solid @faint; }"
      "QFrame[role=\"line\"] { background: @line; border: 0; }"
      "QFrame[role=\"strip\"] { background: @background; border: 0; border-bottom: 1px solid @line; }"
      "QFrame[role=\"warning\"] { background: @softWatch; border: 0; border-radius: 6px; }"
      "QFrame[role=\"warning\"] QLabel { color: @watch; }"
      "QLabel { background: transparent; }"
      "QLabel[role=\"dim\"] { color: @dim; }"
      "QLabel[role=\"error\"] { color: @broken; }"
      "QLabel[role=\"watch\"] { color: @watch; }"
      "QPushButton { background: @panel; border: 1px solid @line; border-radius: 6px;"
      " padding: 0 12px; min-height: 28px; }"
      "QPushButton:hover { background: @hover; }"
      "QPushButton:focus { border: 1px solid @accent; }"
      "QPushButton:pressed, QPushButton:checked { background: @selected; }"
      "QPushButton:disabled { color: @faint; background: @background; }"
      "QPushButton[role=\"primary\"] { background: @accent; color: @onAccent; border: 1px solid @accent; }"
      "QPushButton[role=\"primary\"]:focus { border: 1px solid @text; }"
      "QPushButton[role=\"primary\"]:disabled { background: @track; color: @faint; border-color: @track; }"
      "QPushButton[role=\"quiet\"] { background: transparent; border: 1px solid transparent; color: @dim; }"
      "QPushButton[role=\"quiet\"]:hover { color: @text; background: @hover; }"
      "QPushButton[role=\"quiet\"]:focus { border: 1px solid @accent; }"
      "QPushButton[role=\"link\"] { background: transparent; border: 0; border-bottom: 1px solid transparent;"
      " border-radius: 0; padding: 0; min-height: 0; color: @accent; text-align: left; }"
      "QPushButton[role=\"link\"]:hover { color: @text; }"
      "QPushButton[role=\"link\"]:focus { border-bottom: 1px solid @accent; }"
      "QPushButton[role=\"link\"]:disabled { color: @faint; }"
      "QPushButton::menu-indicator { image: none; width: 0; }"
      "QToolButton[role=\"nav\"] { background: transparent; border: 1px solid transparent;"
      " border-radius: 6px; padding: 0 9px; text-align: left; min-height: 28px; }"
      "QToolButton[role=\"nav\"]:hover { background: @hover; }"
      "QToolButton[role=\"nav\"]:checked { background: @selected; }"
      "QToolButton[role=\"nav\"]:focus { border: 1px solid @accent; }"
      "QLineEdit, QComboBox, QPlainTextEdit[role=\"field\"] { background: @panel; border: 1px solid @line;"
      " border-radius: 6px; padding: 0 9px; min-height: 28px; selection-background-color: @accent;"
      " selection-color: @onAccent; }"
      "QLineEdit:focus, QComboBox:focus { border: 1px solid @accent; }"
      "QLineEdit:disabled, QComboBox:disabled { background: @background; color: @dim; }"
      "QLineEdit[wrong=\"true\"] { border: 1px solid @broken; }"
      "QComboBox::drop-down { border: 0; width: 20px; }"
      "QComboBox::down-arrow { image: url(:/tollgate/icons/chevron-dim.svg); width: 12px; height: 12px; }"
      "QComboBox QAbstractItemView { background: @panel; border: 1px solid @line;"
      " selection-background-color: @selected; selection-color: @text; outline: 0; }"
      "QCheckBox { spacing: 8px; }"
      "QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid @faint; border-radius: 3px;"
      " background: @panel; }"
      "QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; }"
      "QCheckBox:focus { color: @accent; }"
      "QTableView, QTreeView, QListView { background: @panel; border: 0; outline: 0;"
      " alternate-background-color: @panel; selection-background-color: @selected;"
      " selection-color: @text; gridline-color: @line; }"
      // The card is seen through them: its round corners stay whole.
      "QTableView, QTreeView, QHeaderView { background: transparent; border: 0; }"
      "QHeaderView::section { background: transparent; color: @dim; border: 0;"
      " border-bottom: 1px solid @line; padding: 0 10px; }"
      "QHeaderView::section:first { padding-left: 16px; }"
      "QHeaderView::section:last { padding-right: 16px; }"
      "QHeaderView::section:only-one { padding: 0 16px; }"
      "QTableCornerButton::section { background: @panel; border: 0; }"
      "QTabBar { background: transparent; border: 0; }"
      "QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent;"
      " padding: 5px 0 6px 0; margin-right: 16px; color: @dim; }"
      "QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }"
      "QTabBar::tab:focus { color: @accent; }"
      "QTabWidget::pane { border: 0; }"
      "QPlainTextEdit, QTextEdit, QTextBrowser { background: transparent; border: 0;"
      " selection-background-color: @accent; selection-color: @onAccent; }"
      "QPlainTextEdit[role=\"code\"] { background: @background; border: 1px solid @line; border-radius: 6px;"
      " padding: 8px 9px; }"
      "QPlainTextEdit[role=\"code\"]:focus { border: 1px solid @accent; }"
      "QTextEdit[role=\"code\"] { background: @background; border: 1px solid @line; border-radius: 6px;"
      " padding: 8px 0; }"
      "QTextEdit[role=\"code\"]:focus { border: 1px solid @accent; }"
      "QMenu { background: @panel; border: 1px solid @line; padding: 4px; }"
      "QMenu::item { padding: 5px 20px 5px 12px; border-radius: 4px; }"
      "QMenu::item:selected { background: @selected; }"
      "QMenu::item:disabled { color: @dim; }"
      "QMenu::separator { height: 1px; background: @line; margin: 4px 0; }"
      "QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }"
      "QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }"
      "QScrollBar::handle { background: @track; border-radius: 3px; margin: 3px; min-height: 28px;"
      " min-width: 28px; }"
      "QScrollBar::handle:hover { background: @faint; }"
      "QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page"
      " { background: transparent; border: 0; width: 0; height: 0; }"
      "QSplitter::handle { background: @line; }";

} // namespace

QString styleSheet(const Colours &c)
{
    QString text = QLatin1String(sheet);
    // Longer names first where one begins with another.
    const std::pair<const char *, QColor> names[] = {{"@background", c.background},
                                                     {"@onAccent", c.onAccent},
                                                     {"@softWatch", c.softWatch},
                                                     {"@selected", c.selected},
                                                     {"@sidebar", c.sidebar},
                                                     {"@accent", c.accent},
                                                     {"@broken", c.broken},
                                                     {"@hover", c.hover},
                                                     {"@panel", c.panel},
                                                     {"@track", c.track},
                                                     {"@watch", c.watch},
                                                     {"@faint", c.faint},
                                                     {"@line", c.line},
                                                     {"@text", c.text},
                                                     {"@dim", c.dim}};
    for (const auto &[name, colour] : names)
        text.replace(QLatin1String(name), colour.name());
    return text;
}

} // namespace tollgate::ui
