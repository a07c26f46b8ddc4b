// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Pages.h"

#include "ui/pages/BudgetsPage.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/KeysPage.h"
#include "ui/pages/LivePage.h"
#include "ui/pages/ProvidersPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/TryPage.h"
#include "ui/pages/UsagePage.h"

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
        PageRow{"live", Group::See, "live", QT_TRANSLATE_NOOP("Pages", "Live traffic"), make<LivePage>},
        PageRow{"usage", Group::See, "usage", QT_TRANSLATE_NOOP("Pages", "Usage"), make<UsagePage>},
        PageRow{"keys", Group::Govern, "keys", QT_TRANSLATE_NOOP("Pages", "Keys"), make<KeysPage>},
        PageRow{"budgets", Group::Govern, "budgets", QT_TRANSLATE_NOOP("Pages", "Budgets"), make<BudgetsPage>},
        PageRow{"providers", Group::Govern, "providers", QT_TRANSLATE_NOOP("Pages", "Providers & models"),
                make<ProvidersPage>},
        PageRow{"connect", Group::Use, "connect", QT_TRANSLATE_NOOP("Pages", "Connect a tool"), make<ConnectPage>},
        PageRow{"try", Group::Use, "try", QT_TRANSLATE_NOOP("Pages", "Try it"), make<TryPage>},
        PageRow{"settings", Group::Use, "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), make<SettingsPage>},
        PageRow{"start", Group::Use, "start", QT_TRANSLATE_NOOP("Pages", "First steps"), make<StartPage>},
    };
    return rows;
}

} // namespace tollgate::ui
