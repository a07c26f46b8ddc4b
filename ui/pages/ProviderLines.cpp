// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ProviderLines.h"

#include "ui/look/Format.h"
#include "ui/look/Words.h"

#include <algorithm>
#include <QStringList>

namespace tollgate::ui {
namespace {

struct Health {
    QString word;
    Tone tone;
};
Health healthOf(const Deployment &deployment)
{
    if (deployment.origin == u"discovered")
        return {tr("found here"), Tone::Accent};
    if (deployment.off)
        return {tr("switched off"), Tone::Plain};
    if (!deployment.credentialKnown)
        return {tr("no key"), Tone::Broken};
    if (deployment.cooling)
        return {tr("cooling down"), Tone::Watch};
    if (deployment.calls == 0)
        return {tr("unused"), Tone::Plain};
    if (deployment.failures * 2 >= deployment.calls)
        return {tr("failing"), Tone::Broken};
    if (deployment.failures * 20 >= deployment.calls)
        return {tr("unsteady"), Tone::Watch};
    return {tr("healthy"), Tone::Fine};
}

/// In the language of the window.
QString longestState()
{
    const QStringList words{tr("found here"), tr("switched off"), tr("no key"),   tr("cooling down"),
                            tr("unused"),     tr("failing"),      tr("unsteady"), tr("healthy")};
    return *std::ranges::max_element(words, {}, [](const QString &word) { return word.size(); });
}

} // namespace

/// Where a credential is, for people: `in the keyring`.
QString placeOf(const Deployment &deployment)
{
    const QString &text = deployment.credential;
    if (deployment.local && text.isEmpty())
        return tr("needs none");
    if (text.isEmpty())
        return tr("none");
    const QString name = text.section(u':', 1);
    if (text.startsWith(u"keychain:"))
        return tr("in the keyring");
    if (text.startsWith(u"vault:"))
        return tr("in the vault");
    if (text.startsWith(u"env:"))
        return tr("variable %1").arg(name);
    if (text.startsWith(u"file:"))
        return tr("file %1").arg(name);
    if (text.startsWith(u"memory:"))
        return tr("in memory until the end");
    return text;
}

std::vector<Column<Deployment>> providerColumns(std::function<QString(const QString &)> nameOf)
{
    return {
        {tr("Provider"),
         {},
         [nameOf = std::move(nameOf)](const Deployment &one) { return nameOf(one.provider); },
         Qt::AlignLeft,
         false,
         [](const Deployment &one, int role) -> QVariant {
             return role == SecondRole ? QVariant(one.origin == u"discovered" ? one.baseUrl : one.modelName)
                                       : QVariant();
         }},
        {tr("State"), longestState() + QStringLiteral("     "),
         [](const Deployment &one) { return healthOf(one).word; }, Qt::AlignLeft, false,
         [](const Deployment &one, int role) -> QVariant {
             if (role == BadgeRole)
                 return true;
             if (role == ToneRole)
                 return static_cast<int>(healthOf(one).tone);
             return role == Qt::ToolTipRole ? QVariant(one.lastError) : QVariant();
         }},
        {tr("Its key"), QStringLiteral("variable ANTHROPIC_API_K"), placeOf, Qt::AlignLeft, true},
        {tr("Calls"), QStringLiteral("100,000"), [](const Deployment &one) { return format::count(one.calls); },
         Qt::AlignRight},
        {tr("Failed"), QStringLiteral("10.0 %"),
         [](const Deployment &one) {
             return one.calls > 0 ? format::percent(static_cast<double>(one.failures) / static_cast<double>(one.calls))
                                  : QStringLiteral("—");
         },
         Qt::AlignRight},
        {tr("Answers in"), QStringLiteral("Answers in"),
         [](const Deployment &one) {
             return one.latencyMs > 0 ? format::milliseconds(static_cast<qint64>(one.latencyMs)) : QStringLiteral("—");
         },
         Qt::AlignRight},
    };
}

} // namespace tollgate::ui
