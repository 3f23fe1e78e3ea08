#include "core/exchange/prices/compare_lists.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace ogive {

ListComparison compareLists(const PriceList& first, const PriceList& second, std::string_view date)
{
    ListComparison comparison;
    std::unordered_map<std::string_view, const Model*> others;
    for (const ListedModel& listed : second.models)
        if (priceOf(listed.model, date, 0))
            others.emplace(listed.model.id.value, &listed.model);
    std::unordered_set<std::string_view> inBoth;
    for (const ListedModel& listed : first.models) {
        if (!priceOf(listed.model, date, 0))
            continue;
        const auto other = others.find(listed.model.id.value);
        if (other == others.end()) {
            comparison.onlyFirst.push_back(listed.model.id);
            continue;
        }
        inBoth.insert(other->first);
        auto differences = rateChanges(listed.model, *other->second, date, Compared::StatedByBoth);
        ++(differences.empty() ? comparison.sameModels : comparison.differentModels);
        comparison.differences.insert(comparison.differences.end(),
                                      std::make_move_iterator(differences.begin()),
                                      std::make_move_iterator(differences.end()));
    }
    for (const ListedModel& listed : second.models)
        if (others.contains(listed.model.id.value) && !inBoth.contains(listed.model.id.value))
            comparison.onlySecond.push_back(listed.model.id);
    return comparison;
}

std::string newestDate(const PriceList& list)
{
    if (!list.asOf.empty())
        return list.asOf;
    if (!list.importedOn.empty())
        return list.importedOn;
    std::string newest;
    for (const ListedModel& listed : list.models)
        for (const Price& price : listed.model.prices)
            newest = std::max(newest, price.asOf);
    return newest;
}

} // namespace ogive
