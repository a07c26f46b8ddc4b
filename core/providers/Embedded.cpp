// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/Embedded.h"

#include <cstddef>

extern "C" {
extern const char tollgate_checked_prices_begin[];
extern const char tollgate_checked_prices_end[];
extern const char tollgate_cl100k_begin[];
extern const char tollgate_cl100k_end[];
extern const char tollgate_o200k_begin[];
extern const char tollgate_o200k_end[];
extern const char tollgate_prices_begin[];
extern const char tollgate_prices_end[];
extern const char tollgate_providers_begin[];
extern const char tollgate_providers_end[];
extern const char tollgate_tools_begin[];
extern const char tollgate_tools_end[];
}

namespace tollgate::embedded {
namespace {

std::string_view between(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

std::string_view o200k()
{
    return between(tollgate_o200k_begin, tollgate_o200k_end);
}

std::string_view cl100k()
{
    return between(tollgate_cl100k_begin, tollgate_cl100k_end);
}

std::string_view checkedPrices()
{
    return between(tollgate_checked_prices_begin, tollgate_checked_prices_end);
}

std::string_view prices()
{
    return between(tollgate_prices_begin, tollgate_prices_end);
}

std::string_view providers()
{
    return between(tollgate_providers_begin, tollgate_providers_end);
}

std::string_view tools()
{
    return between(tollgate_tools_begin, tollgate_tools_end);
}

} // namespace tollgate::embedded
