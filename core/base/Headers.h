// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tollgate {

/// ASCII letters compared without case, as HTTP field names are (RFC 9110, 5.1).
bool sameFieldName(std::string_view a, std::string_view b);

/// HTTP fields in the order they came. A field may occur more than once. All text lies in one buffer, because every
/// call makes, copies and drops several of these; views of it hold until the next change.
class Headers {
    struct Place {
        std::uint32_t at, name, value; ///< sizes; the value lies behind the name
    };

public:
    using Field = std::pair<std::string_view, std::string_view>;

    class Iterator {
    public:
        using value_type = Field;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Field operator*() const { return m_headers->fieldAt(*m_place); }
        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        Iterator operator++(int) { return std::exchange(*this, std::next(*this)); }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_place == b.m_place; }

    private:
        friend class Headers;
        Iterator(const Headers *headers, const Place *place) : m_headers(headers), m_place(place) { }
        const Headers *m_headers = nullptr;
        const Place *m_place = nullptr;
    };

    Headers() = default;
    Headers(std::initializer_list<Field> fields);

    void add(std::string_view name, std::string_view value);
    /// Replaces every field of that name.
    void set(std::string_view name, std::string_view value);
    void remove(std::string_view name);
    /// The first field of that name; empty if there is none.
    std::string_view value(std::string_view name) const;
    std::optional<std::string_view> find(std::string_view name) const;
    bool contains(std::string_view name) const { return find(name).has_value(); }

    Iterator begin() const { return {this, m_places.data()}; }
    Iterator end() const { return {this, m_places.data() + m_places.size()}; }
    std::size_t size() const { return m_places.size(); }
    bool empty() const { return m_places.empty(); }
    void reserve(std::size_t count, std::size_t bytes = 0);
    void clear();

    friend bool operator==(const Headers &a, const Headers &b);

private:
    Field fieldAt(const Place &place) const;

    std::string m_text;
    std::vector<Place> m_places;
};

} // namespace tollgate
