// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BodyView.h"

#include "ui/widgets/Basics.h"
#include "ui/widgets/JsonTree.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr std::size_t mostFound = 999;

} // namespace

BodyView::BodyView(const QString &name, QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_count(label({}, Type::Small, "dim")),
      m_asText(button(tr("As text"), "quiet")), m_stack(new QStackedWidget), m_tree(new JsonTree),
      m_text(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::l, space::s, space::s, space::xs);
    bar->setSpacing(space::s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in: %1").arg(name));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    m_asText->setCheckable(true);
    m_asText->setToolTip(tr("As it came instead of as a tree"));
    bar->addWidget(m_asText);
    column->addLayout(bar);

    m_tree->setAccessibleName(tr("%1 as a tree").arg(name));
    m_stack->addWidget(m_tree);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::l);
    m_text->setAccessibleName(name);
    m_stack->addWidget(m_text);
    m_stack->setCurrentWidget(m_text);
    column->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, &BodyView::search);
    connect(m_asText, &QPushButton::toggled, this, &BodyView::showBody);
    connect(m_tree, &JsonTree::searchAsked, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_tree, &JsonTree::nextAsked, this, &BodyView::step);
}

void BodyView::setAsText(bool asText)
{
    m_asText->setChecked(asText);
}

void BodyView::setBody(const QString &body, std::function<QString()> asHtml, bool follows)
{
    m_asHtml = std::move(asHtml);
    m_follows = follows;
    if (body != m_body || !m_isJson) {
        m_body = body;
        boost::json::value value;
        m_isJson = !body.isEmpty() && parseForTree(body, value);
        if (m_isJson)
            m_tree->setValue(std::move(value));
        m_asText->setVisible(m_isJson);
        if (m_isJson && !m_search->text().isEmpty()) { // what was found before may have moved
            m_found = m_tree->json().find(m_search->text(), mostFound);
            m_at = std::min(m_at, std::max(0, static_cast<int>(m_found.size()) - 1));
        }
    }
    showBody();
}

void BodyView::forget()
{
    m_body.clear();
    m_html.clear();
    m_found.clear();
    m_isJson = false;
    m_tree->setValue(nullptr);
    m_text->clear();
}

void BodyView::showBody()
{
    const bool asTree = m_isJson && !m_asText->isChecked();
    m_stack->setCurrentWidget(asTree ? static_cast<QWidget *>(m_tree) : m_text);
    if (!asTree)
        showHtml();
    showFound();
}

void BodyView::showHtml()
{
    const QString html = m_asHtml ? m_asHtml() : QString();
    if (html == m_html)
        return;
    m_html = html;
    QScrollBar *bar = m_text->verticalScrollBar();
    const int before = bar->value();
    const bool wasAtEnd = m_follows && before >= bar->maximum() - space::xs;
    m_text->setHtml(html);
    bar->setValue(wasAtEnd ? bar->maximum() : before);
}

void BodyView::search()
{
    m_found.clear();
    m_at = 0;
    if (m_stack->currentWidget() == m_text) {
        m_text->moveCursor(QTextCursor::Start);
        return step(1);
    }
    m_found = m_tree->json().find(m_search->text(), mostFound);
    if (!m_found.empty())
        m_tree->showPlace(m_found.front());
    showFound();
}

void BodyView::step(int by)
{
    if (m_search->text().isEmpty())
        return showFound();
    if (m_stack->currentWidget() == m_text) {
        const QTextDocument::FindFlags flags = by < 0 ? QTextDocument::FindBackward : QTextDocument::FindFlags();
        if (!m_text->find(m_search->text(), flags)) {
            m_text->moveCursor(by < 0 ? QTextCursor::End : QTextCursor::Start); // round and round
            m_text->find(m_search->text(), flags);
        }
    } else if (!m_found.empty()) {
        const auto count = static_cast<int>(m_found.size());
        m_at = (m_at + by + count) % count;
        m_tree->showPlace(m_found[static_cast<std::size_t>(m_at)]);
    }
    showFound();
}

void BodyView::showFound()
{
    if (m_search->text().isEmpty())
        m_count->clear();
    else if (m_stack->currentWidget() == m_text)
        m_count->setText(m_text->textCursor().hasSelection() ? QString() : tr("nothing"));
    else if (m_found.empty())
        m_count->setText(tr("nothing"));
    else
        m_count->setText(m_found.size() < mostFound ? tr("Match %1 of %2").arg(m_at + 1).arg(m_found.size())
                                                    : tr("Match %1 of many").arg(m_at + 1));
}

bool BodyView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == m_search && isOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_search->text().isEmpty()) {
        event->accept(); // what is typed here goes first, then what is open
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isBack = key->modifiers() & Qt::ShiftModifier;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F3) {
            step(isBack ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down && m_stack->currentWidget() == m_tree) {
            m_tree->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tollgate::ui
