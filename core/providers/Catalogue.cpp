// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/Catalogue.h"

#include "core/providers/Embedded.h"
#include "core/providers/ProviderRow.h"

#include <algorithm>

namespace tollgate {
namespace {

auto placeOf(auto &providers, std::string_view id)
{
    return std::lower_bound(
        providers.begin(), providers.end(), id,
        [](const Provider &provider, std::string_view sought) { return provider.id.compare(sought) < 0; });
}

} // namespace

Result<Catalogue> Catalogue::builtIn()
{
    return parse(embedded::providers());
}

Result<Catalogue> Catalogue::parse(std::string_view json)
{
    TG_TRY(std::vector<Provider> rows, readProviderRows(json));
    Catalogue catalogue;
    for (Provider &row : rows) {
        if (!catalogue.m_providers.empty() && catalogue.m_providers.back().id >= row.id)
            return Error{ErrorKind::Config,
                         "providers: '" + row.id + "' is there twice, or not in the order of the alphabet"};
        catalogue.m_providers.push_back(std::move(row));
    }
    return catalogue;
}

const Provider *Catalogue::find(std::string_view id) const
{
    const auto place = placeOf(m_providers, id);
    return place != m_providers.end() && place->id == id ? &*place : nullptr;
}

bool Catalogue::hasParameter(std::string_view key) const
{
    return std::ranges::any_of(m_providers, [&](const Provider &provider) {
        return std::ranges::find(provider.parameters, key, &ProviderParameter::key) != provider.parameters.end();
    });
}

void Catalogue::put(Provider provider)
{
    const auto place = placeOf(m_providers, provider.id);
    if (place != m_providers.end() && place->id == provider.id)
        *place = std::move(provider);
    else
        m_providers.insert(place, std::move(provider));
}

} // namespace tollgate
