// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/DemoSchema.h"

#include <algorithm>
#include <boost/json.hpp>
#include <string>

namespace tollgate {
namespace {

namespace json = boost::json;
constexpr int deepest = 16;
constexpr std::int64_t mostRepeated = 1'000;

class Filler {
public:
    explicit Filler(const json::value &root) : m_root(root) { }

    json::value fill(const json::value &schema, int depth = 0) const
    {
        const json::object *const object = schema.if_object();
        if (!object || depth > deepest)
            return nullptr;
        if (const json::value *fixed = object->if_contains("const"))
            return *fixed;
        if (const json::value *choices = object->if_contains("enum");
            choices && choices->if_array() && !choices->as_array().empty())
            return choices->as_array().front();
        if (const json::value *reference = object->if_contains("$ref"))
            return fill(resolve(*reference), depth + 1);
        for (const char *name : {"anyOf", "oneOf", "allOf"})
            if (const json::value *ways = object->if_contains(name);
                ways && ways->if_array() && !ways->as_array().empty())
                return fill(ways->as_array().front(), depth + 1);
        return ofType(typeOf(*object), *object, depth);
    }

private:
    json::value resolve(const json::value &reference) const
    {
        const json::string *const text = reference.if_string();
        if (!text || !text->starts_with('#'))
            return nullptr;
        json::error_code error;
        const json::value *const found = m_root.find_pointer(std::string_view(*text).substr(1), error);
        return found ? *found : json::value();
    }

    static std::string typeOf(const json::object &schema)
    {
        const json::value *type = schema.if_contains("type");
        if (type && type->is_array())
            for (const json::value &each : type->as_array())
                if (each.is_string() && each.as_string() != "null")
                    return std::string(each.as_string());
        if (type && type->is_string())
            return std::string(type->as_string());
        return schema.contains("properties") ? "object" : schema.contains("items") ? "array" : "string";
    }

    static std::int64_t count(const json::object &schema, const char *name, std::int64_t otherwise)
    {
        const json::value *const value = schema.if_contains(name);
        json::error_code error;
        const auto number = value ? value->to_number<std::int64_t>(error) : otherwise;
        return error ? otherwise : number;
    }

    json::value ofType(const std::string &type, const json::object &schema, int depth) const
    {
        if (type == "object") {
            json::object made;
            if (const json::value *properties = schema.if_contains("properties"); properties && properties->is_object())
                for (const auto &[name, property] : properties->as_object())
                    made[name] = fill(property, depth + 1);
            return made;
        }
        if (type == "array") {
            json::array made;
            const json::value *const items = schema.if_contains("items");
            const std::int64_t size = std::clamp<std::int64_t>(count(schema, "minItems", 1), 0, mostRepeated);
            for (std::int64_t i = 0; items && i < size; ++i)
                made.push_back(fill(*items, depth + 1));
            return made;
        }
        if (type == "integer" || type == "number")
            return std::min(std::max<std::int64_t>(1, count(schema, "minimum", 1)),
                            count(schema, "maximum", INT64_MAX));
        if (type == "boolean")
            return true;
        if (type == "null")
            return nullptr;
        std::string text = "demo";
        text.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(count(schema, "minLength", 4), 4, mostRepeated)),
                    'o');
        return json::string(text);
    }

    const json::value &m_root;
};

} // namespace

json::value demoValue(const json::value &schema)
{
    return Filler(schema).fill(schema);
}

} // namespace tollgate
