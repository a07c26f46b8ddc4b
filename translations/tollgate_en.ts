<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>tollgate::ui::ToolPanel</name>
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
</context>
</TS>
