// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/JsonModel.h"

#include <QTreeView>

namespace tollgate::ui {

/// JSON to be unfolded: names, and values in the colour of their kind. Ctrl+C copies the value, Ctrl+Shift+C its path,
/// `*` unfolds all below, Ctrl+F and F3 are signals.
class JsonTree : public QTreeView {
    Q_OBJECT
public:
    explicit JsonTree(QWidget *parent = nullptr);
    /// Replaces what is shown; what was unfolded stays so where the new value has the same places.
    void setValue(boost::json::value value);
    JsonModel &json() { return m_json; }
    /// Unfolds down to it, makes it current and brings it into sight.
    void showPlace(const std::vector<int> &rows);
    void copyValue();
    void copyPath();

signals:
    void searchAsked();
    void nextAsked(int by); ///< 1: the next one that was found; -1: the one before

private:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    JsonModel m_json;
};

} // namespace tollgate::ui
