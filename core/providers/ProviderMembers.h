// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/Catalogue.h"

#include <boost/json/value.hpp>
#include <string>
#include <string_view>

/// The members of a provider's row, one by one; ProviderRow.h puts rows together and looks at them as a whole.
namespace tollgate::providerrow {

/// One row while it is read; what goes wrong first is kept, with the member's name.
struct Row {
    Provider provider;
    std::string wrong;

    void refuse(std::string_view member, std::string_view expected)
    {
        if (wrong.empty())
            wrong = std::string(member) + ": " + std::string(expected);
    }
};

/// Takes a member as Catalogue.h describes it. One that is unknown, or of the wrong type, is refused.
void takeMember(Row &row, std::string_view member, const boost::json::value &value);

} // namespace tollgate::providerrow
