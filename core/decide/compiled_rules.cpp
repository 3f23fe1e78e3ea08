#include "core/decide/compiled_rules.h"

#include "core/decide/block_loops.h"
#include "core/decide/rule_compiler.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

using Instruction = CompiledRules::Instruction;
constexpr std::size_t blockRows = 1024;
using Block = std::array<std::uint8_t, blockRows>;

/// The rows of one block: columns as given, defaults spread out, derived fields computed on demand.
class BlockRows {
public:
    BlockRows(const Knowledge& knowledge, const RequirementColumns& columns,
              const std::vector<std::size_t>& fields)
        : m_knowledge(knowledge)
        , m_columns(columns)
        , m_numbers(knowledge.fields.size())
        , m_codes(knowledge.fields.size())
    {
        for (const std::size_t field : fields) {
            if (hasColumn(field))
                continue;
            const double standard = numberOf(knowledge.fields[field], knowledge.fields[field].defaultValue);
            if (isNumber(field))
                m_numbers[field].assign(blockRows, standard);
            else
                m_codes[field].assign(blockRows,
                                      standard >= 0 ? static_cast<std::uint8_t>(standard) : std::uint8_t{0});
        }
    }

    void moveTo(std::size_t begin, std::size_t rows, const std::vector<std::size_t>& derived)
    {
        m_begin = begin;
        m_rows = rows;
        for (const std::size_t field : derived)
            if (!hasColumn(field))
                derive(field);
    }

    [[nodiscard]] const double* numbers(std::size_t field) const
    {
        return m_columns.numbers[field].empty() ? m_numbers[field].data()
                                                : m_columns.numbers[field].data() + m_begin;
    }
    [[nodiscard]] const std::uint8_t* codes(std::size_t field) const
    {
        return m_columns.codes[field].empty() ? m_codes[field].data()
                                              : m_columns.codes[field].data() + m_begin;
    }
    [[nodiscard]] std::size_t rows() const { return m_rows; }

private:
    [[nodiscard]] bool hasColumn(std::size_t field) const
    {
        return !m_columns.numbers[field].empty() || !m_columns.codes[field].empty();
    }
    [[nodiscard]] bool isNumber(std::size_t field) const
    {
        const FieldKind kind = m_knowledge.fields[field].kind;
        return kind == FieldKind::Integer || kind == FieldKind::Real;
    }

    void derive(std::size_t field)
    {
        const Expression& formula = m_knowledge.fields[field].derived->formula;
        if (isNumber(field)) {
            m_numbers[field].resize(blockRows);
            compute(formula, m_numbers[field].data());
            return;
        }
        std::vector<double> values(blockRows);
        compute(formula, values.data());
        for (std::size_t i = 0; i < m_rows; ++i)
            m_codes[field][i] = static_cast<std::uint8_t>(values[i]);
    }

    void compute(const Expression& expression, double* result)
    {
        switch (expression.kind) {
        case Expression::Kind::Number:
            std::fill_n(result, m_rows, expression.number);
            return;
        case Expression::Kind::Field:
            copyField(expression.field, result);
            return;
        case Expression::Kind::Multiply:
        case Expression::Kind::Divide: {
            compute(expression.parts[0], result);
            std::array<double, blockRows> other;
            for (std::size_t i = 1; i < expression.parts.size(); ++i) {
                compute(expression.parts[i], other.data());
                if (expression.kind == Expression::Kind::Multiply)
                    multiplyBlock(result, other.data(), m_rows);
                else
                    divideBlock(result, other.data(), m_rows);
            }
            return;
        }
        case Expression::Kind::Classify: {
            compute(expression.parts[0], result);
            Expression whole = expression;
            whole.parts[0] = Expression{Expression::Kind::Field, 0, 0, {}, {}};
            for (std::size_t i = 0; i < m_rows; ++i)
                result[i] = valueOf(whole, std::span<const double>(result + i, 1));
            return;
        }
        }
    }

    void copyField(std::size_t field, double* result) const
    {
        if (isNumber(field))
            std::copy_n(numbers(field), m_rows, result);
        else
            std::copy_n(codes(field), m_rows, result);
    }

    const Knowledge& m_knowledge;
    const RequirementColumns& m_columns;
    std::vector<std::vector<double>> m_numbers;
    std::vector<std::vector<std::uint8_t>> m_codes;
    std::size_t m_begin = 0;
    std::size_t m_rows = 0;
};

void testMembers(const Instruction& instruction, const std::uint8_t* codes, std::uint8_t* mask,
                 std::size_t rows)
{
    const bool wanted = instruction.comparison == Comparison::In;
    for (std::size_t i = 0; i < rows; ++i)
        mask[i] = (codes[i] < 64 && ((instruction.members >> codes[i]) & 1U) != 0) == wanted ? 0xFF : 0;
}

void run(const std::vector<Instruction>& program, const BlockRows& block, std::span<Block> registers)
{
    const std::size_t rows = block.rows();
    for (const Instruction& step : program) {
        std::uint8_t* target = registers[step.target].data();
        switch (step.kind) {
        case Instruction::Kind::TestNumber:
            compareNumbers(step.comparison, block.numbers(step.field), step.operand, target, rows);
            break;
        case Instruction::Kind::TestCode:
            compareCodes(step.comparison, block.codes(step.field), static_cast<std::uint8_t>(step.operand),
                         target, rows);
            break;
        case Instruction::Kind::TestMembers:
            testMembers(step, block.codes(step.field), target, rows);
            break;
        case Instruction::Kind::And:
            andMasks(target, registers[step.second].data(), rows);
            break;
        case Instruction::Kind::Or:
            orMasks(target, registers[step.second].data(), rows);
            break;
        case Instruction::Kind::Not:
            invert(target, rows);
            break;
        case Instruction::Kind::Constant:
            std::fill_n(target, rows, static_cast<std::uint8_t>(step.operand));
            break;
        case Instruction::Kind::Select:
            selectBytes(target, registers[step.first].data(), registers[step.second].data(),
                        registers[step.third].data(), rows);
            break;
        }
    }
}

bool jumpHolds(const CompiledRules::Jump& jump, double value)
{
    switch (jump.comparison) {
    case Comparison::Equal:
        return value == jump.operand;
    case Comparison::NotEqual:
        return value != jump.operand;
    case Comparison::Less:
        return value < jump.operand;
    case Comparison::LessEqual:
        return value <= jump.operand;
    case Comparison::Greater:
        return value > jump.operand;
    case Comparison::GreaterEqual:
        return value >= jump.operand;
    case Comparison::In:
    case Comparison::NotIn: {
        const bool isMember =
            value >= 0 && value < 64 && ((jump.members >> static_cast<unsigned>(value)) & 1U) != 0;
        return isMember == (jump.comparison == Comparison::In);
    }
    }
    return false;
}

void collect(const Knowledge& knowledge, std::size_t field, std::vector<bool>& seen)
{
    if (seen[field])
        return;
    seen[field] = true;
    if (knowledge.fields[field].derived)
        for (const std::size_t source : fieldsOf(knowledge.fields[field].derived->formula))
            collect(knowledge, source, seen);
}

} // namespace

CompiledRules::CompiledRules(const Knowledge& knowledge, const RuleSetId& rules)
    : m_knowledge(&knowledge)
{
    const RuleSet* asked = knowledge.ruleSet(rules);
    const RuleSet& standard = knowledge.ruleSets.front();
    std::vector<bool> seen(knowledge.fields.size(), false);
    for (std::size_t i = 0; i < knowledge.mainDecisionCount(); ++i) {
        const bool hasTree = asked && !asked->trees[i].isEmpty();
        const RuleTree& tree = hasTree ? asked->trees[i] : standard.trees[i];
        std::int32_t start = 0;
        m_chains.push_back(compileChain(tree, start));
        m_chainStarts.push_back(start);
        m_programs.push_back(compileProgram(tree, knowledge));
        for (const Jump& jump : m_chains.back())
            collect(knowledge, jump.field, seen);
    }
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i])
            m_fieldsRead.push_back(i);
    for (const std::size_t field : knowledge.derivationOrder)
        if (seen[field])
            m_derived.push_back(field);
}

void CompiledRules::decide(std::span<const double> values, std::span<std::uint8_t> outcomes) const
{
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const Jump* chain = m_chains[i].data();
        std::int32_t at = m_chainStarts[i];
        while (at >= 0) {
            const Jump& jump = chain[at];
            at = jumpHolds(jump, values[jump.field]) ? jump.yes : jump.no;
        }
        outcomes[i] = static_cast<std::uint8_t>(-1 - at);
    }
}

void CompiledRules::decide(const RequirementColumns& columns, std::span<std::uint8_t* const> outcomes) const
{
    BlockRows block(*m_knowledge, columns, m_fieldsRead);
    std::vector<Block> registers(blockRegisters);
    for (std::size_t begin = 0; begin < columns.rows; begin += blockRows) {
        block.moveTo(begin, std::min(blockRows, columns.rows - begin), m_derived);
        for (std::size_t i = 0; i < m_programs.size(); ++i) {
            run(m_programs[i], block, registers);
            std::copy_n(registers[0].data(), block.rows(), outcomes[i] + begin);
        }
    }
}

} // namespace ogive
