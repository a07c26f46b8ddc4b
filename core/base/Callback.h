// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace tollgate {

template <class Signature>
class Callback;

/// A function that is owned once and need not be copyable (std::move_only_function is C++23).
template <class R, class... Args>
class Callback<R(Args...)> {
public:
    Callback() = default;
    template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, Callback> && std::is_invocable_r_v<R, F &, Args...>)
        Callback(F &&function)
        : m_body(std::make_unique<Body<std::remove_cvref_t<F>>>(std::forward<F>(function)))
    {
    }

    explicit operator bool() const { return m_body != nullptr; }
    R operator()(Args... args) { return m_body->call(std::forward<Args>(args)...); }

private:
    struct Base {
        virtual ~Base() = default;
        virtual R call(Args... args) = 0;
    };
    template <class F>
    struct Body final : Base {
        explicit Body(F function) : function(std::move(function)) { }
        R call(Args... args) override { return function(std::forward<Args>(args)...); }
        F function;
    };
    std::unique_ptr<Base> m_body;
};

} // namespace tollgate
