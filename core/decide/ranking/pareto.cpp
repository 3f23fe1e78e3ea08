#include "core/decide/ranking/pareto.h"

namespace ogive {
namespace {

bool dominates(const ValueTable& table, const std::vector<bool>& benefit, std::size_t first,
               std::size_t second)
{
    bool isBetter = false;
    for (std::size_t j = 0; j < table.criteria; ++j) {
        const double better = benefit[j] ? table.at(first, j) : table.at(second, j);
        const double worse = benefit[j] ? table.at(second, j) : table.at(first, j);
        if (better < worse)
            return false;
        isBetter = isBetter || better > worse;
    }
    return isBetter;
}

} // namespace

Result<std::vector<std::vector<std::size_t>>> dominators(const ValueTable& table,
                                                         const std::vector<bool>& benefit)
{
    if (const auto checked = checkTable(table); !checked)
        return Failure(checked.error());
    if (const auto checked = checkBenefit(benefit, table.criteria); !checked)
        return Failure(checked.error());
    std::vector<std::vector<std::size_t>> found(table.options);
    for (std::size_t option = 0; option < table.options; ++option)
        for (std::size_t other = 0; other < table.options; ++other)
            if (dominates(table, benefit, other, option))
                found[option].push_back(other);
    return found;
}

} // namespace ogive
