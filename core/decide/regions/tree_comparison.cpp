#include "core/decide/regions/tree_comparison.h"

namespace ogive {

Region TreeComparison::parting() const
{
    Region region;
    for (const Disagreement& part : parts)
        region.insert(region.end(), part.region.begin(), part.region.end());
    return merged(std::move(region));
}

std::optional<TreeComparison> compareTrees(const Knowledge& knowledge, const RuleTree& first,
                                           const RuleTree& second, std::size_t options, StandIn standIn,
                                           const std::function<Region(const Space&)>& inputsOf)
{
    auto space = SpaceBuilder(knowledge).add(first, standIn).add(second, standIn).build();
    if (!space)
        return std::nullopt;
    Region inputs = inputsOf(*space);
    const auto one = regionsOf(*space, first, options, inputs, {standIn, {}});
    const auto other = regionsOf(*space, second, options, inputs, {standIn, {}});
    if (!one || !other)
        return std::nullopt;
    return TreeComparison{std::move(*space), std::move(inputs), disagreements(*one, *other)};
}

std::vector<std::pair<std::size_t, std::size_t>> standInsOf(const RuleTree& tree)
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (const RuleNode& node : tree.nodes)
        forEachTest(node.when, [&](const Condition& test) {
            if (test.kind == Condition::Kind::FieldTest && !test.parts.empty())
                found.emplace_back(test.subject, test.parts[0].subject);
        });
    return found;
}

} // namespace ogive
