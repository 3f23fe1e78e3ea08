#pragma once

#include "core/decide/compiled_rules.h"
#include "core/design/design.h"
#include "core/layout/tree_layout.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ogive::bench {

/// The built-in knowledge, loaded once; ends the program where that fails.
[[nodiscard]] const Knowledge& builtIn();

/// Random but valid requirement sets, side by side, for every field that a rule set reads and that is not
/// derived.
struct RandomSets {
    RandomSets(const CompiledRules& rules, std::size_t rows);

    std::vector<std::vector<double>> numbers;
    std::vector<std::vector<std::uint8_t>> codes;
    RequirementColumns columns;
};

/// A random tree of boxes as a decision tree has them: two to four children, sizes that differ.
[[nodiscard]] std::vector<TreeNodeSize> randomTree(std::size_t nodes);

/// A design with many scenarios, each of which states every field.
[[nodiscard]] Design largeDesign(std::size_t scenarios);

} // namespace ogive::bench
