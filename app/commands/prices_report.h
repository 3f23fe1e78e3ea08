#pragma once

#include "core/base/json.h"
#include "core/exchange/prices/compare_lists.h"
#include "core/exchange/prices/impact.h"
#include "core/exchange/prices/preview.h"

#include <string>
#include <vector>

namespace ogive::app {

/// One side of a comparison of price lists.
struct ComparedList {
    std::string file; ///< as the user named it
    std::string from;
    std::string asOf; ///< empty: not known
    std::size_t models = 0;
};

/// What a price list does to one design.
struct DesignImpact {
    std::string file;
    std::vector<ScenarioImpact> scenarios;
};

[[nodiscard]] Json importJson(const PriceImport& result);
/// `outcome` says what has been done with it.
[[nodiscard]] std::string importText(const PriceImport& result, const std::string& outcome);

[[nodiscard]] Json comparisonJson(const ComparedList& first, const ComparedList& second,
                                  const ListComparison& comparison);
/// `date`: ISO, for the age of the lists.
[[nodiscard]] std::string comparisonText(const ComparedList& first, const ComparedList& second,
                                         const ListComparison& comparison, const std::string& date);

[[nodiscard]] Json impactJson(const std::vector<DesignImpact>& impacts);
[[nodiscard]] std::string impactText(const std::vector<DesignImpact>& impacts);

} // namespace ogive::app
