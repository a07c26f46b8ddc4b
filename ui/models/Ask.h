// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/Control.h"
#include "translations/CoreWords.h"

#include <QObject>
#include <QPointer>

namespace tollgate::ui {

using Answered = std::function<void(const boost::json::value &answer)>;
using Refused = std::function<void(const Error &error)>;

/// Asks control; nobody is called once `context` is gone.
inline void ask(Control &control, QObject *context, std::string_view verb, Control::Arguments arguments, Answered done,
                Refused refused = {})
{
    control.ask(verb, std::move(arguments),
                [guard = QPointer<QObject>(context), done = std::move(done),
                 refused = std::move(refused)](const Result<boost::json::value> &answer) {
                    if (!guard)
                        return;
                    if (answer)
                        done(*answer);
                    else if (refused)
                        refused(answer.error());
                });
}

/// An error for people: the gateway's own words, in their language where it is one of those that are known.
inline QString inWords(const Error &error)
{
    return words::ofCore(QString::fromStdString(error.message));
}

} // namespace tollgate::ui
