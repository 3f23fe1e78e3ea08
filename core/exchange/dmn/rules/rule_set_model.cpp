#include "core/exchange/dmn/rules/rule_set_model.h"

#include "core/decide/changes/decision_chain.h"
#include "core/exchange/dmn/rules/cell_tests.h"
#include "core/exchange/dmn/rules/rule_set_ways.h"

#include <algorithm>
#include <map>
#include <set>

namespace ogive {
namespace {

/// The tables of one rule set, made one after the other.
class TablesBuilder {
public:
    TablesBuilder(const Knowledge& knowledge, std::size_t ruleSet)
        : m_knowledge(knowledge)
        , m_ruleSet(ruleSet)
        , m_ways(knowledge, ruleSet)
    {}

    Result<DmnModel> build()
    {
        const RuleSet& rules = m_knowledge.ruleSets[m_ruleSet];
        m_model.id = rules.id.value;
        m_model.name = rules.title;
        m_model.description = rules.description;
        m_model.nameSpace = "https://ogive.invalid/rules/" + rules.id.value;
        for (std::size_t i = 0; i < m_knowledge.decisions.size(); ++i)
            if (!m_ways.treeOf(i).isEmpty())
                if (auto added = addDecision(i); !added)
                    return Failure(added.error());
        return std::move(m_model);
    }

private:
    Result<void> addDecision(std::size_t index)
    {
        const Decision& decision = m_knowledge.decisions[index];
        DmnDecision made;
        made.id = decision.id.value + (decision.isPlan ? "_option" : "");
        made.name = uniqueName(decision.title + (decision.isPlan ? " option" : ""));
        made.description = decision.help;
        made.question = decision.question;
        auto table = tableOf(index, made.id);
        if (!table)
            return Failure(table.error());
        made.table = std::move(*table);
        m_made[index] = m_model.decisions.size();
        m_model.decisions.push_back(std::move(made));
        if (decision.isPlan)
            addPlan(index);
        return {};
    }

    Result<DmnTable> tableOf(std::size_t index, const std::string& id)
    {
        const Decision& decision = m_knowledge.decisions[index];
        SpaceBuilder builder(m_knowledge);
        builder.add(m_ways.treeOf(index), StandIn::Unused).add(m_ways.treeOf(index), StandIn::Used);
        if (decision.relevantWhen)
            builder.add(*decision.relevantWhen);
        const auto space = builder.build();
        for (std::size_t i = 0; space && i < space->axes.size(); ++i) {
            const Axis& axis = space->axes[i];
            if (axis.kind == Axis::Kind::Decision && !m_made.contains(axis.subject))
                return Failure(
                    Error{ErrorCode::Invalid,
                          {},
                          OGIVE_TR("dmn", "the rules for %1 ask about %2, for which there are none")
                              .arg(decision.title)
                              .arg(m_knowledge.decisions[axis.subject].title),
                          {}});
        }
        auto ways = space ? m_ways.find(index, *space) : std::nullopt;
        if (!ways)
            return Failure(Error{
                ErrorCode::TooLarge,
                {},
                OGIVE_TR("dmn", "the tree of the decision %1 is too large for a table").arg(decision.title),
                {}});
        DmnTable table;
        for (const Axis& axis : space->axes)
            table.columns.push_back(columnOf(axis));
        DmnOutput output;
        output.type = FeelType::Text;
        output.values = outputValues(index, *ways);
        table.outputs.push_back(std::move(output));
        table.annotations = {"Reason"};
        for (const Way& way : *ways)
            for (const CellBox& box : way.region)
                addRule(*space, way, box, id, table);
        return table;
    }

    /// The options that the rule set chooses from: all where it decides beyond the guide, else those that the
    /// guide has; of a catalog's records those that it reaches.
    [[nodiscard]] std::vector<FeelValue> outputValues(std::size_t index, const std::vector<Way>& ways) const
    {
        const Decision& decision = m_knowledge.decisions[index];
        const std::size_t deciding = decidingRuleSet(m_knowledge, m_ruleSet, index);
        const bool isBeyond = m_knowledge.ruleSets[deciding].isBeyondGuide && decision.optionsFrom.empty();
        std::vector<FeelValue> values;
        for (const Option& option : decision.options) {
            const FeelValue value(option.id.value);
            const bool isReached = std::any_of(ways.begin(), ways.end(), [&](const Way& way) {
                return way.outcome == value && !way.region.empty();
            });
            if (isReached || isBeyond || option.guideEntry != GuideEntry::None)
                values.push_back(value);
        }
        return values;
    }

    DmnColumn columnOf(const Axis& axis)
    {
        DmnColumn column;
        if (axis.kind == Axis::Kind::Decision) {
            column.source = {true, m_made.at(axis.subject), 0};
            column.type.base = FeelType::Text;
            column.label = m_knowledge.decisions[axis.subject].title;
            return column;
        }
        const Field& field = m_knowledge.fields[axis.subject];
        column.source = {false, inputOf(axis.subject), 0};
        column.type = m_model.inputs[column.source.index].type;
        column.label = field.title + (field.unit.empty() ? "" : " (" + field.unit + ")");
        return column;
    }

    std::size_t inputOf(std::size_t field)
    {
        if (const auto found = m_inputs.find(field); found != m_inputs.end())
            return found->second;
        const Field& known = m_knowledge.fields[field];
        DmnInput input;
        input.id = known.id.value;
        if (m_knowledge.decisionIndex(DecisionId(input.id)))
            input.id += "_input";
        input.name = uniqueName(known.title);
        input.description = known.help;
        input.type = {feelTypeOf(known), allowedValues(known)};
        m_inputs[field] = m_model.inputs.size();
        m_model.inputs.push_back(std::move(input));
        return m_inputs[field];
    }

    void addRule(const Space& space, const Way& way, const CellBox& box, const std::string& id,
                 DmnTable& table) const
    {
        DmnRule rule;
        rule.id = id + "_rule_" + std::to_string(table.rules.size() + 1);
        for (std::size_t i = 0; i < space.axes.size(); ++i)
            rule.tests.push_back(
                testPosition(table.columns[i], cellTest(m_knowledge, space.axes[i], box.sides[i],
                                                        m_ways.mayBeNull(space.axes[i]))));
        rule.outputs.push_back(way.outcome);
        rule.annotations.push_back(way.reason);
        table.rules.push_back(std::move(rule));
    }

    /// The plan's attributes for each option.
    void addPlan(std::size_t index)
    {
        const Decision& decision = m_knowledge.decisions[index];
        DmnDecision plan;
        plan.id = decision.id.value;
        plan.name = uniqueName(decision.title);
        plan.description = decision.help;
        plan.question = decision.question;
        DmnColumn column;
        column.source = {true, m_made.at(index), 0};
        column.type.base = FeelType::Text;
        column.label = m_model.decisions[m_made.at(index)].name;
        plan.table.columns.push_back(std::move(column));
        for (const Attribute& attribute : decision.attributes) {
            DmnOutput output;
            output.name = attribute.id;
            output.label = attribute.title;
            output.type = attribute.kind == AttributeKind::Boolean  ? FeelType::Boolean
                          : attribute.kind == AttributeKind::Number ? FeelType::Number
                                                                    : FeelType::Text;
            plan.table.outputs.push_back(std::move(output));
        }
        for (std::size_t i = 0; i < decision.options.size(); ++i)
            addPlanRule(decision, i, plan);
        m_model.decisions.push_back(std::move(plan));
    }

    static void addPlanRule(const Decision& decision, std::size_t position, DmnDecision& plan)
    {
        const Option& option = decision.options[position];
        FeelTest test;
        test.isAny = false;
        test.parts.emplace_back(FeelValue(option.id.value));
        DmnRule rule;
        rule.id = plan.id + "_rule_" + std::to_string(position + 1);
        rule.tests.push_back(testPosition(plan.table.columns[0], std::move(test)));
        for (std::size_t i = 0; i < decision.attributes.size(); ++i) {
            const AttributeValue& value = option.attributes[i];
            if (const auto* flag = std::get_if<bool>(&value))
                rule.outputs.emplace_back(*flag);
            else if (const auto* number = std::get_if<double>(&value))
                rule.outputs.emplace_back(*number);
            else if (std::holds_alternative<std::monostate>(value))
                rule.outputs.emplace_back();
            else
                rule.outputs.emplace_back(attributeText(decision.attributes[i], value));
        }
        plan.table.rules.push_back(std::move(rule));
    }

    /// Names must differ; where two titles are alike the second is numbered.
    std::string uniqueName(const std::string& title)
    {
        std::string name = title;
        for (int number = 2; !m_names.insert(name).second; ++number)
            name = title + " " + std::to_string(number);
        return name;
    }

    const Knowledge& m_knowledge;
    std::size_t m_ruleSet;
    WaysFinder m_ways;
    DmnModel m_model;
    std::map<std::size_t, std::size_t> m_inputs; ///< field to input
    std::map<std::size_t, std::size_t> m_made;   ///< decision to the model's decision with the option
    std::set<std::string> m_names;
};

} // namespace

Result<DmnModel> dmnOf(const Knowledge& knowledge, const RuleSetId& rules)
{
    const RuleSet* found = knowledge.ruleSet(rules);
    if (!found)
        return Failure(Error{ErrorCode::Unknown,
                             {},
                             OGIVE_TR("dmn", "there is no rule set \"%1\"").arg(quotable(rules.value)),
                             {}});
    return TablesBuilder(knowledge, static_cast<std::size_t>(found - knowledge.ruleSets.data())).build();
}

} // namespace ogive
