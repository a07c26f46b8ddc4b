// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/Configuration.h"

namespace tollgate {

/// What clouds take in place of one key: `aws_access_key_id` and its like, by the names of litellm_params. Private to
/// config/.
using CredentialParts = std::map<std::string, SecretRef>;

/// Whether this member of litellm_params is such a part.
bool isCredentialPart(std::string_view key);

/// The credential of a deployment that has no api_key, made from its parts, or from what the cloud's own tools leave in
/// the environment and in files (which are read now: what changes there is seen at a reload). None: this provider's key
/// is a plain one, or nothing is there. Error: Config, half of a pair.
Result<SecretRef> cloudCredential(const Provider &provider, const CredentialParts &parts, const Variables &variables);

} // namespace tollgate
