#include "core/decide/rule_compiler.h"

#include <algorithm>
#include <cassert>

namespace ogive {
namespace {

using Jump = CompiledRules::Jump;
using Instruction = CompiledRules::Instruction;

std::uint64_t memberBits(const Condition& test)
{
    std::uint64_t bits = 0;
    for (const double operand : test.operands)
        if (operand >= 0 && operand < 64)
            bits |= std::uint64_t{1} << static_cast<unsigned>(operand);
    return bits;
}

/// Conditions become tests that jump: all, any and not cost nothing but the order of the tests. Code is laid
/// out from the last test to the first, so that every target is known when a test is written.
class ChainBuilder {
public:
    explicit ChainBuilder(const RuleTree& tree)
        : m_tree(tree)
    {}

    std::int32_t node(std::size_t index)
    {
        const RuleNode& rule = m_tree.nodes[index];
        if (rule.isOutcome())
            return -1 - static_cast<std::int32_t>(rule.outcome);
        const std::int32_t yes = node(rule.yes);
        const std::int32_t no = node(rule.no);
        return condition(rule.when, yes, no);
    }

    std::vector<Jump> take() { return std::move(m_jumps); }

private:
    std::int32_t condition(const Condition& tested, std::int32_t yes, std::int32_t no)
    {
        switch (tested.kind) {
        case Condition::Kind::FieldTest:
            return test(tested, yes, no);
        case Condition::Kind::DecisionTest:
        case Condition::Kind::NumberTest:
        case Condition::Kind::StatedTest:
            return no; // rules only read fields
        case Condition::Kind::Not:
            return condition(tested.parts[0], no, yes);
        case Condition::Kind::All: {
            std::int32_t next = yes;
            for (auto part = tested.parts.rbegin(); part != tested.parts.rend(); ++part)
                next = condition(*part, next, no);
            return next;
        }
        case Condition::Kind::Any: {
            std::int32_t next = no;
            for (auto part = tested.parts.rbegin(); part != tested.parts.rend(); ++part)
                next = condition(*part, yes, next);
            return next;
        }
        }
        return no;
    }

    std::int32_t test(const Condition& tested, std::int32_t yes, std::int32_t no)
    {
        Jump jump;
        jump.field = static_cast<std::uint32_t>(tested.subject);
        jump.comparison = tested.comparison;
        jump.operand = tested.operands.empty() ? 0 : tested.operands.front();
        jump.members = memberBits(tested);
        jump.yes = yes;
        jump.no = no;
        m_jumps.push_back(jump);
        return static_cast<std::int32_t>(m_jumps.size()) - 1;
    }

    const RuleTree& m_tree;
    std::vector<Jump> m_jumps;
};

/// Emits instructions that leave a condition's mask or a node's outcome in a register. A register in use is
/// never written; each result goes to the lowest free one.
class ProgramBuilder {
public:
    ProgramBuilder(const RuleTree& tree, const Knowledge& knowledge)
        : m_tree(tree)
        , m_knowledge(knowledge)
    {}

    std::uint8_t node(std::size_t index, std::uint8_t target)
    {
        const RuleNode& rule = m_tree.nodes[index];
        if (rule.isOutcome()) {
            Instruction constant;
            constant.kind = Instruction::Kind::Constant;
            constant.target = target;
            constant.operand = static_cast<double>(rule.outcome);
            m_program.push_back(constant);
            return target;
        }
        assert(target + 3U < blockRegisters);
        const auto next = static_cast<std::uint8_t>(target + 1);
        const auto afterNext = static_cast<std::uint8_t>(target + 2);
        node(rule.no, target);
        node(rule.yes, next);
        mask(rule.when, afterNext);
        Instruction select;
        select.kind = Instruction::Kind::Select;
        select.target = target;
        select.first = afterNext;
        select.second = next;
        select.third = target;
        m_program.push_back(select);
        return target;
    }

    std::vector<Instruction> take() { return std::move(m_program); }

private:
    void mask(const Condition& condition, std::uint8_t target)
    {
        assert(target + 1U < blockRegisters);
        switch (condition.kind) {
        case Condition::Kind::FieldTest:
            test(condition, target);
            return;
        case Condition::Kind::DecisionTest:
        case Condition::Kind::NumberTest:
        case Condition::Kind::StatedTest:
            break;
        case Condition::Kind::Not:
            mask(condition.parts[0], target);
            join(Instruction::Kind::Not, target, target);
            return;
        case Condition::Kind::All:
        case Condition::Kind::Any: {
            const auto kind =
                condition.kind == Condition::Kind::All ? Instruction::Kind::And : Instruction::Kind::Or;
            mask(condition.parts[0], target);
            for (std::size_t i = 1; i < condition.parts.size(); ++i) {
                mask(condition.parts[i], static_cast<std::uint8_t>(target + 1));
                join(kind, target, static_cast<std::uint8_t>(target + 1));
            }
            return;
        }
        }
    }

    void join(Instruction::Kind kind, std::uint8_t target, std::uint8_t other)
    {
        Instruction instruction;
        instruction.kind = kind;
        instruction.target = target;
        instruction.first = target;
        instruction.second = other;
        m_program.push_back(instruction);
    }

    void test(const Condition& condition, std::uint8_t target)
    {
        const FieldKind kind = m_knowledge.fields[condition.subject].kind;
        const bool isNumber = kind == FieldKind::Integer || kind == FieldKind::Real;
        const bool isMembership =
            condition.comparison == Comparison::In || condition.comparison == Comparison::NotIn;
        Instruction instruction;
        instruction.kind = isNumber       ? Instruction::Kind::TestNumber
                           : isMembership ? Instruction::Kind::TestMembers
                                          : Instruction::Kind::TestCode;
        instruction.comparison = condition.comparison;
        instruction.target = target;
        instruction.field = static_cast<std::uint32_t>(condition.subject);
        instruction.operand = condition.operands.empty() ? 0 : condition.operands.front();
        instruction.members = memberBits(condition);
        m_program.push_back(instruction);
    }

    const RuleTree& m_tree;
    const Knowledge& m_knowledge;
    std::vector<Instruction> m_program;
};

} // namespace

std::vector<CompiledRules::Jump> compileChain(const RuleTree& tree, std::int32_t& start)
{
    ChainBuilder builder(tree);
    start = tree.isEmpty() ? -1 : builder.node(0);
    return builder.take();
}

std::vector<CompiledRules::Instruction> compileProgram(const RuleTree& tree, const Knowledge& knowledge)
{
    ProgramBuilder builder(tree, knowledge);
    if (!tree.isEmpty())
        builder.node(0, 0);
    return builder.take();
}

} // namespace ogive
