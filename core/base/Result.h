// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace tollgate {

/// A value or an Error. The member names are std::expected's, so that the switch to it is one `using`.
template <class T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return *std::get_if<0>(&m_state); }
    const T &operator*() const & { return *std::get_if<0>(&m_state); }
    T &&operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    T *operator->() { return std::get_if<0>(&m_state); }
    const T *operator->() const { return std::get_if<0>(&m_state); }

    Error &error() & { return std::get<1>(m_state); }
    const Error &error() const & { return std::get<1>(m_state); }
    Error &&error() && { return std::get<1>(std::move(m_state)); }

    template <class U>
    T value_or(U &&other) const &
    {
        return has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) { }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const & { return m_error; }
    Error &&error() && { return std::move(m_error); }

private:
    Error m_error;
    bool m_failed = false;
};

#define TG_CONCAT_INNER(a, b) a##b
#define TG_CONCAT(a, b) TG_CONCAT_INNER(a, b)

/// `TG_TRY(const Key key, find(secret));` declares `key`, or returns the Error.
#define TG_TRY(declaration, expression)                                                                                \
    auto TG_CONCAT(tgResult, __LINE__) = (expression);                                                                 \
    if (!TG_CONCAT(tgResult, __LINE__))                                                                                \
        return std::move(TG_CONCAT(tgResult, __LINE__)).error();                                                       \
    declaration = *std::move(TG_CONCAT(tgResult, __LINE__))

/// The same for a Result whose value is not needed (or a Result<void>).
#define TG_CHECK(expression)                                                                                           \
    if (auto TG_CONCAT(tgResult, __LINE__) = (expression); !TG_CONCAT(tgResult, __LINE__))                             \
    return std::move(TG_CONCAT(tgResult, __LINE__)).error()

} // namespace tollgate
