// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/Codec.h"
#include "core/json/Walk.h"

#include <algorithm>

namespace tollgate::gemini {
namespace {

constexpr int mostDepth = 48;
constexpr std::size_t mostBytes = 4 * 1024 * 1024; ///< references that refer to each other twice multiply

using View = std::string_view;

/// One schema, put together with what it refers to and what it is "all of". Views into the schema's text.
struct Node {
    View description, title, format, items, minimum, maximum, minItems, maxItems, minLength, maxLength, pattern,
        byDefault, ordering;
    std::vector<View> types; ///< without quotes
    std::vector<std::pair<View, View>> properties;
    std::vector<View> required, choices, alternatives; ///< raw values
    bool isNullable = false;

    View *place(View name)
    {
        const std::pair<View, View *> places[] = {
            {"description", &description}, {"title", &title},         {"format", &format},
            {"minimum", &minimum},         {"maximum", &maximum},     {"minItems", &minItems},
            {"maxItems", &maxItems},       {"minLength", &minLength}, {"maxLength", &maxLength},
            {"pattern", &pattern},         {"default", &byDefault},   {"propertyOrdering", &ordering},
        };
        for (const auto &[known, where] : places)
            if (known == name)
                return where;
        return nullptr;
    }
    View type() const
    {
        if (!types.empty())
            return types.front();
        return !properties.empty() ? "object" : !items.empty() ? "array" : "string";
    }
};

bool isNull(View schema)
{
    bool isIt = false;
    json::eachMember(schema, [&](View name, View value) { isIt = isIt || (name == "type" && value == "\"null\""); });
    return isIt;
}

/// https://ai.google.dev/api/caching#Schema
class Cleaner {
public:
    Cleaner(View root, std::set<std::string> &leftOut) : m_root(root), m_leftOut(leftOut) { }

    void write(View schema, View description, int depth);
    std::string out;

private:
    void collect(Node &node, View schema, int depth);
    bool collectStructure(Node &node, View name, View value, int depth);
    void collectType(Node &node, View type);
    void collectChoice(Node &node, View value);
    void collectAlternatives(Node &node, View list, int depth);
    void collectReferred(Node &node, View reference, int depth);
    void writeNode(const Node &node, View description, int depth);
    void writeStructure(const Node &node, int depth);
    void writeLimits(const Node &node);
    void leaveOut(View name) { m_leftOut.emplace(name); }

    View m_root;
    std::set<std::string> &m_leftOut;
    std::vector<View> m_path; ///< references that are being followed
    json::Writer m_json{out};
};

void Cleaner::collectType(Node &node, View type)
{
    if (type == "null" || type == "NULL")
        node.isNullable = true;
    else if (!type.empty() && std::ranges::find(node.types, type) == node.types.end())
        node.types.push_back(type);
}

/// The API's enumerations are of words.
void Cleaner::collectChoice(Node &node, View value)
{
    if (value == "null")
        node.isNullable = true;
    else if (value.size() > 2 && value.front() == '"')
        node.choices.push_back(value);
    else
        leaveOut("enum");
}

void Cleaner::collectAlternatives(Node &node, View list, int depth)
{
    std::vector<View> others;
    json::eachElement(list, [&](View element) {
        if (isNull(element))
            node.isNullable = true;
        else
            others.push_back(element);
    });
    if (others.size() == 1)
        return collect(node, others.front(), depth + 1);
    node.alternatives.insert(node.alternatives.end(), others.begin(), others.end());
}

/// `#/$defs/Name`
void Cleaner::collectReferred(Node &node, View reference, int depth)
{
    if (std::ranges::find(m_path, reference) != m_path.end() || !reference.starts_with('#')) {
        collectType(node, "object"); // what describes itself mostly is one
        return leaveOut("$ref");
    }
    m_path.push_back(reference);
    View at = m_root;
    for (View rest = reference.substr(1); rest.starts_with('/') && !at.empty();) {
        const View step = rest.substr(1, rest.find('/', 1) - 1);
        rest.remove_prefix(step.size() + 1);
        View found;
        json::eachMember(at, [&](View name, View value) {
            if (name == step)
                found = value;
        });
        at = found;
    }
    collect(node, at, depth + 1);
}

/// What leads to other schemas, or says what kind of value it is.
bool Cleaner::collectStructure(Node &node, View name, View value, int depth)
{
    if (name == "type") {
        collectType(node, json::inside(value));
        json::eachElement(value, [&](View each) { collectType(node, json::inside(each)); });
    } else if (name == "enum") {
        json::eachElement(value, [&](View each) { collectChoice(node, each); });
    } else if (name == "const") {
        collectChoice(node, value);
    } else if (name == "properties") {
        json::eachMember(value, [&](View property, View schema) { node.properties.emplace_back(property, schema); });
    } else if (name == "required") {
        json::eachElement(value, [&](View each) { node.required.push_back(each); });
    } else if (name == "items" || name == "prefixItems") {
        if (!value.starts_with('['))
            node.items = value;
        // Of a tuple the first: the API's lists are of one kind.
        json::eachElement(value, [&](View each) { node.items = node.items.empty() ? each : node.items; });
    } else if (name == "anyOf" || name == "oneOf") {
        collectAlternatives(node, value, depth);
    } else if (name == "allOf") {
        json::eachElement(value, [&](View each) { collect(node, each, depth + 1); });
    } else if (name == "$ref") {
        collectReferred(node, json::inside(value), depth);
    } else if (name == "nullable") {
        node.isNullable = node.isNullable || value == "true";
    } else {
        return false;
    }
    return true;
}

void Cleaner::collect(Node &node, View schema, int depth)
{
    if (depth > mostDepth)
        return leaveOut("what is nested too deep");
    json::eachMember(schema, [&](View name, View value) {
        if (collectStructure(node, name, value, depth))
            return;
        // What describes the schema itself, and what only repeats the API's own way, is not missed.
        constexpr View silent[]
            = {"$schema", "$id", "$comment", "$defs", "definitions", "additionalProperties", "strict"};
        if (View *const place = node.place(name))
            *place = place->empty() ? value : *place;
        else if (std::ranges::find(silent, name) == std::end(silent) || value.starts_with("{\"type\""))
            leaveOut(name);
    });
}

void Cleaner::writeLimits(const Node &node)
{
    const View type = node.type();
    const auto isOneOf
        = [&](std::initializer_list<View> types) { return std::ranges::find(types, type) != types.end(); };
    const View format = json::inside(node.format);
    const bool knowsFormat = (isOneOf({"string", "STRING"}) && format == "date-time")
        || (isOneOf({"number", "NUMBER"}) && (format == "float" || format == "double"))
        || (isOneOf({"integer", "INTEGER"}) && (format == "int32" || format == "int64"));
    if (knowsFormat)
        m_json.rawMember("format", node.format);
    else if (!format.empty())
        leaveOut("format");
    m_json.rawUnlessEmpty("minimum", node.minimum).rawUnlessEmpty("maximum", node.maximum);
    m_json.rawUnlessEmpty("minItems", node.minItems).rawUnlessEmpty("maxItems", node.maxItems);
    m_json.rawUnlessEmpty("minLength", node.minLength).rawUnlessEmpty("maxLength", node.maxLength);
    m_json.rawUnlessEmpty("pattern", node.pattern).rawUnlessEmpty("default", node.byDefault);
}

void Cleaner::writeStructure(const Node &node, int depth)
{
    const View type = node.type();
    if (type == "array" || type == "ARRAY") {
        m_json.name("items");
        write(node.items, {}, depth + 1);
    }
    if (!node.choices.empty() && (type == "string" || type == "STRING")) {
        m_json.name("enum").begin('[');
        for (const View choice : node.choices)
            m_json.raw(choice);
        m_json.end(']');
    }
    if (node.properties.empty())
        return;
    m_json.name("properties").begin('{');
    for (const auto &[name, schema] : node.properties) {
        m_json.name(name);
        write(schema, {}, depth + 1);
    }
    m_json.end('}');
    const auto isThere = [&](View raw) {
        return std::ranges::any_of(node.properties, [&](const auto &each) { return each.first == json::inside(raw); });
    };
    if (std::ranges::any_of(node.required, isThere)) {
        m_json.name("required").begin('[');
        for (const View each : node.required)
            if (isThere(each))
                m_json.raw(each);
        m_json.end(']');
    }
    m_json.rawUnlessEmpty("propertyOrdering", node.ordering);
}

void Cleaner::writeNode(const Node &node, View description, int depth)
{
    if (!node.description.empty())
        description = node.description;
    m_json.begin('{');
    if (node.types.size() > 1 || (!node.alternatives.empty() && node.properties.empty())) {
        // Beside alternatives the API takes nothing else; a description goes to each of them.
        m_json.name("anyOf").begin('[');
        for (const View alternative : node.alternatives)
            write(alternative, description, depth + 1);
        if (node.alternatives.empty())
            for (const View type : node.types) {
                m_json.begin('{').member("type", type).rawUnlessEmpty("description", description);
                if (type == "array")
                    m_json.rawMember("items", R"({"type":"string"})");
                m_json.end('}');
            }
        m_json.end(']').end('}');
        return;
    }
    if (!node.alternatives.empty())
        leaveOut("anyOf");
    m_json.member("type", node.type()).rawUnlessEmpty("description", description).rawUnlessEmpty("title", node.title);
    if (node.isNullable)
        m_json.name("nullable").boolean(true);
    writeLimits(node);
    writeStructure(node, depth);
    m_json.end('}');
}

void Cleaner::write(View schema, View description, int depth)
{
    const std::size_t before = m_path.size();
    Node node;
    if (depth > mostDepth || out.size() > mostBytes)
        leaveOut("what is nested too deep");
    else
        collect(node, schema, depth);
    writeNode(node, description, depth);
    m_path.resize(before);
}

} // namespace

std::string cleanedSchema(std::string_view schema, std::set<std::string> &leftOut)
{
    Cleaner cleaner(schema, leftOut);
    cleaner.write(schema, {}, 0);
    return std::move(cleaner.out);
}

bool isEmptyObject(std::string_view cleaned)
{
    bool isObject = false, hasMembers = false;
    json::eachMember(cleaned, [&](std::string_view name, std::string_view value) {
        isObject = isObject || (name == "type" && (value == "\"object\"" || value == "\"OBJECT\""));
        hasMembers = hasMembers || name == "properties";
    });
    return isObject && !hasMembers;
}

} // namespace tollgate::gemini
