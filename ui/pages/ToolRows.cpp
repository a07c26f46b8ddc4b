// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ToolRows.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int nameWidth = 110;

} // namespace

QWidget *toolRow(const QString &name, QWidget *field)
{
    auto *all = new QWidget;
    auto *line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    QLabel *left = label(name, Type::Body, "dim");
    left->setFixedWidth(nameWidth);
    line->addWidget(left);
    line->addWidget(field, 1);
    if (field->maximumWidth() < QWIDGETSIZE_MAX)
        line->addStretch();
    return all;
}

QLabel *wrapped(const QString &text, const char *role)
{
    QLabel *words = label(text, Type::Body, role);
    words->setWordWrap(true);
    return words;
}

QFrame *warningBox()
{
    auto *box = new QFrame;
    setRole(box, "warning");
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(space::m, space::s, space::m, space::s);
    inside->setSpacing(space::xs);
    return box;
}

} // namespace tollgate::ui
