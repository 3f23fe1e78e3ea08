#pragma once

#include "core/exchange/prices/price_list.h"
#include "core/exchange/prices/rate_changes.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ogive {

/// What importing a price list changes. fresh + changed + unchanged + skipped.size() == entries.
struct PriceImport {
    std::string from;
    std::string asOf; ///< of the list; may be empty
    std::size_t entries = 0;
    std::size_t fresh = 0;     ///< entries about models that were not known
    std::size_t changed = 0;   ///< entries about models with another price than now
    std::size_t unchanged = 0; ///< entries about models whose stated rates are those already known
    std::vector<ModelId> freshModels;
    std::vector<RateChange> changes; ///< in the order of the list, a model's rates together
    std::vector<SkippedEntry> skipped;

    bool operator==(const PriceImport&) const = default;
};

/// Compares a list with what is known, by the prices in force on an ISO date. Amounts are compared, not dates
/// and not what else the list says. A model without a price in force on that date is skipped.
[[nodiscard]] PriceImport previewPriceList(const Knowledge& knowledge, const PriceList& list,
                                           std::string_view date);

} // namespace ogive
