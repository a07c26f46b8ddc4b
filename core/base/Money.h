// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tollgate {

/// US dollars as an integer of nano-dollars: about +-9.2 billion dollars, no rounding before the bill is summed.
/// There is no conversion from or to double on purpose; decimal text is parsed and written digit by digit.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromNano(std::int64_t nano) { return Money(nano); }
    static constexpr Money dollars(std::int64_t dollars) { return Money(dollars * 1'000'000'000); }
    /// "12.5", "1e-06", "-0.000000001". More than nine decimals are rounded up in size. Nothing: not a number or too
    /// big.
    static std::optional<Money> parse(std::string_view decimal);

    constexpr std::int64_t nano() const { return m_nano; }
    constexpr bool isZero() const { return m_nano == 0; }
    /// Shortest exact decimal: "0.0125", "3". For JSON, CSV and headers; people see what ui/ formats.
    std::string decimal() const;

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_nano + b.m_nano); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_nano - b.m_nano); }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    constexpr Money &operator-=(Money other) { return *this = *this - other; }
    friend constexpr bool operator==(Money, Money) = default;
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(std::int64_t nano) : m_nano(nano) { }
    std::int64_t m_nano = 0;
};

/// A price: nano-dollars for a million of something, since one token may cost a fraction of a nano-dollar.
struct PricePerMillion {
    Money money;
    friend constexpr bool operator==(PricePerMillion, PricePerMillion) = default;
};

/// Scales decimal text by a power of ten exactly: `perMillion("3e-06")` is three dollars a million.
std::optional<PricePerMillion> perMillion(std::string_view dollarsEach);

} // namespace tollgate
