// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tollgate::ui {

/// Fields below each other, each with its name above and what is wrong with it below.
class Form : public QWidget {
public:
    /// Where a field stands: small ones may stand beside the one before.
    enum class Place : std::uint8_t { Below, Beside };
    explicit Form(QWidget *parent = nullptr);
    /// `param` is the verb's word, by which errors find their field. `hint` is shown dim below until something is
    /// wrong.
    QLineEdit *addLine(const char *param, const QString &name, const QString &placeholder = {},
                       const QString &hint = {}, Place place = Place::Below);
    void add(const char *param, const QString &name, QWidget *field, const QString &hint = {},
             Place place = Place::Below);
    /// Beside the field that `param` names; at the end of the form where there is none.
    void showError(const QString &param, const QString &words);
    void clearErrors();

private:
    struct Row {
        QWidget *field;
        QLabel *words;
        QString hint;
    };
    void setWords(Row &row, const QString &words, bool isWrong);
    QVBoxLayout *m_column;
    QHBoxLayout *m_line = nullptr; ///< where a field beside the last one would stand
    std::map<QString, Row> m_rows;
    QLabel *m_general;
};

} // namespace tollgate::ui
