#pragma once

#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ogive {

/// Many requirement sets side by side: one column a field, in the knowledge's order. Numbers are doubles;
/// choices and yes/no are bytes (position of the choice, 0 or 1). A field whose column is empty takes its
/// derived value, else its default. Every value must be known.
struct RequirementColumns {
    std::size_t rows = 0;
    std::vector<std::span<const double>> numbers;
    std::vector<std::span<const std::uint8_t>> codes;
};

/// A rule set made flat for speed, for the decisions that stand for themselves: for single sets as a chain of
/// tests with jumps, for columns as a short program over blocks of rows, in which every instruction is one
/// vectorised loop. No trace; answers equal evaluateTree's wherever every value is known.
class CompiledRules {
public:
    CompiledRules(const Knowledge& knowledge, const RuleSetId& rules);

    [[nodiscard]] std::size_t decisionCount() const { return m_chains.size(); }

    /// Outcomes of one set, one option position a decision. `values` are all fields' known values.
    void decide(std::span<const double> values, std::span<std::uint8_t> outcomes) const;

    /// Outcomes of many sets: outcomes[decision] receives one option position a row.
    void decide(const RequirementColumns& columns, std::span<std::uint8_t* const> outcomes) const;

    /// Whether a decision's rules read a field, directly or through what it is derived from.
    [[nodiscard]] const std::vector<std::size_t>& fieldsRead() const { return m_fieldsRead; }

    /// A test with where to go on yes and no: an index, or -1 - outcome.
    struct Jump {
        std::uint32_t field = 0;
        Comparison comparison = Comparison::Equal;
        double operand = 0;
        std::uint64_t members = 0; ///< bit i: choice i is one of those named by In
        std::int32_t yes = 0;
        std::int32_t no = 0;
    };

    /// One loop over a block of rows. Registers are blocks of bytes; masks are 0 or 255.
    struct Instruction {
        enum class Kind : std::uint8_t { TestNumber, TestCode, TestMembers, And, Or, Not, Constant, Select };

        Kind kind = Kind::Constant;
        Comparison comparison = Comparison::Equal;
        std::uint8_t target = 0;
        std::uint8_t first = 0;  ///< register
        std::uint8_t second = 0; ///< register
        std::uint8_t third = 0;  ///< register
        std::uint32_t field = 0;
        double operand = 0;
        std::uint64_t members = 0;
    };

private:
    std::vector<std::vector<Jump>> m_chains; ///< per decision
    std::vector<std::int32_t> m_chainStarts;
    std::vector<std::vector<Instruction>> m_programs;
    std::vector<std::size_t> m_fieldsRead;
    std::vector<std::size_t> m_derived; ///< derived fields that the rules read, sources first
    const Knowledge* m_knowledge;
};

} // namespace ogive
