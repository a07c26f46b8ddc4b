// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace tollgate::ui {

class JsonTree;

/// A body of a request or an answer: as a tree where it is JSON, as text where it is not or where that is wanted, with
/// a search through either.
class BodyView : public QWidget {
    Q_OBJECT
public:
    explicit BodyView(const QString &name, QWidget *parent = nullptr);
    /// `body`: what the tree is made of; empty: there is none. `asHtml` is asked for the text when that is looked at.
    /// `follows`: whoever reads the end goes on seeing it.
    void setBody(const QString &body, std::function<QString()> asHtml, bool follows = false);
    /// What is shown next is another thing: nothing is unfolded.
    void forget();
    JsonTree *tree() const { return m_tree; }
    QTextBrowser *text() const { return m_text; }
    void setAsText(bool asText);

private:
    void showBody();
    void showHtml();
    void search();
    void step(int by);
    void showFound();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_asText;
    QStackedWidget *m_stack;
    JsonTree *m_tree;
    QTextBrowser *m_text;
    QString m_body, m_html;
    std::function<QString()> m_asHtml;
    bool m_isJson = false, m_follows = false;
    std::vector<std::vector<int>> m_found;
    int m_at = 0;
};

} // namespace tollgate::ui
