// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/BuiltInPrices.h"

#include "core/providers/Embedded.h"

#include <algorithm>
#include <array>
#include <QFile>

namespace tollgate {
namespace {

/// Providers of ours whose rows stand under another name.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> owners{{
    {"ai21_chat", "ai21"},
    {"aiohttp_openai", "openai"},
    {"amazon_nova", "amazon-nova"},
    {"chatgpt", "openai"},
    {"custom_openai", "openai"},
    {"openai_like", "openai"},
    {"text-completion-openai", "openai"},
    {"ollama_chat", "ollama"},
    {"vertex_ai_beta", "vertex_ai"},
}};

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `-20250929`, `@20250929`, `-2024-08-06` taken off; what is left is as it was if there is none.
std::string_view withoutDate(std::string_view model)
{
    const std::size_t size = model.size();
    if (size > 9 && (model[size - 9] == '-' || model[size - 9] == '@') && isDigits(model.substr(size - 8)))
        return model.substr(0, size - 9);
    if (size > 11 && model[size - 11] == '-' && isDigits(model.substr(size - 10, 4)) && model[size - 6] == '-'
        && isDigits(model.substr(size - 5, 2)) && model[size - 3] == '-' && isDigits(model.substr(size - 2)))
        return model.substr(0, size - 11);
    return model;
}

/// `us.anthropic.claude...`: Bedrock's inference profiles put a region in front.
std::string_view withoutRegion(std::string_view model)
{
    for (const std::string_view region : {"us.", "eu.", "apac.", "global.", "us-gov.", "au.", "jp.", "ca."})
        if (model.starts_with(region))
            return model.substr(region.size());
    return model;
}

/// `arn:aws:bedrock:us-east-1:1234:inference-profile/us.anthropic.claude...`: the model is what it ends in.
std::string_view withoutArn(std::string_view model)
{
    return model.starts_with("arn:") ? model.substr(model.rfind('/') + 1) : model;
}

/// `ft:gpt-4o-mini-2024-07-18:org::id`: rows name the base model, `ft:gpt-4o-mini-2024-07-18`.
std::string_view withoutTuner(std::string_view model)
{
    if (!model.starts_with("ft:"))
        return model;
    const auto colon = model.find(':', 3);
    return colon == std::string_view::npos ? model : model.substr(0, colon);
}

/// `vertex_ai-language-models` belongs to vertex_ai, `bedrock_converse` to bedrock.
bool belongs(std::string_view rowOwner, std::string_view provider)
{
    return rowOwner == provider
        || (rowOwner.starts_with(provider) && (rowOwner[provider.size()] == '-' || rowOwner[provider.size()] == '_'))
        || (provider == "openai" && rowOwner == "text-completion-openai");
}

} // namespace

PriceFile::PriceFile() = default;
PriceFile::~PriceFile() = default;
PriceFile::PriceFile(PriceFile &&) noexcept = default;
PriceFile &PriceFile::operator=(PriceFile &&) noexcept = default;

Result<PriceFile> PriceFile::open(const std::string &path)
{
    PriceFile file;
    file.m_file = std::make_unique<QFile>(QString::fromStdString(path));
    if (!file.m_file->exists())
        return Error{ErrorKind::NotFound, path + ": there is no such file"};
    const bool opened = file.m_file->open(QIODevice::ReadOnly);
    const uchar *bytes = opened && file.m_file->size() > 0 ? file.m_file->map(0, file.m_file->size()) : nullptr;
    if (!bytes)
        return Error{ErrorKind::Storage, path + ": " + file.m_file->errorString().toStdString()};
    auto table
        = PriceTable::over({reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(file.m_file->size())});
    if (!table)
        return Error{ErrorKind::Storage, path + ": " + table.error().message};
    file.m_table = *table;
    return file;
}

BuiltInPrices::BuiltInPrices()
    : m_builtIn(PriceTable::over(embedded::prices()).value_or(PriceTable())) // a test reads every row of it
{
}

std::optional<PricedModel> BuiltInPrices::named(std::string_view name) const
{
    if (auto model = m_update.table().find(name))
        return model;
    return m_builtIn.find(name);
}

std::optional<PricedModel> BuiltInPrices::owned(std::string_view owner, std::string_view model) const
{
    if (model.empty())
        return {};
    if (!owner.empty())
        if (auto found = named(std::string(owner) + '/' + std::string(model)))
            return found;
    auto found = named(model);
    if (!found || owner.empty() || belongs(found->owner, owner))
        return found;
    const std::string rows = std::string(owner) + '/';
    const bool hasOwnRows
        = owner == "openai" || owner == "anthropic" || m_builtIn.hasPrefix(rows) || m_update.table().hasPrefix(rows);
    return hasOwnRows ? std::nullopt : std::move(found);
}

std::optional<ModelFacts> BuiltInPrices::find(std::string_view provider, std::string_view model) const
{
    std::string_view owner = provider;
    for (const auto &[ours, theirs] : owners)
        if (ours == provider)
            owner = theirs;
    if (!owner.empty() && model.size() > owner.size() && model.starts_with(owner) && model[owner.size()] == '/'
        && (owner == "openai" || owner == "anthropic"))
        model.remove_prefix(owner.size() + 1);

    const std::string_view plain = withoutTuner(withoutRegion(withoutArn(model)));
    std::string_view last;
    for (const std::string_view name : {model, plain, withoutDate(plain)}) {
        if (name == last)
            continue;
        last = name;
        if (auto found = owned(owner, name))
            return std::move(found->facts);
    }
    return {};
}

} // namespace tollgate
