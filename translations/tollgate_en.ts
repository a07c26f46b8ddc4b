<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>tollgate::app</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1; privacy.bodies is %2.</source>
        <translation>
            <numerusform>%n call, %1; privacy.bodies is %2.</numerusform>
            <numerusform>%n calls, %1; privacy.bodies is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n calls.</source>
        <translation>
            <numerusform>Deleted: %n call.</numerusform>
            <numerusform>Deleted: %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole, with %n calls in %1; version %2, the newest is %3</source>
        <translation>
            <numerusform>whole, with %n call in %1; version %2, the newest is %3</numerusform>
            <numerusform>whole, with %n calls in %1; version %2, the newest is %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal lines</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n calls (its limit, not ours).</source>
        <translation>
            <numerusform>%1 refused %n call (its limit, not ours).</numerusform>
            <numerusform>%1 refused %n calls (its limit, not ours).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept its key: %n calls failed.</source>
        <translation>
            <numerusform>%1 does not accept its key: %n call failed.</numerusform>
            <numerusform>%1 does not accept its key: %n calls failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no key for %1: %n calls failed.</source>
        <translation>
            <numerusform>There is no key for %1: %n call failed.</numerusform>
            <numerusform>There is no key for %1: %n calls failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached: %n calls failed.</source>
        <translation>
            <numerusform>%1 could not be reached: %n call failed.</numerusform>
            <numerusform>%1 could not be reached: %n calls failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had trouble of its own with %n calls.</source>
        <translation>
            <numerusform>%1 had trouble of its own with %n call.</numerusform>
            <numerusform>%1 had trouble of its own with %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not accept %n calls.</source>
        <translation>
            <numerusform>%1 did not accept %n call.</numerusform>
            <numerusform>%1 did not accept %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 broke off %n calls in mid-answer.</source>
        <translation>
            <numerusform>%1 broke off %n call in mid-answer.</numerusform>
            <numerusform>%1 broke off %n calls in mid-answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n calls with something that nobody can read.</source>
        <translation>
            <numerusform>%1 answered %n call with something that nobody can read.</numerusform>
            <numerusform>%1 answered %n calls with something that nobody can read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took too long for %n calls.</source>
        <translation>
            <numerusform>%1 took too long for %n call.</numerusform>
            <numerusform>%1 took too long for %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prompts of %n calls were too long for %1.</source>
        <translation>
            <numerusform>The prompt of %n call was too long for %1.</numerusform>
            <numerusform>The prompts of %n calls were too long for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls came when the budget was spent.</source>
        <translation>
            <numerusform>%n call came when the budget was spent.</numerusform>
            <numerusform>%n calls came when the budget was spent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls went beyond the limits of their key.</source>
        <translation>
            <numerusform>%n call went beyond the limits of its key.</numerusform>
            <numerusform>%n calls went beyond the limits of their key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model that nobody serves.</source>
        <translation>
            <numerusform>%n call asked for a model that nobody serves.</numerusform>
            <numerusform>%n calls asked for a model that nobody serves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls asked for a model without a price, with a key that has a budget.</source>
        <translation>
            <numerusform>%n call asked for a model without a price, with a key that has a budget.</numerusform>
            <numerusform>%n calls asked for a model without a price, with a key that has a budget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens; no price is known</source>
        <translation>
            <numerusform>about %Ln token; no price is known</numerusform>
            <numerusform>about %Ln tokens; no price is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BackupCard</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BodiesCard</name>
    <message numerus="yes">
        <source>%n calls are kept, encrypted; together they take %1.</source>
        <translation>
            <numerusform>%n call is kept, encrypted; it takes %1.</numerusform>
            <numerusform>%n calls are kept, encrypted; together they take %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::BudgetPanel</name>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Spend, last day</numerusform>
            <numerusform>Spend, last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomePage</name>
    <message numerus="yes">
        <source>Spend, last %n days</source>
        <translation>
            <numerusform>Spend, last day</numerusform>
            <numerusform>Spend, last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::HomeProviders</name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1: %2, of which %Ln failed</numerusform>
            <numerusform>%1: %2, of which %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, last 24 hours: %2, of which %Ln failed</source>
        <translation>
            <numerusform>%1, last 24 hours: %2, of which %Ln failed</numerusform>
            <numerusform>%1, last 24 hours: %2, of which %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::KeyPanel</name>
    <message numerus="yes">
        <source>%Ln requests a minute</source>
        <translation>
            <numerusform>%Ln request a minute</numerusform>
            <numerusform>%Ln requests a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens a minute</source>
        <translation>
            <numerusform>%Ln token a minute</numerusform>
            <numerusform>%Ln tokens a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::LivePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls written.</source>
        <translation>
            <numerusform>%n call written.</numerusform>
            <numerusform>%n calls written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n call written, with amounts in US dollars.</numerusform>
            <numerusform>%n calls written, with amounts in US dollars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProviderPanel</name>
    <message numerus="yes">
        <source>It answers. %n models.</source>
        <translation>
            <numerusform>It answers. %n model.</numerusform>
            <numerusform>It answers. %n models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ProvidersPage</name>
    <message numerus="yes">
        <source>%n found on this computer.</source>
        <translation>
            <numerusform>%n found on this computer.</numerusform>
            <numerusform>%n found on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StackedBars</name>
    <message numerus="yes">
        <source>%n bars; the arrow keys read them.</source>
        <translation>
            <numerusform>%n bar; the arrow keys read it.</numerusform>
            <numerusform>%n bars; the arrow keys read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::StartPage</name>
    <message numerus="yes">
        <source>It answers with %n models.</source>
        <translation>
            <numerusform>It answers with %n model.</numerusform>
            <numerusform>It answers with %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::ToolChoices</name>
    <message numerus="yes">
        <source>What changes · %n files, each with a backup</source>
        <translation>
            <numerusform>What changes · %n file, with a backup</numerusform>
            <numerusform>What changes · %n files, each with a backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tollgate::ui::UsagePage</name>
    <message numerus="yes">
        <source>%n rows written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written, with amounts in US dollars.</source>
        <translation>
            <numerusform>%n row written, with amounts in US dollars.</numerusform>
            <numerusform>%n rows written, with amounts in US dollars.</numerusform>
        </translation>
    </message>
</context>
</TS>
