// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Tools.h"

#include <QTextEdit>

namespace tollgate::ui {

/// Changes to files, line by line: what goes and what comes on soft grounds, with their signs in front. Text that can
/// be selected and read aloud.
class DiffView : public QTextEdit {
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);
    void showChanges(const std::vector<ToolChanges::File> &files);
    /// Plain lines, for copying.
    void showText(const QString &text);

private:
    void draw();
    /// No taller than what is in it.
    void fit();
    void resizeEvent(QResizeEvent *event) override;
    std::vector<ToolChanges::File> m_files;
    QString m_text;
};

} // namespace tollgate::ui
