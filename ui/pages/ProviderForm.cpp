// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProviderForm.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"

#include <algorithm>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <vector>

namespace tollgate::ui {

ProviderForm::ProviderForm(Desk &desk, const std::map<QString, QString> &names, const QString &provider,
                           const QString &baseUrl, QWidget *parent)
    : Form(parent), m_desk(desk), m_provider(new QComboBox)
{
    m_provider->setEditable(true);
    m_provider->lineEdit()->setAccessibleName(tr("Provider"));
    m_provider->setInsertPolicy(QComboBox::NoInsert);
    std::vector<std::pair<QString, QString>> sorted(names.begin(), names.end());
    std::ranges::sort(sorted, {}, [](const auto &one) { return one.second.toLower(); });
    for (const auto &[id, name] : sorted)
        if (id != u"demo")
            m_provider->addItem(name, id);
    m_provider->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_provider->completer()->setFilterMode(Qt::MatchContains);
    m_provider->lineEdit()->setPlaceholderText(tr("OpenAI, Anthropic, …"));
    m_provider->setCurrentIndex(provider.isEmpty() ? -1 : m_provider->findData(provider));
    add("provider", tr("Provider"), m_provider);
    m_key = addLine("api_key", tr("Its key"), tr("none needed on this computer"),
                    tr("Goes to the desktop's keyring, else to the vault; never into a file of Tollgate."));
    m_key->setEchoMode(QLineEdit::Password);
    m_url
        = addLine("base_url", tr("Address"), tr("the provider's own"), tr("Only for a server of your own or a proxy."));
    m_url->setText(baseUrl);
    for (QLineEdit *line : {m_key, m_url})
        connect(line, &QLineEdit::returnPressed, this, &ProviderForm::save);
}

void ProviderForm::begin()
{
    if (m_provider->currentIndex() < 0)
        m_provider->setFocus();
    else
        m_key->setFocus();
}

void ProviderForm::save()
{
    clearErrors();
    const int chosen = m_provider->findText(m_provider->currentText(), Qt::MatchFixedString);
    const QString id = chosen < 0 ? m_provider->currentText().trimmed() : m_provider->itemData(chosen).toString();
    if (id.isEmpty())
        return showError(QStringLiteral("provider"),
                         tr("Choose one, or write a name of your own with its address below."));
    boost::json::object asked{{"provider", id.toStdString()}};
    if (!m_key->text().trimmed().isEmpty())
        asked["api_key"] = m_key->text().trimmed().toStdString();
    if (!m_url->text().trimmed().isEmpty())
        asked["base_url"] = m_url->text().trimmed().toStdString();
    m_isSaving = true;
    const auto failed = [this](const Error &error) {
        m_isSaving = false;
        showError(QString::fromStdString(error.param), inWords(error));
    };
    ask(
        m_desk.control, this, "providers.add", std::move(asked),
        [this, failed](const boost::json::value &answer) {
            const QString made = read::text(read::object(answer), "id");
            const QString kept = read::text(read::object(answer), "key_kept");
            ask(
                m_desk.control, this, "providers.test", {{"provider", made.toStdString()}},
                [this, made, kept](const boost::json::value &) {
                    m_isSaving = false;
                    emit saved(made, kept);
                },
                [this, failed](const Error &error) {
                    failed({.kind = error.kind,
                            .message = tr("Saved, but the test failed: %1").arg(inWords(error)).toStdString()});
                });
        },
        failed);
}

} // namespace tollgate::ui
