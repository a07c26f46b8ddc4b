// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "ui/widgets/Table.h"

#include <boost/json/fwd.hpp>
#include <optional>

namespace tollgate::ui {

/// A model name with who serves it; context and prices (dollars a million tokens) are those of the first.
struct ModelLine {
    QString name, deployments;
    std::optional<Money> input, output;
    qint64 context = 0;
    int count = 0;
};

std::vector<Column<ModelLine>> modelColumns();
/// Of what `models.list` answered.
std::vector<ModelLine> modelLinesFrom(const boost::json::value &answer);

} // namespace tollgate::ui
