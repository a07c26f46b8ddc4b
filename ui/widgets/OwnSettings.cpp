// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/OwnSettings.h"

#include "translations/Language.h"
#include "ui/models/Preferences.h"
#include "ui/models/SettingRows.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int valueWidth = 220;

} // namespace

OwnSettings::OwnSettings(Preferences &preferences, QWidget *parent)
    : Card(tr("This window"), parent), m_preferences(preferences), m_login(new QComboBox), m_appearance(new QComboBox),
      m_language(new QComboBox), m_notifies(new QComboBox), m_wrong(label({}, Type::Small, "error"))
{
    body()->setContentsMargins(space::l, space::m, space::l, space::s); // rows have room around them
    body()->setSpacing(0);
    for (QComboBox *box : {m_login, m_notifies}) {
        box->addItem(tr("on"), true);
        box->addItem(tr("off"), false);
    }
    m_appearance->addItem(tr("as the system"), static_cast<int>(Look::Choice::System));
    m_appearance->addItem(tr("light"), static_cast<int>(Look::Choice::Light));
    m_appearance->addItem(tr("dark"), static_cast<int>(Look::Choice::Dark));
    m_language->addItem(tr("as the system"), QString());
    for (const words::Language &language : words::languages())
        m_language->addItem(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    addRow(tr("Start at login"), tr("In the tray, without a window."), m_login,
           [this] { return m_preferences.startsAtLogin(); });
    addRow(tr("Appearance"), tr("Light or dark, or what the system has chosen."), m_appearance,
           [this] { return m_preferences.appearance() != Look::Choice::System; });
    addRow(tr("Language"), tr("Of this window, from its next start on. The command line speaks the system's language."),
           m_language, [this] { return !m_preferences.language().isEmpty(); });
    addRow(tr("Notifications"), tr("When the brake pauses a key, a budget is spent or a provider fails."), m_notifies,
           [this] { return !m_preferences.notifies(); });
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    body()->addWidget(m_wrong);

    connect(m_login, &QComboBox::activated, this, [this] {
        const bool isDone = m_preferences.setStartsAtLogin(m_login->currentData().toBool());
        m_wrong->setText(tr("%1 cannot be written.").arg(m_preferences.autostartFile()));
        m_wrong->setVisible(!isDone);
    });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { m_preferences.setAppearance(static_cast<Look::Choice>(m_appearance->currentData().toInt())); });
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_notifies, &QComboBox::activated, this,
            [this] { m_preferences.setNotifies(m_notifies->currentData().toBool()); });
    connect(&m_preferences, &Preferences::changed, this, &OwnSettings::refresh);
    m_login->setEnabled(m_preferences.canStartAtLogin());
    refresh();
}

void OwnSettings::addRow(const QString &meaning, const QString &hint, QWidget *field, std::function<bool()> isChanged)
{
    auto *row = new QWidget;
    auto *all = new QHBoxLayout(row);
    all->setContentsMargins(0, space::s, 0, space::s);
    all->setSpacing(space::xl);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    QLabel *title = label(meaning);
    title->setBuddy(field);
    words->addWidget(title);
    QLabel *below = label(hint, Type::Small, "dim");
    below->setWordWrap(true);
    words->addWidget(below);
    all->addLayout(words, 1);
    field->setAccessibleName(meaning);
    field->setAccessibleDescription(hint);
    field->setFixedWidth(valueWidth);
    all->addWidget(field, 0, Qt::AlignTop);
    body()->addWidget(row);
    m_rows.push_back({row, meaning + u' ' + hint + u' ' + tr("This window"), std::move(isChanged)});
}

void OwnSettings::refresh()
{
    m_login->setCurrentIndex(m_login->findData(m_preferences.startsAtLogin()));
    m_appearance->setCurrentIndex(m_appearance->findData(static_cast<int>(m_preferences.appearance())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    m_notifies->setCurrentIndex(m_notifies->findData(m_preferences.notifies()));
}

bool OwnSettings::filter(const QString &search, bool onlyChanged)
{
    bool isAny = false;
    for (const Row &row : m_rows) {
        const bool fits = hasWords(row.words, search) && (!onlyChanged || row.isChanged());
        row.widget->setVisible(fits);
        isAny = isAny || fits;
    }
    setVisible(isAny);
    return isAny;
}

} // namespace tollgate::ui
