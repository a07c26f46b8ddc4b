// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/Decode.h"
#include "tests/support/Deflated.h"

#include <brotli/encode.h>
#include <QtTest>
#include <zstd.h>

using namespace tollgate;

namespace {

std::string compressed(const std::string &encoding, const std::string &text)
{
    if (encoding == "gzip" || encoding == "deflate")
        return deflated(text, encoding == "gzip" ? 15 + 16 : 15);
    std::string out(text.size() + 1000, '\0');
    std::size_t size = out.size();
    if (encoding == "br")
        BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, text.size(),
                              reinterpret_cast<const std::uint8_t *>(text.data()), &size,
                              reinterpret_cast<std::uint8_t *>(out.data()));
    else
        size = ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 5);
    out.resize(size);
    return out;
}

} // namespace

class tst_Decode : public QObject {
    Q_OBJECT

    static void everyEncoding()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *encoding : {"gzip", "deflate", "br", "zstd"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }

private slots:
    void whatWasCompressedComesBack_data() { everyEncoding(); }
    void whatWasCompressedComesBack()
    {
        QFETCH(QByteArray, encoding);
        std::string noise;
        for (unsigned i = 0, x = 1; i < 300'000; ++i, x = x * 1664525 + 1013904223)
            noise += static_cast<char>(x >> 24);
        for (const std::string &text :
             {std::string(), std::string("{\"model\":\"m\"}"), std::string(1'000'000, 'a'), noise}) {
            const auto out = decoded(encoding.toStdString(), compressed(encoding.toStdString(), text), 1'000'000);
            QVERIFY2(out, out ? "" : out.error().message.c_str());
            QVERIFY(*out == text);
        }
    }

    void moreThanTheLimitIsRefused_data() { everyEncoding(); }
    void moreThanTheLimitIsRefused()
    {
        QFETCH(QByteArray, encoding);
        const std::string bomb = compressed(encoding.toStdString(), std::string(50'000'000, 'a'));
        QVERIFY(bomb.size() < 100'000);
        const auto out = decoded(encoding.toStdString(), bomb, 1'000'000);
        QVERIFY(!out);
        QCOMPARE(out.error().kind, ErrorKind::BodyTooLarge);
        const auto exact = decoded(encoding.toStdString(), compressed(encoding.toStdString(), "12345"), 5);
        QVERIFY(exact);
        QVERIFY(!decoded(encoding.toStdString(), compressed(encoding.toStdString(), "123456"), 5));
    }

    void whatIsBrokenIsSaid_data() { everyEncoding(); }
    void whatIsBrokenIsSaid()
    {
        QFETCH(QByteArray, encoding);
        const std::string whole = compressed(encoding.toStdString(), "{\"model\":\"m\",\"messages\":[]}");
        for (const std::string &broken :
             {std::string(), whole.substr(0, whole.size() - 1), whole.substr(0, whole.size() / 2), whole + "more",
              std::string("{\"model\":\"m\"}")}) {
            const auto out = decoded(encoding.toStdString(), broken, 1'000'000);
            QVERIFY2(!out, (std::to_string(broken.size()) + " bytes").c_str());
            QCOMPARE(out.error().kind, ErrorKind::BadRequest);
        }
    }

    void otherEncodingsAreNamed()
    {
        QCOMPARE(*decoded("identity", "as it is", 100), std::string("as it is"));
        for (const char *encoding : {"snappy", "gzip, br", "compress"}) {
            const auto out = decoded(encoding, "x", 100);
            QVERIFY(!out);
            QCOMPARE(out.error().kind, ErrorKind::UnsupportedEncoding);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Decode)
#include "tst_Decode.moc"
