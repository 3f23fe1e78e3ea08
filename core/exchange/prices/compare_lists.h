#pragma once

#include "core/exchange/prices/price_list.h"
#include "core/exchange/prices/rate_changes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Where two price lists disagree about the price in force on a date.
struct ListComparison {
    std::vector<RateChange> differences; ///< from: what the first says, to: the second; in the first's order
    std::size_t differentModels = 0;
    std::size_t sameModels = 0; ///< in both, and every rate that both state is the same
    std::vector<ModelId> onlyFirst;
    std::vector<ModelId> onlySecond;

    bool operator==(const ListComparison&) const = default;
};

/// Compares the models that stand in both lists, by the rates that both state on an ISO date. Models without
/// a price in force on that date are left out.
[[nodiscard]] ListComparison compareLists(const PriceList& first, const PriceList& second,
                                          std::string_view date);

/// Newest date of the prices in a list: its own where it has one, else of the day it was imported, else of
/// its prices. Empty where nothing says.
[[nodiscard]] std::string newestDate(const PriceList& list);

} // namespace ogive
