// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Headers.h"

#include <QTest>

namespace tollgate {

class TestHeaders : public QObject {
    Q_OBJECT
private slots:
    void fieldsComeInTheirOrderAndMayRepeat()
    {
        Headers headers{{"Accept", "a"}, {"X", ""}};
        headers.add("accept", "b");
        const std::vector<Headers::Field> expected{{"Accept", "a"}, {"X", ""}, {"accept", "b"}};
        QCOMPARE(std::vector<Headers::Field>(headers.begin(), headers.end()), expected);
        QCOMPARE(headers.value("ACCEPT"), std::string_view("a"));
        QVERIFY(headers.find("x"));
        QVERIFY(!headers.find("y"));
    }

    void settingReplacesEveryFieldOfTheName()
    {
        Headers headers{{"a", "1"}, {"b", "2"}, {"A", "3"}};
        headers.set("a", "4");
        const Headers expected{{"b", "2"}, {"a", "4"}};
        QVERIFY(headers == expected);
        headers.remove("B");
        QCOMPARE(headers.size(), 1U);
        headers.clear();
        QVERIFY(headers.empty());
    }

    void aFieldOfItselfMayBeAddedHoweverLittleRoomThereIs()
    {
        Headers headers{{"name", "a value that is too long for a small string"}};
        for (int i = 0; i < 200; ++i) {
            const auto [name, value] = *headers.begin();
            headers.add(name, value);
        }
        for (const auto &[name, value] : headers) {
            QCOMPARE(name, std::string_view("name"));
            QCOMPARE(value, std::string_view("a value that is too long for a small string"));
        }
    }

    void aCopyStandsOnItsOwn()
    {
        auto first = std::make_unique<Headers>(Headers{{"a", "one"}});
        const Headers copy = *first;
        first.reset();
        QCOMPARE(copy.value("a"), std::string_view("one"));
    }
};

} // namespace tollgate

QTEST_GUILESS_MAIN(tollgate::TestHeaders)
#include "tst_Headers.moc"
