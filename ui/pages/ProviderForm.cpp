// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProviderForm.h"

#include "ui/models/Ask.h"
#include "ui/models/Json.h"
#include "ui/widgets/NameChoice.h"

#include <algorithm>
#include <QLineEdit>
#include <QPushButton>
#include <vector>

namespace tollgate::ui {

namespace js = boost::json;

ProviderForm::ProviderForm(Desk &desk, const std::map<QString, QString> &names, const std::optional<Deployment> &known,
                           QWidget *parent)
    : Form(parent), m_desk(desk), m_known(known), m_provider(new NameChoice)
{
    m_provider->lineEdit()->setAccessibleName(tr("Provider"));
    std::vector<std::pair<QString, QString>> sorted(names.begin(), names.end());
    std::ranges::sort(sorted, {}, [](const auto &one) { return one.second.toLower(); });
    for (const auto &[id, name] : sorted)
        if (id != u"demo")
            m_provider->addItem(name, id);
    m_provider->lineEdit()->setPlaceholderText(tr("OpenAI, Anthropic, …"));
    m_provider->setCurrentIndex(known ? m_provider->findData(known->provider) : -1);
    if (known && m_provider->currentIndex() < 0) // one of a person's own
        m_provider->setEditText(known->provider);
    m_provider->setEnabled(!isChanged()); // another one is another entry
    add("provider", tr("Provider"), m_provider);
    const bool hasKey = isChanged() && !known->credential.isEmpty();
    m_key = addLine("api_key", tr("Its key"), hasKey ? tr("stays as it is") : tr("none needed on this computer"),
                    tr("Goes to the desktop's keyring, else to the vault; never into a file of Tollgate."));
    m_key->setEchoMode(QLineEdit::Password);
    m_url
        = addLine("base_url", tr("Address"), tr("the provider's own"), tr("Only for a server of your own or a proxy."));
    m_url->setText(known ? known->baseUrl : QString());
    for (QLineEdit *line : {m_key, m_url})
        connect(line, &QLineEdit::returnPressed, this, &ProviderForm::save);
}

void ProviderForm::begin()
{
    if (m_provider->currentText().isEmpty())
        m_provider->setFocus();
    else
        m_key->setFocus();
}

void ProviderForm::setButton(QPushButton *button)
{
    m_button = button;
    connect(button, &QPushButton::clicked, this, &ProviderForm::save);
    setSaving(m_isSaving);
}

/// A keyring may ask for its password, and a provider may be slow: whoever waits sees why.
void ProviderForm::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    if (!m_button)
        return;
    m_button->setEnabled(!isSaving);
    m_button->setText(isSaving ? tr("Saving and testing…") : tr("Save and test"));
}

void ProviderForm::save()
{
    if (m_isSaving)
        return;
    clearErrors();
    const int chosen = m_provider->meant();
    const QString id = chosen < 0 ? m_provider->currentText().trimmed() : m_provider->itemData(chosen).toString();
    if (id.isEmpty() || (chosen < 0 && m_url->text().trimmed().isEmpty()))
        return showError(QStringLiteral("provider"),
                         tr("Choose one, or write a name of your own with its address below."));
    setSaving(true);
    ask(
        m_desk.control, this, "providers.add", entryFor(id),
        [this](const js::value &answer) { added(read::object(answer)); },
        [this](const Error &error) { failed(QString::fromStdString(error.param), inWords(error)); });
}

js::object ProviderForm::entryFor(const QString &provider) const
{
    js::object entry{{"provider", provider.toStdString()}};
    const auto put = [&entry](const char *name, const QString &text) {
        if (!text.isEmpty())
            entry[name] = text.toStdString();
    };
    if (isChanged()) { // what no field shows stays
        put("model_name", m_known->modelName);
        put("model", m_known->model);
        put("credential", m_known->credential);
    }
    put("api_key", m_key->text().trimmed());
    put("base_url", m_url->text().trimmed());
    return entry;
}

void ProviderForm::added(const js::object &answer)
{
    const Deployment made = deploymentFrom(answer);
    const QString kept = words::ofCore(read::text(answer, "key_kept"));
    const QString before = isChanged() ? m_known->id : QString();
    m_known = made; // who saves again after a test that failed changes this one
    m_known->origin = QStringLiteral("database");
    if (before.isEmpty() || before == made.id)
        return test(made.id, kept);
    // At another address it is another entry: the old one goes, its key stays where the new one finds it.
    ask(
        m_desk.control, this, "providers.remove", {{"provider", before.toStdString()}},
        [this, made, kept](const js::value &) { test(made.id, kept); },
        [this](const Error &error) { failed({}, inWords(error)); });
}

void ProviderForm::test(const QString &id, const QString &kept)
{
    ask(
        m_desk.control, this, "providers.test", {{"provider", id.toStdString()}},
        [this, id, kept](const js::value &) {
            setSaving(false);
            emit saved(id, kept);
        },
        [this, kept](const Error &error) {
            const QString said = tr("Saved, but the test failed: %1").arg(inWords(error));
            failed({}, kept.isEmpty() ? said : said + u' ' + tr("Its key is %1.").arg(kept));
        });
}

void ProviderForm::failed(const QString &param, const QString &words)
{
    setSaving(false);
    showError(param, words);
}

} // namespace tollgate::ui
