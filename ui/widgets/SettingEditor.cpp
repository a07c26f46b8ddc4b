// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SettingEditor.h"

#include "translations/CoreWords.h"
#include "ui/widgets/Basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace tollgate::ui {
namespace {

constexpr int valueWidth = 220;

} // namespace

SettingEditor::SettingEditor(const SettingRow &setting, QWidget *parent)
    : QWidget(parent), m_setting(setting), m_from(new ElidedLabel({}, Qt::ElideRight)),
      m_wrong(label({}, Type::Small, "error")), m_reset(button(tr("Reset"), "link"))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, space::s, 0, space::s);
    all->setSpacing(space::xl);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    QLabel *meaning = label(m_setting.meaning());
    meaning->setWordWrap(true);
    words->addWidget(meaning);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(space::s);
    QLabel *key = label(m_setting.key, Type::Small, "dim");
    key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts->addWidget(key);
    setRole(m_from, "dim");
    setType(m_from, Type::Small);
    facts->addWidget(m_from);
    connect(m_reset, &QPushButton::clicked, this, &SettingEditor::resetAsked);
    m_reset->setAccessibleName(tr("Reset %1").arg(m_setting.key));
    setType(m_reset, Type::Small);
    facts->addWidget(m_reset);
    facts->addStretch();
    words->addLayout(facts);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    words->addWidget(m_wrong);
    all->addLayout(words, 1);

    make();
    set(m_setting);
}

void SettingEditor::make()
{
    QWidget *field = nullptr;
    const QStringList choices = m_setting.choices();
    if (m_setting.isYesOrNo() || !choices.isEmpty()) {
        m_choice = new QComboBox;
        if (m_setting.isYesOrNo()) {
            m_choice->addItem(tr("on"), QStringLiteral("true"));
            m_choice->addItem(tr("off"), QStringLiteral("false"));
        }
        for (const QString &choice : choices)
            m_choice->addItem(choice, choice);
        connect(m_choice, &QComboBox::activated, this, [this] { changed(m_choice->currentData().toString()); });
        field = m_choice;
    } else {
        m_line = new QLineEdit;
        m_line->setPlaceholderText(m_setting.standard.isEmpty() ? tr("none") : m_setting.standard);
        m_line->setToolTip(words::ofCore(m_setting.expected));
        connect(m_line, &QLineEdit::editingFinished, this, [this] { changed(m_line->text().trimmed()); });
        field = m_line;
    }
    field->setAccessibleName(m_setting.key);
    field->setAccessibleDescription(m_setting.meaning());
    field->setFixedWidth(valueWidth);
    static_cast<QHBoxLayout *>(layout())->addWidget(field, 0, Qt::AlignTop);
}

void SettingEditor::set(const SettingRow &setting)
{
    m_setting = setting;
    QStringList facts{originInWords(m_setting),
                      m_setting.needsStart() ? tr("counts from the next start on") : QString()};
    facts.removeAll(QString());
    m_from->setWhole(facts.isEmpty() ? QString() : QStringLiteral("· ") + facts.join(QStringLiteral(" · ")));
    m_from->setVisible(!facts.isEmpty());
    m_reset->setVisible(m_setting.origin == u"database");
    m_reset->setToolTip(tr("Back to %1").arg(m_setting.standard.isEmpty() ? tr("none") : m_setting.standard));
    for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_choice)})
        if (field)
            field->setEnabled(m_setting.isOurs());
    show(m_setting.value);
    showError({});
}

void SettingEditor::show(const QString &value)
{
    if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(value));
    if (m_line)
        m_line->setText(value);
}

bool SettingEditor::isBusy() const
{
    return m_line && m_line->hasFocus() && m_line->text() != m_setting.value;
}

void SettingEditor::changed(const QString &value)
{
    if (value != m_setting.value)
        emit changeAsked(value);
    else
        showError({});
}

void SettingEditor::showError(const QString &words)
{
    m_wrong->setText(words);
    m_wrong->setVisible(!words.isEmpty());
    if (!m_line)
        return;
    m_line->setProperty("wrong", !words.isEmpty());
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

} // namespace tollgate::ui
