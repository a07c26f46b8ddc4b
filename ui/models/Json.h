// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"

#include <boost/json.hpp>
#include <QString>
#include <QStringList>

/// Members of what control answered; missing or of another type is empty, zero or false.
namespace tollgate::ui::read {

inline QString text(const boost::json::object &json, std::string_view name)
{
    const boost::json::value *value = json.if_contains(name);
    if (!value || !value->is_string())
        return {};
    return QString::fromUtf8(value->get_string().data(), static_cast<qsizetype>(value->get_string().size()));
}
inline qint64 number(const boost::json::object &json, std::string_view name, qint64 otherwise = 0)
{
    const boost::json::value *value = json.if_contains(name);
    boost::system::error_code failed;
    const qint64 number = value && value->is_number() ? value->to_number<qint64>(failed) : otherwise;
    return failed ? otherwise : number;
}
inline double real(const boost::json::object &json, std::string_view name)
{
    const boost::json::value *value = json.if_contains(name);
    return value && value->is_number() ? value->to_number<double>() : 0.0;
}
inline bool flag(const boost::json::object &json, std::string_view name)
{
    const boost::json::value *value = json.if_contains(name);
    return value && value->is_bool() && value->get_bool();
}
inline Money money(const boost::json::object &json, std::string_view name)
{
    const boost::json::value *value = json.if_contains(name);
    return value && value->is_string() ? Money::parse(std::string_view(value->get_string())).value_or(Money())
                                       : Money();
}
inline const boost::json::array &list(const boost::json::object &json, std::string_view name)
{
    static const boost::json::array none;
    const boost::json::value *value = json.if_contains(name);
    return value && value->is_array() ? value->get_array() : none;
}
inline const boost::json::object &object(const boost::json::value &value)
{
    static const boost::json::object none;
    return value.is_object() ? value.get_object() : none;
}
inline QStringList texts(const boost::json::object &json, std::string_view name)
{
    QStringList all;
    for (const boost::json::value &value : list(json, name))
        if (value.is_string())
            all << QString::fromUtf8(value.get_string().data(), static_cast<qsizetype>(value.get_string().size()));
    return all;
}
template <class T>
std::vector<T> each(const boost::json::value &json, T (*one)(const boost::json::object &))
{
    std::vector<T> all;
    if (json.is_array())
        for (const boost::json::value &value : json.get_array())
            if (value.is_object())
                all.push_back(one(value.get_object()));
    return all;
}

} // namespace tollgate::ui::read
