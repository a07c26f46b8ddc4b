// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/SurfaceTable.h"

/// Rerank, moderations, images and sound: what is handed on to providers that speak the same, as JSON or as a form with
/// files. Only `model` is changed. Sources: https://platform.openai.com/docs/api-reference/{moderations,images,audio},
/// https://docs.cohere.com/reference/rerank, https://api.jina.ai/redoc
namespace tollgate::media {

/// A thin view. Where the API lets the model be left out, it is the one that the API then takes. Errors: BadRequest
/// naming the member.
Result<RequestView> read(const AskedRequest &asked);
/// Byte for byte but for the model, which is added where it was left out. Pure.
std::string rewritten(const AskedRequest &asked, const RequestView &view, const RequestChange &change);
/// The same of a form that is too large for memory.
LargeBody rewrittenLarge(const AskedRequest &asked, const RequestView &view, const RequestChange &change);

} // namespace tollgate::media
