// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LargeBody.h"
#include "core/dialects/RequestView.h"

#include <string>
#include <string_view>

namespace tollgate::media {

/// What a request lets expect that is billed beside tokens: images of a size and quality, text to be spoken, sound to
/// be heard, documents to be ranked. It is told the members that it reads, whichever form they come in. Sources:
/// https://platform.openai.com/docs/pricing, https://cohere.com/pricing and
/// https://learn.microsoft.com/en-us/azure/ai-foundry/how-to/deploy-models-cohere-rerank (a search ranks up to 100
/// documents; one of more than 500 tokens, the question's among them, counts as several: guessed from its bytes).
class AskedUnits {
public:
    explicit AskedUnits(Operation operation) : m_operation(operation) { }

    /// Whether the text of this member says something.
    bool reads(std::string_view name) const;
    void take(std::string_view name, std::string_view text);
    /// A file in a form: sound, for what listens.
    void takeFile(std::string_view name, const BodyBytes &content);
    /// JSON arrays and strings as they stand in the request, which must live until into() was called.
    void takeDocuments(std::string_view list) { m_documents = list; }
    void takeQuestion(std::string_view text) { m_question = text; }
    /// With the number of images that the view knows of.
    void into(RequestView &view) const;

private:
    bool makesImages() const;
    bool listens() const;
    void rank(RequestView &view) const;

    Operation m_operation;
    std::string m_size, m_quality;
    std::string_view m_documents, m_question;
    std::int64_t m_characters = 0, m_milliseconds = 0;
    bool m_isEstimated = false;
};

} // namespace tollgate::media
