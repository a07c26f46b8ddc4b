// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/Scan.h"
#include "core/providers/PriceTable.h"

#include <span>

/// The list that models.dev publishes (api.json): `{provider: {models: {model: {cost, limit, modalities, ...}}}}`,
/// prices in dollars a million tokens. Source of the format: https://github.com/sst/models.dev, README.
namespace tollgate {

bool isModelsDev(std::span<const json::Member> providers);
/// By LiteLLM's names, so that both lists answer the same questions.
std::map<std::string, PricedModel> readModelsDev(std::span<const json::Member> providers);

} // namespace tollgate
