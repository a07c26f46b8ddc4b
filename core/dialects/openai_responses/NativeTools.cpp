// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/NativeTools.h"

#include "core/json/Walk.h"
#include "core/json/Writer.h"

namespace tollgate::openai_responses {
namespace {

using namespace chat;

/// https://platform.openai.com/docs/guides/tools-local-shell, tools-shell and tools-apply-patch
constexpr NativeTool table[] = {
    {"local_shell", "local_shell_call", "local_shell_call_output", "action",
     "Runs a command on the user's computer and returns what it prints.",
     R"({"type":"object","properties":{"command":{"type":"array","items":{"type":"string"},"description":"The program and its arguments"},"working_directory":{"type":"string"},"timeout_ms":{"type":"integer"}},"required":["command"]})"},
    {"shell", "shell_call", "shell_call_output", "action",
     "Runs shell commands, each in a shell of its own, and returns what they print.",
     R"({"type":"object","properties":{"commands":{"type":"array","items":{"type":"string"}},"timeout_ms":{"type":"integer"},"max_output_length":{"type":"integer"}},"required":["commands"]})"},
    {"apply_patch", "apply_patch_call", "apply_patch_call_output", "operation",
     "Creates, changes or deletes one file. A diff has lines that begin with a blank, + or -, in hunks that begin with "
     "@@; of a new file all lines begin with +.",
     R"({"type":"object","properties":{"type":{"type":"string","enum":["create_file","update_file","delete_file"]},"path":{"type":"string"},"diff":{"type":"string"}},"required":["type","path"]})"},
};

/// What the model is told about the text that it is to write.
std::string formatInWords(std::string_view format)
{
    std::string type, syntax, definition;
    json::eachMember(format, [&](std::string_view name, std::string_view value) {
        if (name == "type")
            type = json::textOf(value);
        else if (name == "syntax")
            syntax = json::textOf(value);
        else if (name == "definition")
            definition = json::textOf(value);
    });
    if (type != "grammar")
        return "The tool's input, plain text";
    return "The tool's input: text that fits this " + syntax + " grammar\n" + definition;
}

std::string parametersFor(const Tool &tool)
{
    std::string out;
    json::Writer json(out);
    json.begin('{').member("type", "object").name("properties").begin('{').name("input").begin('{');
    json.member("type", "string").member("description", formatInWords(tool.format)).end('}').end('}');
    json.rawMember("required", R"(["input"])").name("additionalProperties").boolean(false).end('}');
    return out;
}

} // namespace

std::span<const NativeTool> nativeTools()
{
    return table;
}

const NativeTool *findNativeTool(std::string_view type)
{
    for (const NativeTool &tool : table)
        if (tool.type == type)
            return &tool;
    return nullptr;
}

void customToolsAsFunctions(Request &request)
{
    for (Tool &tool : request.tools) {
        if (tool.kind != Tool::Kind::FreeText)
            continue;
        tool.kind = Tool::Kind::Function;
        tool.parameters = parametersFor(tool);
        tool.format.clear();
    }
    for (Message &message : request.messages)
        for (Part &part : message.parts) {
            auto *const call = std::get_if<ToolCall>(&part.value);
            if (!call || !call->isFreeText)
                continue;
            call->isFreeText = false;
            call->arguments = "{\"input\":" + json::quoted(call->arguments) + '}';
        }
}

std::string textOfArguments(const std::string &arguments)
{
    std::optional<std::string> text;
    json::eachMember(arguments, [&](std::string_view name, std::string_view value) {
        if (name == "input")
            text = json::asString(value);
    });
    return text.value_or(arguments);
}

} // namespace tollgate::openai_responses
