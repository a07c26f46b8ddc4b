// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DiffView.h"

#include <algorithm>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace tollgate::ui {
namespace {

constexpr int indent = space::m;

/// One line as a block of its own.
void put(QTextCursor &cursor, const QString &text, const QColor &colour, const QColor &ground, int above = 0)
{
    QTextBlockFormat block;
    block.setLeftMargin(indent);
    block.setRightMargin(indent);
    block.setTopMargin(above);
    block.setLineHeight(QFontMetrics(typeFont(Type::Mono)).height() + space::xs, QTextBlockFormat::FixedHeight);
    if (ground.isValid())
        block.setBackground(ground);
    QTextCharFormat letters;
    letters.setForeground(colour);
    if (cursor.document()->isEmpty() && cursor.atStart()) {
        cursor.setBlockFormat(block);
        cursor.setCharFormat(letters);
    } else {
        cursor.insertBlock(block, letters);
    }
    cursor.insertText(text, letters);
}

} // namespace

DiffView::DiffView(QWidget *parent) : QTextEdit(parent)
{
    setRole(this, "code");
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setType(this, Type::Mono);
    connect(&Look::the(), &Look::changed, this, &DiffView::draw);
}

void DiffView::showChanges(const std::vector<ToolChanges::File> &files)
{
    m_files = files;
    m_text.clear();
    draw();
}

void DiffView::showText(const QString &text)
{
    m_files.clear();
    m_text = text;
    draw();
}

void DiffView::draw()
{
    clear();
    QTextCursor cursor(document());
    const Colours &look = colours();
    for (const ToolChanges::File &file : m_files) {
        put(cursor, file.shown + (file.isNew ? tr("  (new)") : QString()), look.dim, {},
            &file == m_files.data() ? 0 : space::m);
        for (const ToolChanges::Line &line : file.lines) {
            const bool isGone = line.kind == u'-', isAdded = line.kind == u'+';
            put(cursor, line.kind == u'~' ? QStringLiteral("  …") : line.kind + u' ' + line.text,
                line.kind == u'~' ? look.dim : look.text,
                isGone        ? look.softBroken
                    : isAdded ? look.softFine
                              : QColor());
        }
    }
    for (const QString &line : m_text.isEmpty() ? QStringList() : m_text.trimmed().split(u'\n'))
        put(cursor, line, look.text, {});
    moveCursor(QTextCursor::Start);
    fit();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    const int at = verticalScrollBar()->value();
    QTextEdit::resizeEvent(event);
    fit();
    verticalScrollBar()->setValue(at); // QTextEdit would follow its cursor
}

void DiffView::fit()
{
    const int around = height() - viewport()->height();
    setMaximumHeight(static_cast<int>(document()->size().height()) + std::max(around, 2 * space::s) + space::xs);
}

} // namespace tollgate::ui
