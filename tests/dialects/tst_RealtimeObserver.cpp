// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/realtime/GeminiObserver.h"
#include "core/dialects/realtime/OpenAiObserver.h"

#include <QtTest>

using namespace tollgate;
using realtime::Heard;

namespace {

/// One word for each thing that a message means.
std::string inWords(const Heard &heard)
{
    std::string text;
    const auto add = [&text](const std::string &word) { text += (text.empty() ? "" : " ") + word; };
    if (heard.begins)
        add("begins");
    if (heard.text > 0)
        add("text" + std::to_string(heard.text));
    if (heard.sound > 0)
        add("sound" + std::to_string(heard.sound));
    if (heard.transcript)
        add("transcript");
    if (heard.ends)
        add("ends(" + heard.finishReason + ")");
    if (heard.usage)
        add(std::to_string(heard.usage->promptTokens()) + "+" + std::to_string(heard.usage->completionTokens()));
    return text.empty() ? "nothing" : text;
}

QByteArray sound(int characters)
{
    return QByteArray(characters, 'A');
}

} // namespace

class tst_RealtimeObserver : public QObject {
    Q_OBJECT

private slots:
    void whatAMessageMeans_data()
    {
        QTest::addColumn<Surface>("surface");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("means");
        const auto openAi = [](const char *name, const QByteArray &message, const char *means) {
            QTest::newRow(name) << Surface::OpenAiRealtime << message << QByteArray(means);
        };
        openAi("no JSON", "hello", "nothing");
        openAi("an error", "{\"type\":\"error\",\"error\":{\"message\":\"no\"}}", "nothing");
        openAi("a response begins", "{\"type\":\"response.created\",\"response\":{\"id\":\"r1\",\"usage\":null}}",
               "begins");
        openAi("text", "{\"type\":\"response.output_text.delta\",\"response_id\":\"r1\",\"delta\":\"Hello, you\"}",
               "text3");
        openAi("text of the beta", "{\"type\":\"response.text.delta\",\"response_id\":\"r1\",\"delta\":\"Hi\"}",
               "text1");
        openAi("half a second of sound",
               "{\"type\":\"response.output_audio.delta\",\"response_id\":\"r1\",\"delta\":\"" + sound(32000) + "\"}",
               "sound10");
        openAi("sound of the beta",
               "{\"type\":\"response.audio.delta\",\"response_id\":\"r1\",\"delta\":\"" + sound(6400) + "\"}",
               "sound2");
        openAi("what the sound says",
               "{\"type\":\"response.output_audio_transcript.delta\",\"response_id\":\"r1\",\"delta\":\"Hello\"}",
               "text2");
        openAi("a response ends without usage",
               "{\"type\":\"response.done\",\"response\":{\"id\":\"r1\",\"status\":\"cancelled\",\"usage\":null}}",
               "ends(cancelled)");
        openAi("a response ends with usage",
               "{\"type\":\"response.done\",\"response\":{\"id\":\"r1\",\"status\":\"completed\",\"usage\":{"
               "\"total_tokens\":30,\"input_tokens\":20,\"output_tokens\":10}}}",
               "ends(completed) 20+10");
        openAi("a transcript",
               "{\"type\":\"conversation.item.input_audio_transcription.completed\",\"transcript\":\"hi\","
               "\"usage\":{\"type\":\"duration\",\"seconds\":2}}",
               "transcript");
        const auto gemini = [](const char *name, const QByteArray &message, const char *means) {
            QTest::newRow(name) << Surface::GeminiLive << message << QByteArray(means);
        };
        gemini("Gemini is ready", "{\"setupComplete\":{}}", "nothing");
        gemini("Gemini speaks",
               "{\"serverContent\":{\"modelTurn\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"audio/pcm\",\"data\":\""
                   + sound(25600) + "\"}}]}}}",
               "begins sound10");
        gemini("Gemini writes", "{\"serverContent\":{\"modelTurn\":{\"parts\":[{\"text\":\"Hello, you\"}]}}}",
               "begins text4");
        gemini("a turn in one message",
               "{\"serverContent\":{\"modelTurn\":{\"parts\":[{\"text\":\"Hi\"}]},\"turnComplete\":true},"
               "\"usageMetadata\":{\"promptTokenCount\":7,\"responseTokenCount\":3,\"totalTokenCount\":10}}",
               "begins text2 ends(stop) 7+3");
        gemini("a tool is called",
               "{\"toolCall\":{\"functionCalls\":[{\"name\":\"f\"}]},\"usageMetadata\":{\"promptTokenCount\":7,"
               "\"responseTokenCount\":3}}",
               "begins ends(tool_calls) 7+3");
        gemini("usage that comes late", "{\"usageMetadata\":{\"promptTokenCount\":7,\"responseTokenCount\":3}}",
               "begins ends(stop) 7+3");
        gemini("an end of nothing", "{\"serverContent\":{\"turnComplete\":true}}", "nothing");
        gemini("Gemini will go", "{\"goAway\":{\"timeLeft\":\"5s\"}}", "nothing");
    }
    void whatAMessageMeans()
    {
        QFETCH(Surface, surface);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, means);
        const auto observer = realtime::observerOf(surface);
        QCOMPARE(QByteArray::fromStdString(inWords(observer->hear(message.toStdString()))), means);
    }

    void bucketsNeverOverlap()
    {
        const Usage usage = realtime::usageOfResponse(
            "{\"total_tokens\":400,\"input_tokens\":300,\"output_tokens\":100,\"input_token_details\":{"
            "\"text_tokens\":100,\"audio_tokens\":180,\"image_tokens\":20,\"cached_tokens\":110,"
            "\"cached_tokens_details\":{\"text_tokens\":60,\"audio_tokens\":50,\"image_tokens\":0}},"
            "\"output_token_details\":{\"text_tokens\":30,\"audio_tokens\":70}}");
        QCOMPARE(usage.cacheRead, std::int64_t(110));
        QCOMPARE(usage.inputAudio, std::int64_t(130));
        QCOMPARE(usage.inputImage, std::int64_t(20));
        QCOMPARE(usage.input, std::int64_t(40));
        QCOMPARE(usage.outputAudio, std::int64_t(70));
        QCOMPARE(usage.output, std::int64_t(30));
        QCOMPARE(usage.total(), std::int64_t(400));
    }

    void numbersThatCannotBeAreNotBelieved()
    {
        const Usage usage = realtime::usageOfResponse(
            "{\"input_tokens\":10,\"output_tokens\":-5,\"input_token_details\":{\"cached_tokens\":99,"
            "\"audio_tokens\":77},\"output_token_details\":{\"audio_tokens\":1e30}}");
        QCOMPARE(usage.promptTokens(), std::int64_t(10));
        QCOMPARE(usage.completionTokens(), std::int64_t(0));
    }

    void geminiCountsByModality()
    {
        const auto observer = realtime::observerOf(Surface::GeminiLive);
        observer->hear("{\"serverContent\":{\"modelTurn\":{\"parts\":[]}}}");
        const Heard heard = observer->hear(
            "{\"serverContent\":{\"turnComplete\":true},\"usageMetadata\":{\"promptTokenCount\":373,"
            "\"responseTokenCount\":23,\"totalTokenCount\":401,\"thoughtsTokenCount\":5,\"promptTokensDetails\":["
            "{\"modality\":\"TEXT\",\"tokenCount\":300},{\"modality\":\"AUDIO\",\"tokenCount\":73}],"
            "\"responseTokensDetails\":[{\"modality\":\"AUDIO\",\"tokenCount\":23}]}}");
        QVERIFY(heard.ends && heard.usage);
        QCOMPARE(heard.usage->input, std::int64_t(300));
        QCOMPARE(heard.usage->inputAudio, std::int64_t(73));
        QCOMPARE(heard.usage->outputAudio, std::int64_t(23));
        QCOMPARE(heard.usage->reasoning, std::int64_t(5));
    }

    void severalWordsAboutOneGenerationAreNotSummed()
    {
        const auto observer = realtime::observerOf(Surface::GeminiLive);
        QVERIFY(observer
                    ->hear("{\"serverContent\":{\"modelTurn\":{\"parts\":[]}},\"usageMetadata\":{"
                           "\"promptTokenCount\":100,\"responseTokenCount\":10}}")
                    .begins);
        const Heard last = observer->hear("{\"serverContent\":{\"turnComplete\":true},\"usageMetadata\":{"
                                          "\"promptTokenCount\":100,\"responseTokenCount\":25}}");
        QCOMPARE(last.usage->promptTokens(), std::int64_t(100));
        QCOMPARE(last.usage->completionTokens(), std::int64_t(25));
        const Heard next = observer->hear("{\"serverContent\":{\"modelTurn\":{\"parts\":[]},\"turnComplete\":true},"
                                          "\"usageMetadata\":{\"promptTokenCount\":140,\"responseTokenCount\":5}}");
        QCOMPARE(next.usage->promptTokens(), std::int64_t(140));
        QCOMPARE(next.usage->completionTokens(), std::int64_t(5));
    }

    void aTranscriptNamesTheModelThatTheSessionHas()
    {
        const auto observer = realtime::observerOf(Surface::OpenAiRealtime);
        observer->hear("{\"type\":\"session.updated\",\"session\":{\"type\":\"realtime\",\"audio\":{\"input\":{"
                       "\"transcription\":{\"model\":\"gpt-4o-transcribe\"}}}}}");
        const Heard heard
            = observer->hear("{\"type\":\"conversation.item.input_audio_transcription.completed\",\"usage\":{"
                             "\"type\":\"tokens\",\"total_tokens\":22,\"input_tokens\":13,\"input_token_details\":{"
                             "\"text_tokens\":0,\"audio_tokens\":13},\"output_tokens\":9}}");
        QVERIFY(heard.transcript);
        QCOMPARE(heard.transcript->model, std::string("gpt-4o-transcribe"));
        QCOMPARE(heard.transcript->usage->inputAudio, std::int64_t(13));
        QCOMPARE(heard.transcript->usage->output, std::int64_t(9));
        observer->hear("{\"type\":\"session.updated\",\"session\":{\"input_audio_transcription\":{"
                       "\"model\":\"whisper-1\"}}}");
        QCOMPARE(observer
                     ->hear("{\"type\":\"conversation.item.input_audio_transcription.completed\","
                            "\"usage\":{\"type\":\"duration\",\"seconds\":1.5}}")
                     .transcript->model,
                 std::string("whisper-1"));
    }

    void soundIsCountedAcrossMessages()
    {
        const auto observer = realtime::observerOf(Surface::OpenAiRealtime);
        std::int64_t tokens = 0;
        for (int i = 0; i < 32; ++i)
            tokens += observer
                          ->hear("{\"type\":\"response.output_audio.delta\",\"response_id\":\"r\",\"delta\":\""
                                 + std::string(1000, 'A') + "\"}")
                          .sound;
        QCOMPARE(tokens, std::int64_t(10));
    }

    void aSetupNamesItsModel()
    {
        const std::string setup = "{ \"setup\" : {\"generationConfig\":{\"a\":1.0e0}, \"model\": \"models/live\" } }";
        QCOMPARE(*realtime::modelOfSetup(setup), std::string("live"));
        QCOMPARE(realtime::setupFor(setup, "gemini-x"),
                 std::string("{ \"setup\" : {\"generationConfig\":{\"a\":1.0e0}, \"model\": \"models/gemini-x\" } }"));
        for (const char *broken : {"", "{}", "{\"setup\":{}}", "{\"setup\":{\"model\":7}}", "{\"clientContent\":{}}"})
            QVERIFY2(!realtime::modelOfSetup(broken), broken);
    }

    void aReasonFitsIntoACloseFrame()
    {
        QCOMPARE(realtime::closeReason("short"), std::string("short"));
        const std::string cut = realtime::closeReason(std::string(122, 'a') + "\xc3\xa4 and more");
        QCOMPARE(cut, std::string(122, 'a'));
    }
};

QTEST_GUILESS_MAIN(tst_RealtimeObserver)
#include "tst_RealtimeObserver.moc"
