#include "core/decide/regions/tree_regions.h"

#include "core/decide/evaluate_rules.h"
#include "core/decide/regions/region_words.h"
#include "tests/core/decide/regions/small_rules.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

constexpr std::size_t options = 4;

/// A small generator of our own, so that every machine tests the same trees.
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed * 2 + 1)
    {}

    std::size_t below(std::size_t bound)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return static_cast<std::size_t>(m_state % bound);
    }

private:
    std::uint64_t m_state;
};

Condition randomTest(Chance& chance)
{
    const auto comparison = static_cast<Comparison>(chance.below(8));
    const bool isSet = comparison == Comparison::In || comparison == Comparison::NotIn;
    switch (chance.below(smallFields)) {
    case flag:
        return fieldTest(flag, Comparison::Equal, {static_cast<double>(chance.below(2))});
    case size:
        return fieldTest(size, isSet ? comparison : Comparison::NotEqual,
                         {static_cast<double>(chance.below(3)), static_cast<double>(chance.below(3))});
    case count:
        return fieldTest(count, comparison, {static_cast<double>(chance.below(27)) / 2});
    default:
        break;
    }
    // A rate that is not stated is read by the size.
    return fieldTest(rate, comparison, {static_cast<double>(chance.below(9)) / 2},
                     {fieldTest(size, Comparison::NotEqual, {static_cast<double>(chance.below(3))})});
}

Condition randomCondition(Chance& chance, std::size_t depth)
{
    const std::size_t kind = depth == 0 ? 3 : chance.below(6);
    if (kind > 2)
        return randomTest(chance);
    if (kind == 2)
        return joined(Condition::Kind::Not, {randomCondition(chance, depth - 1)});
    std::vector<Condition> parts;
    for (std::size_t i = 0; i < 2 + chance.below(2); ++i)
        parts.push_back(randomCondition(chance, depth - 1));
    return joined(kind == 0 ? Condition::Kind::All : Condition::Kind::Any, std::move(parts));
}

std::size_t randomNode(Chance& chance, RuleTree& tree, std::size_t depth)
{
    const std::size_t index = tree.nodes.size();
    tree.nodes.emplace_back();
    if (depth == 0 || (depth < 4 && chance.below(4) == 0)) {
        tree.nodes[index] = outcome(chance.below(options));
        return index;
    }
    const Condition when = randomCondition(chance, 2);
    const std::size_t yes = randomNode(chance, tree, depth - 1);
    const std::size_t no = randomNode(chance, tree, depth - 1);
    tree.nodes[index] = question("q", when, yes, no);
    return index;
}

RuleTree randomTree(Chance& chance)
{
    RuleTree tree;
    randomNode(chance, tree, 4);
    return tree;
}

/// Calls `visit` with the values of every field: all whole numbers, and the rate in quarters.
template <class Visit>
void forEachInput(const Visit& visit)
{
    for (int flagged = 0; flagged < 2; ++flagged)
        for (int sized = 0; sized < 3; ++sized)
            for (int counted = 0; counted <= 12; ++counted)
                for (int quarters = 0; quarters <= 16; ++quarters)
                    visit(std::vector<double>{static_cast<double>(flagged), static_cast<double>(sized),
                                              static_cast<double>(counted), quarters / 4.0});
}

FieldValues stated(const std::vector<double>& values, StandIn standIn)
{
    FieldValues fields{values, std::vector<Origin>(smallFields, Origin::Stated)};
    if (standIn == StandIn::Used)
        fields.origins[rate] = Origin::Default;
    return fields;
}

Space spaceOf(const Knowledge& knowledge, const RuleTree& tree, StandIn standIn)
{
    const auto space = SpaceBuilder(knowledge).add(tree, standIn).build();
    REQUIRE(space);
    return *space;
}

/// Three cascading thresholds of one number.
RuleTree cascade()
{
    return {{question("first", fieldTest(count, Comparison::Less, {4}), 1, 2), outcome(0),
             question("second", fieldTest(count, Comparison::Less, {8}), 3, 4), outcome(1), outcome(2)}};
}

} // namespace

TEST_CASE("regions of random trees agree with every single input")
{
    const Knowledge knowledge = smallKnowledge();
    Chance chance(7);
    for (int round = 0; round < 60; ++round) {
        const RuleTree tree = randomTree(chance);
        const StandIn standIn = round % 2 == 0 ? StandIn::Unused : StandIn::Used;
        const Space space = spaceOf(knowledge, tree, standIn);
        const Region all{space.everything()};
        const auto regions = regionsOf(space, tree, options, all, {standIn, {}});
        REQUIRE(regions);
        double cells = 0;
        for (const Region& outcome : regions->outcomes)
            cells += cellCount(outcome);
        CHECK(cells == cellCount(all));
        std::vector<bool> reached(options, false);
        std::size_t wrong = 0;
        forEachInput([&](const std::vector<double>& values) {
            const auto expected = evaluateTree(tree, stated(values, standIn)).outcome;
            const auto cell = space.cellOf(values);
            wrong += !cell || regions->outcomeAt(*cell) != expected ? 1 : 0;
            reached[*expected] = true;
        });
        CHECK(wrong == 0);
        for (std::size_t i = 0; i < options; ++i)
            CHECK(reached[i] != regions->outcomes[i].empty());
    }
}

TEST_CASE("two random trees disagree exactly where single inputs do")
{
    const Knowledge knowledge = smallKnowledge();
    Chance chance(11);
    for (int round = 0; round < 30; ++round) {
        const RuleTree one = randomTree(chance);
        const RuleTree other = randomTree(chance);
        const auto space = SpaceBuilder(knowledge).add(one).add(other).build();
        REQUIRE(space);
        const Region all{space->everything()};
        const auto first = regionsOf(*space, one, options, all);
        const auto second = regionsOf(*space, other, options, all);
        REQUIRE(first);
        REQUIRE(second);
        std::vector<CellBox> boxes;
        for (const Disagreement& part : disagreements(*first, *second))
            boxes.insert(boxes.end(), part.region.begin(), part.region.end());
        std::size_t wrong = 0;
        forEachInput([&](const std::vector<double>& values) {
            const FieldValues fields = stated(values, StandIn::Unused);
            const bool expected = evaluateTree(one, fields).outcome != evaluateTree(other, fields).outcome;
            wrong += overlap(boxes, {*space->cellOf(values)}) != expected ? 1 : 0;
        });
        CHECK(wrong == 0);
    }
}

TEST_CASE("an axis matters exactly where changing it alone changes the outcome")
{
    const Knowledge knowledge = smallKnowledge();
    Chance chance(13);
    for (int round = 0; round < 20; ++round) {
        const RuleTree tree = randomTree(chance);
        const Space space = spaceOf(knowledge, tree, StandIn::Unused);
        const auto regions = regionsOf(space, tree, options, {space.everything()});
        const auto axis = space.axisOfField(size);
        if (!axis)
            continue;
        const Region matters = whereAxisMatters(space, *regions, *axis, space.axes[*axis].all());
        std::size_t wrong = 0;
        forEachInput([&](std::vector<double> values) {
            const CellBox cell = *space.cellOf(values);
            std::vector<std::size_t> outcomes;
            for (int other = 0; other < 3; ++other) {
                values[size] = other;
                outcomes.push_back(*evaluateTree(tree, stated(values, StandIn::Unused)).outcome);
            }
            const bool expected = outcomes[0] != outcomes[1] || outcomes[1] != outcomes[2];
            wrong += overlap(matters, {cell}) != expected ? 1 : 0;
        });
        CHECK(wrong == 0);
    }
}

TEST_CASE("a branch that no input takes has an empty region")
{
    const Knowledge knowledge = smallKnowledge();
    RuleTree tree = cascade();
    tree.nodes[2].when = fieldTest(count, Comparison::Less, {3});
    const Space space = spaceOf(knowledge, tree, StandIn::Unused);
    const auto regions = regionsOf(space, tree, 3, {space.everything()});
    REQUIRE(regions);
    CHECK(regions->nodes[3].empty());
    CHECK(regions->outcomes[1].empty());
    CHECK_FALSE(regions->nodes[4].empty());
}

TEST_CASE("conditions on a decision are read by what its rules decide")
{
    const Knowledge knowledge = smallKnowledge();
    const RuleTree tree = cascade();
    const Condition both =
        joined(Condition::Kind::All, {{Condition::Kind::DecisionTest, 0, Comparison::Equal, {1}, {}},
                                      fieldTest(flag, Comparison::Equal, {1})});
    const auto space = SpaceBuilder(knowledge).add(tree).addField(flag).build();
    REQUIRE(space);
    const Region all{space->everything()};
    const auto regions = regionsOf(*space, tree, 3, all);
    const auto answers = split(*space, all, both, {StandIn::Unused, {{0, regions->outcomes}}});
    REQUIRE(answers);
    CHECK(regionText(knowledge, *space, answers->yes, all) == "count 4 to under 8 things; flag: yes");
    CHECK(cellCount(answers->yes) + cellCount(answers->no) == cellCount(all));
}

TEST_CASE("a field that classifies another can only be what its source says")
{
    Knowledge knowledge = smallKnowledge();
    Expression classify;
    classify.kind = Expression::Kind::Classify;
    Expression source;
    source.kind = Expression::Kind::Field;
    source.field = count;
    classify.parts = {source};
    classify.classes = {{3, false, 0}, {6, true, 1}, {notKnown, false, 2}};
    classify.classes.back().bound = std::numeric_limits<double>::infinity();
    knowledge.fields[size].derived = Derivation{classify, {}, false};
    const auto space =
        SpaceBuilder(knowledge).addField(size).add(fieldTest(count, Comparison::Greater, {4})).build();
    REQUIRE(space);
    // Count: under 3, 3 to 4, over 4 to 6, over 6.
    const Region possible = possibleInputs(knowledge, *space);
    CHECK(cellCount(possible) == 4);
    CHECK(overlap(possible, {*space->cellOf({0, 1, 6, 0})}));
    CHECK_FALSE(overlap(possible, {*space->cellOf({0, 0, 6, 0})}));
}

TEST_CASE("an analysis that would be too large is not made")
{
    Knowledge knowledge;
    knowledge.fields.resize(1);
    knowledge.fields[0].kind = FieldKind::Choice;
    knowledge.fields[0].choices.resize(mostClasses + 1);
    CHECK_FALSE(SpaceBuilder(knowledge).addField(0).build());
}
