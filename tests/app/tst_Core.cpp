// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Core.h"

#include "core/control/Control.h"
#include "core/settings/Settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;

class tst_Core : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    int m_number = 0;

    CoreOptions options(const QByteArray &configuration = {})
    {
        CoreOptions made;
        made.dataDir = m_folder.filePath(QString::number(++m_number)).toStdString();
        made.port = 0;
        made.useEnvironmentProviders = false;
        if (!configuration.isEmpty()) {
            made.configFile = m_folder.filePath(QStringLiteral("%1.yaml").arg(m_number)).toStdString();
            QFile file(QString::fromStdString(made.configFile));
            if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
                qFatal("no temporary file");
        }
        return made;
    }

private slots:
    void everySettingHasAReader()
    {
        CoreOptions options = this->options("tollgate: {server: {port: 0}}");
        options.port = -1;
        auto core = Core::create(options, m_clock);
        QVERIFY2(core, core ? "" : core.error().message.c_str());
        QVERIFY((*core)->listen());
        (*core)->control().ask("status", {}, [](const Result<boost::json::value> &) {}); // what a window asks
        (*core)->drain({}, [] {});
        for (const SettingBase *setting : (*core)->settings().all())
            QVERIFY2(setting->wasRead(), (setting->key() + " has no effect").c_str());
    }

    void whatTheDatabaseIsOpenedWithMayStandInTheFile()
    {
        auto core = Core::create(options("tollgate: {ledger: {durability: full, keep: 30d}, upstream: {ca_file: /x}}"),
                                 m_clock);
        QVERIFY2(core, core ? "" : core.error().message.c_str());
        QCOMPARE((*core)->settings().ledgerDurability(), std::string("full"));
        QCOMPARE((*core)->settings().upstreamCaFile.origin(), SettingOrigin::File);
    }

    void aReloadTakesTheFilesMasterKeyAway()
    {
        const CoreOptions where = options("environment_variables: {FILES_KEY: sk-of-the-file-0123456789}\n"
                                          "general_settings: {master_key: os.environ/FILES_KEY}\n");
        auto core = Core::create(where, m_clock);
        QVERIFY2(core, core ? "" : core.error().message.c_str());
        const auto masterIsSet = [&] {
            bool isSet = false, isAnswered = false;
            (*core)->control().ask("doctor", {}, [&](const Result<boost::json::value> &answer) {
                for (const boost::json::value &check : answer->at("checks").as_array())
                    if (check.at("check") == boost::json::value("master key"))
                        isSet = check.at("says") == boost::json::value("is set");
                isAnswered = true;
            });
            return QTest::qWaitFor([&] { return isAnswered; }, 60'000) && isSet;
        };
        const auto write = [&](const QByteArray &text) {
            QFile file(QString::fromStdString(where.configFile));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(text);
        };
        QVERIFY(masterIsSet());
        write("general_settings: {master_key: os.environ/NO_SUCH_VARIABLE}\n");
        QVERIFY(!(*core)->reload());
        QVERIFY(masterIsSet());
        write("model_list: []\n");
        QVERIFY((*core)->reload());
        QVERIFY(!masterIsSet());
    }

    void aSettingThatIsChangedIsThereAfterARestart()
    {
        const CoreOptions where = options();
        {
            auto core = Core::create(where, m_clock);
            std::optional<bool> saved;
            (*core)->control().ask("settings.set", {{"key", "spend.brake_window"}, {"value", "5m"}},
                                   [&](const auto &answer) { saved = answer.has_value(); });
            QTRY_VERIFY(saved);
            QVERIFY(*saved);
        }
        auto core = Core::create(where, m_clock);
        QCOMPARE((*core)->settings().spendBrakeWindow.text(), std::string("5m"));
    }
};

QTEST_GUILESS_MAIN(tst_Core)
#include "tst_Core.moc"
