// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_media/SoundLength.h"

#include "tests/support/OnDisk.h"

#include <QtTest>
#include <string>

using namespace tollgate;

namespace {

std::string little(std::uint64_t value, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xff);
    return out;
}

std::string big(std::uint64_t value, int bytes)
{
    const std::string reversed = little(value, bytes);
    return {reversed.rbegin(), reversed.rend()};
}

std::string wav(std::uint64_t bytesPerSecond, std::uint64_t dataSize, std::size_t data)
{
    const std::string format
        = little(1, 2) + little(1, 2) + little(8'000, 4) + little(bytesPerSecond, 4) + little(2, 2) + little(16, 2);
    return "RIFF" + little(0, 4) + "WAVE" + "LIST" + little(3, 4) + std::string(4, '\0') + "fmt " + little(16, 4)
        + format + "data" + little(dataSize, 4) + std::string(data, '\0');
}

std::string flac(std::uint64_t rate, std::uint64_t samples)
{
    return "fLaC" + big(34, 4) + std::string(10, '\0') + big(rate << 44 | samples, 8) + std::string(16, '\0');
}

std::string oggPage(std::uint64_t granule, const std::string &content)
{
    return "OggS" + little(0, 2) + little(granule, 8) + std::string(13, '\0') + content;
}

std::string opus(std::uint64_t samples)
{
    return oggPage(0, "OpusHead" + little(0x0101, 2) + little(312, 2) + little(16'000, 4)) + oggPage(samples, "sound");
}

std::string vorbis(std::uint64_t rate, std::uint64_t samples)
{
    return oggPage(0, "\x01vorbis" + little(0, 4) + little(1, 1) + little(rate, 4)) + oggPage(samples, "sound");
}

/// MPEG 1, layer III, 128 kbit/s, 44,100 Hz.
const std::string mp3Head = big(0xfffb9000, 4);

std::string adtsFrame(std::size_t size)
{
    const std::uint64_t head
        = std::uint64_t(0xfff1) << 40 | std::uint64_t(4) << 34 | std::uint64_t(size) << 13; // 44,100 Hz
    return big(head, 7) + std::string(size - 7, '\0');
}

std::string mp4(std::uint64_t scale, std::uint64_t duration, bool isLong)
{
    const std::string header = isLong
        ? std::string("\1\0\0\0", 4) + std::string(16, '\0') + big(scale, 4) + big(duration, 8) + std::string(80, '\0')
        : std::string(12, '\0') + big(scale, 4) + big(duration, 4) + std::string(80, '\0');
    const std::string mvhd = big(header.size() + 8, 4) + "mvhd" + header;
    return big(16, 4) + "ftypM4A " + std::string(4, '\0') + big(12, 4) + "free" + std::string(4, '\0')
        + big(mvhd.size() + 8, 4) + "moov" + mvhd;
}

} // namespace

class tst_SoundLength : public QObject {
    Q_OBJECT

private slots:
    void aFileSaysHowLongItPlays_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<qint64>("milliseconds");
        const auto row = [](const char *name, const std::string &file, qint64 milliseconds) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << milliseconds;
        };
        row("wav", wav(16'000, 24'000, 24'000), 1'500);
        row("wav that was streamed", wav(16'000, 0xffff'ffff, 8'000), 500);
        row("wav without a rate", wav(0, 10, 10), -1);
        row("flac", flac(44'100, 88'200), 2'000);
        row("flac of unknown length", flac(44'100, 0), -1);
        row("opus", opus(48'312), 1'000);
        row("vorbis", vorbis(22'050, 11'025), 500);
        row("ogg of something else", oggPage(0, "Speex") + oggPage(10, ""), -1);
        row("mp3", mp3Head + std::string(16'000 - 4, '\0'), 1'000);
        row("mp3 behind a title",
            "ID3" + std::string("\4\0\0\0\0\1\0", 7) + std::string(128, 't') + mp3Head + std::string(32'000 - 4, '\0'),
            2'000);
        row("mp3 of a variable rate",
            mp3Head + std::string(32, '\0') + "Xing" + big(1, 4) + big(441, 4) + std::string(100, '\0'), 11'520);
        row("aac", adtsFrame(100) + adtsFrame(200), 47);
        row("aac that is cut", adtsFrame(100) + adtsFrame(200).substr(0, 50), 47);
        row("mp4", mp4(1'000, 61'234, false), 61'234);
        row("mp4 with long numbers", mp4(48'000, 96'000, true), 2'000);
        row("nothing", "", -1);
        row("text", "Hello, this is no sound at all.", -1);
        row("only names", "RIFF....WAVE", -1);
        row("an absurd length", flac(1, 0xf'ffff'ffff), -1);
    }
    void aFileSaysHowLongItPlays()
    {
        QFETCH(QByteArray, file);
        QFETCH(qint64, milliseconds);
        const std::string_view bytes(file.constData(), std::size_t(file.size()));
        const auto length = media::soundLength(bytes);
        QCOMPARE(qint64(length.value_or(-1)), milliseconds);
        const auto body = onDisk(bytes);
        QVERIFY(body);
        QCOMPARE(qint64(media::soundLength(BodyBytes(*body)).value_or(-1)), milliseconds);
    }

    void whatGoesByIsAsLongAsWhatIsThere_data() { aFileSaysHowLongItPlays_data(); }
    void whatGoesByIsAsLongAsWhatIsThere()
    {
        QFETCH(QByteArray, file);
        QFETCH(qint64, milliseconds);
        for (const int slice : {1, 5, 1000, 1'000'000}) {
            media::PassingSound sound;
            for (int at = 0; at < file.size(); at += slice)
                sound.feed(file.mid(at, slice).toStdString());
            QCOMPARE(sound.size(), std::size_t(file.size()));
            QCOMPARE(qint64(sound.length().value_or(-1)), milliseconds);
        }
    }

    void aLongOneIsNotHeldForThat()
    {
        std::string frames;
        for (int i = 0; i < 20'000; ++i)
            frames += adtsFrame(40 + std::size_t(i % 100));
        std::string pages = oggPage(0, "OpusHead" + little(0x0101, 2) + little(312, 2) + little(16'000, 4));
        for (std::uint64_t second = 1; second <= 60; ++second)
            pages += oggPage(312 + second * 48'000, std::string(20'000, 's'));
        for (const std::string &file :
             {frames, pages, wav(16'000, 2'000'000, 2'000'000), flac(44'100, 88'200) + noise(900'000),
              mp3Head + std::string(1'000'000, '\0'), mp4(1'000, 61'234, false) + noise(900'000)}) {
            const auto whole = media::soundLength(std::string_view(file));
            QVERIFY(whole);
            media::PassingSound sound;
            for (std::size_t at = 0; at < file.size(); at += 60'000)
                sound.feed(std::string_view(file).substr(at, 60'000));
            QCOMPARE(sound.length(), whole);
            const auto body = onDisk(file);
            QVERIFY(body);
            QCOMPARE(media::soundLength(BodyBytes(*body)), whole);
        }
    }

    void everyPieceOfAFileIsReadWithoutHarm()
    {
        for (const std::string &file : {wav(16'000, 40, 40), flac(44'100, 88'200), opus(48'312), vorbis(22'050, 11'025),
                                        mp3Head + std::string(200, 'X'), adtsFrame(40) + adtsFrame(40),
                                        mp4(1'000, 61'234, false), mp4(48'000, 96'000, true)})
            for (std::size_t size = 0; size <= file.size(); ++size) {
                const std::string cut = file.substr(0, size); // its own memory: reading beyond it is seen
                const auto length = media::soundLength(std::string_view(cut));
                QVERIFY(!length || *length > 0);
            }
    }
};

QTEST_GUILESS_MAIN(tst_SoundLength)
#include "tst_SoundLength.moc"
