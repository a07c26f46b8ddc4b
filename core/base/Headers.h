// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tollgate {

/// ASCII letters compared without case, as HTTP field names are (RFC 9110, 5.1).
bool sameFieldName(std::string_view a, std::string_view b);

/// HTTP fields in the order they came. A field may occur more than once.
class Headers {
public:
    using Field = std::pair<std::string, std::string>;

    Headers() = default;
    Headers(std::initializer_list<Field> fields) : m_fields(fields) { }

    void add(std::string name, std::string value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    /// Replaces every field of that name.
    void set(std::string name, std::string value);
    void remove(std::string_view name);
    /// The first field of that name; empty if there is none.
    std::string_view value(std::string_view name) const;
    std::optional<std::string_view> find(std::string_view name) const;
    bool contains(std::string_view name) const { return find(name).has_value(); }

    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    std::size_t size() const { return m_fields.size(); }
    bool empty() const { return m_fields.empty(); }
    void reserve(std::size_t count) { m_fields.reserve(count); }
    void clear() { m_fields.clear(); }

    friend bool operator==(const Headers &, const Headers &) = default;

private:
    std::vector<Field> m_fields;
};

} // namespace tollgate
