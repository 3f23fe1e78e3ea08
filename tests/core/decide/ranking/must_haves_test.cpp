#include "core/decide/ranking/must_haves.h"

#include "core/base/numeric/random.h"
#include "tests/core/decide/ranking/wrong_input.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <bit>

using namespace ogive;
using namespace ogive::test;

namespace {

using Positions = std::vector<std::size_t>;
using Sets = std::vector<Positions>;

/// Options that break each must-have with this probability, and at least one.
Sets randomBroken(std::size_t options, std::size_t mustHaves, double probability, std::uint64_t seed)
{
    Sets broken(options);
    for (std::size_t option = 0; option < options; ++option) {
        for (std::size_t i = 0; i < mustHaves; ++i)
            if (uniform(seed, RandomStream::MonteCarlo, option, static_cast<std::uint32_t>(i)) < probability)
                broken[option].push_back(i);
        if (broken[option].empty())
            broken[option].push_back(option % mustHaves);
    }
    return broken;
}

bool isIn(unsigned set, std::size_t position)
{
    return (set >> position & 1) != 0;
}

/// Whether some option breaks none of the set, from the definition.
bool isMet(unsigned set, const Sets& broken)
{
    return std::any_of(broken.begin(), broken.end(), [&](const Positions& positions) {
        return std::none_of(positions.begin(), positions.end(), [&](std::size_t i) { return isIn(set, i); });
    });
}

Positions positionsOf(unsigned set)
{
    Positions positions;
    for (std::size_t i = 0; i < 32; ++i)
        if (isIn(set, i))
            positions.push_back(i);
    return positions;
}

/// Sets for which `holds`, none of whose parts has it, by size and position.
template <class Holds>
Sets minimalSets(std::size_t mustHaves, const Holds& holds)
{
    Sets minimal;
    for (unsigned set = 0; set < 1U << mustHaves; ++set) {
        bool isMinimal = holds(set);
        for (unsigned part = set; isMinimal && part != 0;) {
            part = (part - 1) & set;
            isMinimal = !holds(part);
        }
        if (isMinimal)
            minimal.push_back(positionsOf(set));
    }
    std::sort(minimal.begin(), minimal.end(), [](const Positions& a, const Positions& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return minimal;
}

} // namespace

TEST_CASE("options that break nothing qualify, and then nothing conflicts")
{
    REQUIRE(qualify(3, {{0}, {}, {1, 2}, {}}).value() == Qualification{{1, 3}, {}, {}});
    REQUIRE(qualify(0, {{}}).value() == Qualification{{0}, {}, {}});
}

TEST_CASE("a must-have that every option breaks conflicts by itself")
{
    const auto result = qualify(3, {{0, 1}, {1, 2}}).value();
    REQUIRE(result.qualifying.empty());
    REQUIRE(result.conflicts == Sets{{1}, {0, 2}});
    REQUIRE(result.relaxations == std::vector<Relaxation>{{{0, 1}, {0}}, {{1, 2}, {1}}});
}

TEST_CASE("must-haves that only together exclude all options are one conflict")
{
    const auto result = qualify(4, {{2}, {0}, {1}, {2}, {0, 3}}).value();
    REQUIRE(result.conflicts == Sets{{0, 1, 2}});
    REQUIRE(result.relaxations == std::vector<Relaxation>{{{0}, {1}}, {{1}, {2}}, {{2}, {0, 3}}});
}

TEST_CASE("conflicts and relaxations are those of the definitions")
{
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        constexpr std::size_t mustHaves = 7;
        const Sets broken = randomBroken(9, mustHaves, 0.4, seed);
        const auto result = qualify(mustHaves, broken).value();
        const unsigned all = (1U << mustHaves) - 1;
        REQUIRE(result.conflicts ==
                minimalSets(mustHaves, [&](unsigned set) { return !isMet(set, broken); }));
        Sets relaxed;
        for (const Relaxation& relaxation : result.relaxations) {
            relaxed.push_back(relaxation.mustHaves);
            for (const std::size_t option : relaxation.options)
                REQUIRE(broken[option] == relaxation.mustHaves);
        }
        REQUIRE(relaxed == minimalSets(mustHaves, [&](unsigned set) { return isMet(all & ~set, broken); }));
    }
}

TEST_CASE("twenty must-haves of forty options are checked exactly")
{
    // Pairs 0-1, 2-3, …: an option must give up a whole pair, so a conflict takes one of each pair.
    Sets broken;
    for (std::size_t option = 0; option < 40; ++option)
        broken.push_back({2 * (option % 10), 2 * (option % 10) + 1});
    const auto result = qualify(20, broken).value();
    REQUIRE(result.conflicts.size() == 1024);
    REQUIRE(result.conflicts.front() == Positions{0, 2, 4, 6, 8, 10, 12, 14, 16, 18});
    REQUIRE(result.relaxations.size() == 10);
    REQUIRE(result.relaxations.front() == Relaxation{{0, 1}, {0, 10, 20, 30}});
}

TEST_CASE("too many must-haves, no options and unknown must-haves are refused")
{
    REQUIRE(wrongPlace(qualify(21, {{0}})) == "/mustHaves");
    REQUIRE(wrongPlace(qualify(2, {})) == "/broken");
    REQUIRE(wrongPlace(qualify(2, {{0}, {2}})) == "/broken/1");
    REQUIRE(english(qualify(2, {{0}, {2}}).error().reason) ==
            "option 2 breaks must-have 3, which does not exist");
}
