#include "core/decide/ranking/must_haves.h"

#include "core/decide/ranking/decision_matrix.h"
#include "core/decide/ranking/ranking_error.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>

// A set of must-haves S can't be met when every option breaks one of S: when the must-haves outside S hold no
// option's broken ones. So both questions are answered by one table over all sets T: whether some option
// qualifies once T is given up. Minimal sets in the table are the relaxations; minimal S whose complement is
// not in it are the conflicts.

namespace ogive {
namespace {

using MustHaveSet = std::uint32_t; ///< a bit a must-have

std::vector<std::size_t> positionsOf(MustHaveSet set)
{
    std::vector<std::size_t> positions;
    for (; set != 0; set &= set - 1)
        positions.push_back(static_cast<std::size_t>(std::countr_zero(set)));
    return positions;
}

bool isBefore(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

Result<std::vector<MustHaveSet>> brokenSets(std::size_t mustHaves,
                                            const std::vector<std::vector<std::size_t>>& broken)
{
    if (mustHaves > mostMustHaves)
        return rankingError("/mustHaves",
                            OGIVE_TR("ranking", "there are %1 must-haves; at most %2 can be checked")
                                .arg(static_cast<double>(mustHaves))
                                .arg(static_cast<double>(mostMustHaves)));
    if (broken.empty() || broken.size() > mostOptions)
        return rankingError("/broken", OGIVE_TR("ranking", "must-haves need 1 to %1 options, not %2")
                                           .arg(static_cast<double>(mostOptions))
                                           .arg(static_cast<double>(broken.size())));
    std::vector<MustHaveSet> sets;
    for (const auto& positions : broken) {
        MustHaveSet set = 0;
        for (const std::size_t position : positions) {
            if (position >= mustHaves)
                return rankingError("/broken/" + std::to_string(sets.size()),
                                    OGIVE_TR("ranking", "option %1 breaks must-have %2, which does not exist")
                                        .arg(ordinal(sets.size()))
                                        .arg(ordinal(position)));
            set |= MustHaveSet{1} << position;
        }
        sets.push_back(set);
    }
    return sets;
}

/// For every set whether giving it up lets an option qualify.
std::vector<std::uint8_t> sufficientSets(std::size_t mustHaves, const std::vector<MustHaveSet>& broken)
{
    std::vector<std::uint8_t> isSufficient(std::size_t{1} << mustHaves, 0);
    for (const MustHaveSet set : broken)
        isSufficient[set] = 1;
    for (std::size_t bit = 1; bit < isSufficient.size(); bit *= 2)
        for (std::size_t set = 0; set < isSufficient.size(); ++set)
            if ((set & bit) != 0)
                isSufficient[set] |= isSufficient[set ^ bit];
    return isSufficient;
}

std::vector<std::vector<std::size_t>> conflictsOf(const std::vector<std::uint8_t>& isSufficient)
{
    std::vector<std::vector<std::size_t>> conflicts;
    const auto everything = static_cast<MustHaveSet>(isSufficient.size() - 1);
    for (MustHaveSet set = 0; set <= everything; ++set) {
        const MustHaveSet rest = everything ^ set;
        bool isMinimal = isSufficient[rest] == 0;
        for (MustHaveSet left = set; isMinimal && left != 0; left &= left - 1)
            isMinimal = isSufficient[rest | (left & ~(left - 1))] != 0;
        if (isMinimal)
            conflicts.push_back(positionsOf(set));
    }
    std::sort(conflicts.begin(), conflicts.end(), isBefore);
    return conflicts;
}

std::vector<Relaxation> relaxationsOf(const std::vector<MustHaveSet>& broken)
{
    const auto isWithin = [](MustHaveSet small, MustHaveSet large) { return (small & ~large) == 0; };
    std::vector<Relaxation> relaxations;
    for (std::size_t i = 0; i < broken.size(); ++i) {
        const MustHaveSet set = broken[i];
        const bool isSeen = std::find(broken.begin(), broken.begin() + static_cast<std::ptrdiff_t>(i), set) !=
                            broken.begin() + static_cast<std::ptrdiff_t>(i);
        const bool isMinimal = std::none_of(broken.begin(), broken.end(), [&](MustHaveSet other) {
            return other != set && isWithin(other, set);
        });
        if (isSeen || !isMinimal)
            continue;
        Relaxation relaxation{positionsOf(set), {}};
        for (std::size_t option = 0; option < broken.size(); ++option)
            if (broken[option] == set)
                relaxation.options.push_back(option);
        relaxations.push_back(std::move(relaxation));
    }
    std::sort(relaxations.begin(), relaxations.end(),
              [](const Relaxation& a, const Relaxation& b) { return isBefore(a.mustHaves, b.mustHaves); });
    return relaxations;
}

} // namespace

Result<Qualification> qualify(std::size_t mustHaves, const std::vector<std::vector<std::size_t>>& broken)
{
    const auto sets = brokenSets(mustHaves, broken);
    if (!sets)
        return Failure(sets.error());
    Qualification result;
    for (std::size_t option = 0; option < sets->size(); ++option)
        if ((*sets)[option] == 0)
            result.qualifying.push_back(option);
    if (!result.qualifying.empty())
        return result;
    result.conflicts = conflictsOf(sufficientSets(mustHaves, *sets));
    result.relaxations = relaxationsOf(*sets);
    return result;
}

} // namespace ogive
