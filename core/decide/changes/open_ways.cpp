#include "core/decide/changes/open_ways.h"

#include "core/decide/changes/lever.h"
#include "core/decide/changes/way_walk.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace ogive {
namespace {

/// A walk that takes longer looks at no more ways.
constexpr std::size_t mostOpenSteps = 1'000'000;

using ArrivedAt = std::function<void(std::size_t outcome, const WayWalk::Sides&)>;
using AxisClass = std::pair<std::size_t, std::size_t>;

std::vector<std::optional<std::size_t>> classesOf(const Space& space, const FieldValues& fields)
{
    std::vector<std::optional<std::size_t>> classes;
    for (const Axis& axis : space.axes) {
        const double value = fields.values[axis.subject];
        classes.push_back(std::isnan(value) ? std::nullopt : axis.classOf(value));
    }
    return classes;
}

/// Every way that the known values allow.
void walkOpen(const DecisionChain& chain, const WayRules& rules, const FieldValues& fields,
              std::size_t decision, std::size_t options, const ArrivedAt& arrived)
{
    const auto known = classesOf(rules.space, fields);
    std::size_t steps = 0;
    WayWalk walk(chain, rules, decision);
    walk.walk(
        std::vector<bool>(options, true),
        [&](const WayWalk::Sides& sides) {
            for (std::size_t i = 0; i < known.size(); ++i)
                if (known[i] && !sides[i].test(*known[i]))
                    return false;
            return ++steps <= mostOpenSteps;
        },
        arrived);
}

/// The classes that an answer puts axes into which are open now.
std::vector<AxisClass> classesGiven(const Knowledge& knowledge, const FieldValues& fields, const Space& space,
                                    const FieldAnswer& answer)
{
    FieldValues there = fields;
    state(knowledge, there, answer.field, answer.value);
    const auto before = classesOf(space, fields);
    const auto after = classesOf(space, there);
    std::vector<AxisClass> given;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!before[i] && after[i])
            given.emplace_back(i, *after[i]);
    return given;
}

bool allow(const WayWalk::Sides& sides, const std::vector<AxisClass>& given)
{
    return std::all_of(given.begin(), given.end(),
                       [&](const AxisClass& one) { return sides[one.first].test(one.second); });
}

template <typename Look>
void forEachReading(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision,
                    const Look& look)
{
    const WayRules rules = wayRulesOf(knowledge, chain, decision, StandIn::Unused);
    look(rules);
    if (rules.hasStandIns)
        look(wayRulesOf(knowledge, chain, decision, StandIn::Used));
}

} // namespace

std::vector<std::size_t> countsAfter(const Knowledge& knowledge, const DecisionChain& chain,
                                     const FieldValues& fields, std::size_t decision,
                                     std::span<const FieldAnswer> answers)
{
    const std::size_t options = knowledge.decisions[decision].options.size();
    std::vector<std::vector<bool>> isPossible(answers.size(), std::vector<bool>(options, false));
    forEachReading(knowledge, chain, decision, [&](const WayRules& rules) {
        std::vector<std::vector<AxisClass>> given;
        for (const FieldAnswer& answer : answers)
            given.push_back(classesGiven(knowledge, fields, rules.space, answer));
        walkOpen(chain, rules, fields, decision, options,
                 [&](std::size_t outcome, const WayWalk::Sides& sides) {
                     for (std::size_t i = 0; i < given.size(); ++i)
                         if (!isPossible[i][outcome] && allow(sides, given[i]))
                             isPossible[i][outcome] = true;
                 });
    });
    std::vector<std::size_t> counts;
    for (const std::vector<bool>& flags : isPossible)
        counts.push_back(static_cast<std::size_t>(std::count(flags.begin(), flags.end(), true)));
    return counts;
}

std::vector<std::size_t> openFieldsOnWays(const Knowledge& knowledge, const DecisionChain& chain,
                                          const FieldValues& fields, std::size_t decision)
{
    const std::size_t options = knowledge.decisions[decision].options.size();
    std::vector<std::size_t> found;
    forEachReading(knowledge, chain, decision, [&](const WayRules& rules) {
        const std::vector<Axis>& axes = rules.space.axes;
        std::vector<bool> isAsked(axes.size(), false);
        walkOpen(chain, rules, fields, decision, options, [&](std::size_t, const WayWalk::Sides& sides) {
            for (std::size_t i = 0; i < axes.size(); ++i)
                isAsked[i] = isAsked[i] || sides[i] != axes[i].all();
        });
        for (std::size_t i = 0; i < axes.size(); ++i)
            if (isAsked[i])
                for (const std::size_t lever : leversOf(knowledge, fields, axes[i].subject))
                    if (std::isnan(fields.values[lever]))
                        found.push_back(lever);
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace ogive
