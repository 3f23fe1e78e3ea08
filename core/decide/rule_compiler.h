#pragma once

#include "core/decide/compiled_rules.h"

namespace ogive {

/// A tree as a chain of single tests; `start` is where it begins: an index, or -1 - outcome.
[[nodiscard]] std::vector<CompiledRules::Jump> compileChain(const RuleTree& tree, std::int32_t& start);

/// A tree as a program over blocks of rows; its answer ends up in register 0.
[[nodiscard]] std::vector<CompiledRules::Instruction> compileProgram(const RuleTree& tree,
                                                                     const Knowledge& knowledge);

/// Registers that a program may use; JSON nests at most 64 deep, so no tree needs more.
inline constexpr std::size_t blockRegisters = 128;

} // namespace ogive
