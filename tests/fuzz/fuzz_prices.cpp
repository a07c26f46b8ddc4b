// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/PriceImport.h"
#include "core/providers/PriceJson.h"
#include "core/providers/PriceTable.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// A price list from anywhere: no crash, no price that is negative, and each one is the same after it was written down.

using namespace tollgate;

namespace {

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void check(const ModelPrice &price)
{
    for (const PriceEntry &entry : entriesOf(price))
        if (entry.nano < 0)
            fail("a negative price");
    ModelPrice again;
    for (const auto &[name, decimal] : priceMembers(price)) {
        const auto taken = takePriceMember(again, name, decimal);
        if (!taken || !*taken)
            fail("a price that was written cannot be read");
    }
    if (entriesOf(again) != entriesOf(price))
        fail("a price is another after it was written and read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto list = readPriceList(text))
        for (const auto &[name, model] : list->models)
            if (model.facts.price)
                check(*model.facts.price);
    if (const auto price = priceFromJson(text); price && *price)
        check(**price);
    return 0;
}
