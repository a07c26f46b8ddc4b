// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/YamlJson.h"

#include <QtTest>

using namespace tollgate;

class tst_YamlJson : public QObject {
    Q_OBJECT

private slots:
    void aValueIsTheSameInJson_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("json");
        const auto row
            = [](const char *yaml, const char *json) { QTest::newRow(yaml) << QByteArray(yaml) << QByteArray(json); };
        row("0.2", "0.2");
        row("-1", "-1");
        row("1e-6", "1e-6");
        row("1234567890123456789012345", "1234567890123456789012345");
        row("007", "\"007\"");
        row(".5", "\".5\"");
        row("1.", "\"1.\"");
        row("+1", "\"+1\"");
        row("0x10", "\"0x10\"");
        row("30m", "\"30m\"");
        row("\"7\"", "\"7\"");
        row("'true'", "\"true\"");
        row("true", "true");
        row("Off", "false");
        row("yes", "true");
        row("~", "null");
        row("null", "null");
        row("say \"it\"", "\"say \\\"it\\\"\"");
        row("[END, 7, [no, {}]]", "[\"END\",7,[false,{}]]");
        row("{z: 1, a: {b: c}}", "{\"z\":1,\"a\":{\"b\":\"c\"}}");
        row("- 1\n- b: |\n    two\n    lines\n", "[1,{\"b\":\"two\\nlines\\n\"}]");
    }
    void aValueIsTheSameInJson()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, json);
        QCOMPARE(QByteArray::fromStdString(jsonOf(YAML::Load(yaml.toStdString()))), json);
    }
};

QTEST_GUILESS_MAIN(tst_YamlJson)
#include "tst_YamlJson.moc"
