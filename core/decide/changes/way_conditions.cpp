#include "core/decide/changes/way_conditions.h"

namespace ogive {
namespace {

/// Collects the decisions that one asks for, then makes their conditions ready.
class WayCompiler {
public:
    WayCompiler(const Knowledge& knowledge, const DecisionChain& chain, StandIn standIn)
        : m_knowledge(knowledge)
        , m_chain(chain)
        , m_standIn(standIn)
        , m_builder(knowledge)
    {
        m_rules.decisions.resize(knowledge.decisions.size());
    }

    WayRules compile(std::size_t decision)
    {
        collect(decision);
        if (auto space = m_builder.build())
            m_rules.space = std::move(*space);
        std::erase_if(m_rules.space.axes, [](const Axis& axis) { return axis.kind == Axis::Kind::Decision; });
        m_axisOfField.assign(m_knowledge.fields.size(), m_rules.space.axes.size());
        for (std::size_t axis = 0; axis < m_rules.space.axes.size(); ++axis)
            m_axisOfField[m_rules.space.axes[axis].subject] = axis;
        for (std::size_t i = 0; i < m_rules.decisions.size(); ++i)
            compileDecision(i);
        return std::move(m_rules);
    }

private:
    void collect(std::size_t decision)
    {
        const RuleTree*& tree = m_rules.decisions[decision].tree;
        if (tree)
            return;
        tree = &treeOf(m_knowledge, m_chain, decision);
        if (const auto& relevantWhen = m_knowledge.decisions[decision].relevantWhen)
            collect(*relevantWhen);
        for (const RuleNode& node : tree->nodes)
            if (!node.isOutcome())
                collect(node.when);
    }

    void collect(const Condition& condition)
    {
        m_builder.add(condition, m_standIn);
        forEachTest(condition, [&](const Condition& test) {
            m_rules.hasStandIns = m_rules.hasStandIns || !test.parts.empty();
            if (test.kind == Condition::Kind::DecisionTest && !m_chain.overridden[test.subject])
                collect(test.subject);
        });
    }

    void compileDecision(std::size_t decision)
    {
        WayDecision& compiled = m_rules.decisions[decision];
        if (!compiled.tree)
            return;
        if (const auto& relevantWhen = m_knowledge.decisions[decision].relevantWhen)
            compiled.arises = compiledFrom(*relevantWhen);
        for (const RuleNode& node : compiled.tree->nodes)
            compiled.questions.push_back(node.isOutcome() ? WayCondition() : compiledFrom(node.when));
    }

    [[nodiscard]] WayCondition compiledFrom(const Condition& condition) const
    {
        WayCondition compiled;
        compiled.kind = condition.kind;
        switch (condition.kind) {
        case Condition::Kind::FieldTest: {
            const Condition& test = readTest(condition, m_standIn);
            compiled.subject = m_axisOfField[test.subject];
            if (compiled.subject < m_rules.space.axes.size())
                compiled.passing = m_rules.space.axes[compiled.subject].passing(test);
            return compiled;
        }
        case Condition::Kind::DecisionTest:
            compiled.subject = condition.subject;
            compiled.test = &condition;
            return compiled;
        case Condition::Kind::All:
        case Condition::Kind::Any:
        case Condition::Kind::Not:
            for (const Condition& part : condition.parts)
                compiled.parts.push_back(compiledFrom(part));
            return compiled;
        case Condition::Kind::NumberTest:
        case Condition::Kind::StatedTest:
            break; // stands in checks only
        }
        return compiled;
    }

    const Knowledge& m_knowledge;
    const DecisionChain& m_chain;
    StandIn m_standIn;
    SpaceBuilder m_builder;
    WayRules m_rules;
    std::vector<std::size_t> m_axisOfField; ///< per field; the number of axes where none tests it
};

} // namespace

WayRules wayRulesOf(const Knowledge& knowledge, const DecisionChain& chain, std::size_t decision,
                    StandIn standIn)
{
    return WayCompiler(knowledge, chain, standIn).compile(decision);
}

} // namespace ogive
