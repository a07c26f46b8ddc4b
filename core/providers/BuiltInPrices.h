// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/PriceTable.h"

#include <memory>

class QFile;

namespace tollgate {

/// A table in a file, mapped: `prices update` may replace the file, this one stays as it was opened.
class PriceFile {
public:
    PriceFile();
    ~PriceFile();
    PriceFile(PriceFile &&) noexcept;
    PriceFile &operator=(PriceFile &&) noexcept;

    /// Errors: NotFound if there is no such file, Storage if it cannot be read or is no price table.
    static Result<PriceFile> open(const std::string &path);
    const PriceTable &table() const { return m_table; }

private:
    std::unique_ptr<QFile> m_file;
    PriceTable m_table;
};

/// The table in the binary and, over it, the one that `prices update` took in. Gateway thread.
///
/// Names are tried in this order, each in the update first: `provider/model`, `model` (where the row is that
/// provider's, or the provider has no rows of its own), then both without a region in front (`us.`) and without a date
/// behind
/// (`-2024-08-06`, `-20250929`, `@20250929`, `:ft-...` of a fine-tuned model).
class BuiltInPrices final : public PriceBook {
public:
    BuiltInPrices();

    std::optional<ModelFacts> find(std::string_view provider, std::string_view model) const override;

    /// Takes the place of an earlier update. Whoever remembers prices must forget them.
    void setUpdate(PriceFile file) { m_update = std::move(file); }
    void dropUpdate() { m_update = PriceFile(); }
    const PriceTable &builtIn() const { return m_builtIn; }
    const PriceTable &update() const { return m_update.table(); }

private:
    std::optional<PricedModel> named(std::string_view name) const;
    std::optional<PricedModel> owned(std::string_view owner, std::string_view model) const;
    PriceTable m_builtIn;
    PriceFile m_update;
};

} // namespace tollgate
