// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CallText.h"

namespace tollgate::ui {

/// A model that can be asked by its name, with what it costs a token in dollars; negative: nobody knows.
struct TryModel {
    QString name;
    double input = -1, output = -1;
};
/// Names that can be asked; patterns are left out.
std::vector<TryModel> tryModelsFrom(const boost::json::value &answer);

/// What the next turn will about cost.
struct TryEstimate {
    qint64 tokens = 0; ///< of the question with all that was said before
    double question = -1, answer = -1; ///< dollars; the answer as long as half a page; negative: no price
};
/// `bytes` of text, `images` beside it. The gateway counts for itself when it holds money: this is for people.
TryEstimate estimateOf(const TryModel &model, qint64 bytes, int images);
/// `about $0.0021 to ask, $0.0075 for an answer of half a page`.
QString inWords(const TryEstimate &estimate);

/// One conversation with one model: what was said, and what is sent. Pure.
class TryTalk {
public:
    /// What the person says next; images are data URLs.
    void ask(const QString &text, const QStringList &images);
    void takeText(const QString &text);
    void takeThinking(const QString &text);
    /// The turn is over; `trouble` empty: as it should be. `whole`: the answer, if it is known.
    void end(const QString &trouble, const QString &whole = {});
    void clear();
    /// Goes on where a call stood before its last question, which is returned. What only a tool can say (calls of
    /// tools, their results) is left out.
    QString continueFrom(const std::vector<Said> &conversation);

    boost::json::array messages() const;
    /// As a person reads it.
    CallDetails asDetails() const;
    bool isEmpty() const { return m_turns.empty() && m_system.isEmpty(); }
    qint64 bytes() const;
    int images() const;

private:
    struct Turn {
        QString question, thinking, answer, trouble;
        QStringList images;
    };
    QString m_system;
    std::vector<Turn> m_turns;
};

} // namespace tollgate::ui
