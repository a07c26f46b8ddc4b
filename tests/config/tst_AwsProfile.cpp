// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/AwsProfile.h"
#include "core/upstream/AwsLogin.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tollgate;

namespace {

void write(const QString &path, const char *text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
}

constexpr const char *credentials
    = "[default]\naws_access_key_id = AKDEFAULT\naws_secret_access_key=s1\n\n"
      "[work]\naws_access_key_id=AKWORK\naws_secret_access_key=s2\naws_session_token=t2\n";
constexpr const char *config
    = "# comment\n[default]\nregion = eu-central-1\n"
      "[profile deploy]\nrole_arn = arn:aws:iam::1:role/deploy\nsource_profile = work\n"
      "external_id = x1\nregion = eu-west-1\n"
      "[profile twice]\nrole_arn = arn:aws:iam::2:role/twice\nsource_profile = deploy\n"
      "[profile a]\nrole_arn = arn:a\nsource_profile = b\n"
      "[profile b]\nrole_arn = arn:b\nsource_profile = a\n"
      "[profile pods]\nrole_arn = arn:aws:iam::3:role/pods\nweb_identity_token_file = /run/token\n"
      "[profile task]\nrole_arn = arn:aws:iam::4:role/task\ncredential_source = EcsContainer\n"
      "[profile people]\nsso_session = corp\nsso_account_id = 42\nsso_role_name = Developer\n"
      "s3 =\n  region = nowhere\n"
      "[sso-session corp]\nsso_region = us-east-2\nsso_start_url = https://corp.example/start\n"
      "[profile empty]\nregion = eu-west-1\n";

} // namespace

class tst_AwsProfile : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::map<std::string, std::string, std::less<>> m_environment;

    Variables variables()
    {
        return [this](std::string_view name) -> std::optional<std::string> {
            const auto found = m_environment.find(name);
            return found == m_environment.end() ? std::nullopt : std::optional(found->second);
        };
    }

private slots:
    void init()
    {
        QDir(m_home.path()).mkpath(QStringLiteral(".aws"));
        write(m_home.filePath(QStringLiteral(".aws/credentials")), credentials);
        write(m_home.filePath(QStringLiteral(".aws/config")), config);
        m_environment = {{"HOME", m_home.path().toStdString()}};
    }

    void aProfileIsItsKeysItsRoleOrItsSignIn_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *profile, const char *text) {
            QTest::newRow(profile) << QByteArray(profile) << QByteArray(text);
        };
        row("default", "{'AccessKeyId':'AKDEFAULT','SecretAccessKey':'s1'}");
        row("work", "{'AccessKeyId':'AKWORK','SecretAccessKey':'s2','SessionToken':'t2'}");
        row("deploy",
            "{'aws':'assume_role','role':'arn:aws:iam::1:role/deploy','external_id':'x1','region':'eu-west-1','source':"
            "'{\\'AccessKeyId\\':\\'AKWORK\\',\\'SecretAccessKey\\':\\'s2\\',\\'SessionToken\\':\\'t2\\'}'}");
        row("pods", "{'aws':'web_identity','role':'arn:aws:iam::3:role/pods','token_file':'/run/token'}");
        row("task",
            "{'aws':'assume_role','role':'arn:aws:iam::4:role/task','source':"
            "'{\\'aws\\':\\'container\\',\\'url\\':\\'http://169.254.170.2/creds\\'}'}");
    }
    void aProfileIsItsKeysItsRoleOrItsSignIn()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, text);
        m_environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = "/creds";
        const Result<std::string> made = aws::profileText(profile.toStdString(), variables());
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        QCOMPARE(QByteArray::fromStdString(*made), text.replace('\'', '"'));
    }

    void aChainOfProfilesIsFollowed()
    {
        const Result<std::string> made = aws::profileText("twice", variables());
        QVERIFY(made);
        const std::optional<std::string> signs = cloud::aws::sourceOf(*made);
        QVERIFY(signs && cloud::aws::isLogin(*signs));
        QVERIFY(cloud::aws::sourceOf(*signs)->find("AKWORK") != std::string::npos);
    }

    void aSignInIsKeptWhereTheAwsToolKeepsIt()
    {
        const Result<std::string> made = aws::profileText("people", variables());
        QVERIFY(made);
        // sha1("corp")
        QVERIFY2(made->find(m_home.path().toStdString() + "/.aws/sso/cache/") != std::string::npos
                     && made->find("\"region\":\"us-east-2\"") != std::string::npos
                     && made->find("\"account\":\"42\"") != std::string::npos,
                 made->c_str());
    }

    void whatCannotBeUsedIsSaidWithTheFilesAndTheProfile_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nobody") << QByteArray("nobody")
                                << QByteArray("have no keys, role or sign-in for profile 'nobody'");
        QTest::newRow("empty") << QByteArray("empty")
                               << QByteArray("have no keys, role or sign-in for profile 'empty'");
        QTest::newRow("circle") << QByteArray("a") << QByteArray("lead in a circle from profile");
    }
    void whatCannotBeUsedIsSaidWithTheFilesAndTheProfile()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, words);
        const Result<std::string> made = aws::profileText(profile.toStdString(), variables());
        QVERIFY(!made);
        QCOMPARE(int(made.error().kind), int(ErrorKind::Config));
        QVERIFY2(made.error().message.find(words.toStdString()) != std::string::npos, made.error().message.c_str());
        QVERIFY(made.error().message.find("/.aws/config") != std::string::npos);
    }

    void theEnvironmentNamesKeysOrAnIdentityOrAContainer()
    {
        QCOMPARE(aws::environmentText(variables()), std::string());
        m_environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = "http://169.254.170.23/v1/credentials";
        m_environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = "/run/eks";
        QCOMPARE(
            aws::environmentText(variables()),
            std::string("{\"aws\":\"container\",\"url\":\"http://169.254.170.23/v1/credentials\",\"token_file\":\"/run/"
                        "eks\"}"));
        m_environment["AWS_WEB_IDENTITY_TOKEN_FILE"] = "/run/irsa";
        m_environment["AWS_ROLE_ARN"] = "arn:r";
        QCOMPARE(aws::environmentText(variables()),
                 std::string("{\"aws\":\"web_identity\",\"role\":\"arn:r\",\"token_file\":\"/run/irsa\"}"));
        m_environment["AWS_ACCESS_KEY_ID"] = "AK";
        m_environment["AWS_SECRET_ACCESS_KEY"] = "s";
        QCOMPARE(aws::environmentText(variables()), std::string("{\"AccessKeyId\":\"AK\",\"SecretAccessKey\":\"s\"}"));
    }
};

QTEST_GUILESS_MAIN(tst_AwsProfile)
#include "tst_AwsProfile.moc"
