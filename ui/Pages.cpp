// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Pages.h"

#include "ui/pages/HomePage.h"

#include <array>

namespace tollgate::ui {
namespace {

template <class Kind>
Page *make(Desk &desk, QWidget *parent)
{
    return new Kind(desk, parent);
}

} // namespace

std::span<const PageRow> pages()
{
    static constexpr std::array rows{
        PageRow{"home", Group::See, "home", QT_TRANSLATE_NOOP("Pages", "Home"), make<HomePage>},
    };
    return rows;
}

} // namespace tollgate::ui
