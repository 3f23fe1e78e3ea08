#include "core/evaluation/compare/scenario_column.h"

#include "core/cost/cost_finding.h"
#include "core/decide/truth.h"
#include "core/design/choices/cost_change.h"
#include "core/evaluation/compare/capacity_cells.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/knowledge/costs/parameter_values.h"

#include <algorithm>

namespace ogive {
namespace {

/// What the cells of one scenario are made from.
struct CellSource {
    const Knowledge& knowledge;
    const Scenario& scenario;
    const Evaluation& evaluation;
    const NumberStyle& style;

    [[nodiscard]] std::string say(const Message& message) const
    {
        return knowledge.language.words(withNumbersIn(message, style));
    }
};

ComparisonCell requirementCell(const CellSource& source, std::size_t position)
{
    const Field& field = source.knowledge.fields[position];
    const FieldValues& fields = source.evaluation.fields;
    if (field.relevantWhen && truthOf(*field.relevantWhen, fields, source.evaluation.chosen) == Truth::No)
        return {};
    ComparisonCell cell;
    cell.text = requirementText(source.knowledge, source.scenario, source.evaluation, position, source.style);
    cell.origin = fields.origins[position];
    if (cell.origin != Origin::Open)
        cell.number = fields.values[position];
    if (const UncertainRange* range = source.scenario.uncertaintyOf(field.id))
        cell.note = source.say(rangeMessage(field, *range));
    return cell;
}

ComparisonCell decisionCell(const CellSource& source, std::size_t position)
{
    const Decision& decision = source.knowledge.decisions[position];
    const DecisionResult& result = source.evaluation.decisions[position];
    if (!result.isRelevant)
        return {};
    ComparisonCell cell;
    if (const auto chosen = result.chosen()) {
        cell.text = decision.options[*chosen].title;
    } else {
        cell.text =
            source.say(OGIVE_TR("compare", "open, %1 possible").arg(std::to_string(result.possible.size())));
        cell.origin = Origin::Open;
    }
    if (result.overridden) {
        cell.origin = Origin::Stated;
        cell.note = result.outcome ? source.say(OGIVE_TR("compare", "overridden, rules say %1")
                                                    .arg(decision.options[*result.outcome].title))
                                   : source.say(OGIVE_TR("compare", "overridden, rules leave it open"));
    }
    return cell;
}

ComparisonCell patternCell(const CellSource& source, std::size_t position)
{
    const PatternChoice* choice = source.scenario.patternChoice(source.knowledge.patterns[position].id);
    const bool isOn = choice && choice->isOn;
    ComparisonCell cell;
    cell.text = source.say(isOn ? OGIVE_TR("compare", "on") : OGIVE_TR("compare", "off"));
    cell.number = isOn ? 1 : 0;
    cell.origin = choice ? Origin::Stated : Origin::Default;
    if (!isOn)
        return cell;
    for (const auto& [id, value] : choice->parameters) {
        const Parameter* record = ParameterValues(source.knowledge).record(id);
        cell.note += (cell.note.empty() ? "" : ", ") + (record ? record->title : id) + " " +
                     readableNumber(value, source.style);
    }
    return cell;
}

ComparisonCell parameterCell(const CellSource& source, std::size_t position)
{
    const Parameter& parameter = source.knowledge.parameters[position];
    const auto own = source.scenario.parameterValue(parameter.id);
    ComparisonCell cell;
    cell.number = own.value_or(parameter.value);
    cell.text =
        readableNumber(*cell.number, source.style) + (parameter.unit.empty() ? "" : " " + parameter.unit);
    cell.origin = own ? Origin::Stated : Origin::Default;
    return cell;
}

ComparisonCell amountCell(const CellSource& source, const std::optional<double>& usd, const std::string& note)
{
    if (usd)
        return {usdText(*usd, source.style), note, usd, Origin::Derived};
    return {source.say(OGIVE_TR("compare", "not known")), note, {}, Origin::Open};
}

ComparisonCell costCell(const CellSource& source, const CostEstimate* estimate, std::size_t position)
{
    if (!estimate)
        return {source.say(OGIVE_TR("compare", "open")), {}, {}, Origin::Open};
    if (position == totalRow)
        return amountCell(source, estimate->monthlyUsd, estimate->llmTitle);
    if (position == perRequestRow)
        return amountCell(source, estimate->perRequestUsd, {});
    const auto line = std::find_if(estimate->lines.begin(), estimate->lines.end(), [&](const CostLine& one) {
        return one.id == idOf(static_cast<BillLine>(position));
    });
    if (line == estimate->lines.end() || !line->included)
        return {};
    return amountCell(source, line->usd, line->note);
}

ComparisonCell cellOf(const CellSource& source, const ComparisonRow& row, const CostEstimate* estimate,
                      const CapacityPlan& plan)
{
    switch (row.kind) {
    case RowKind::Requirement:
        return requirementCell(source, row.position);
    case RowKind::Decision:
        return decisionCell(source, row.position);
    case RowKind::Pattern:
        return patternCell(source, row.position);
    case RowKind::Parameter:
        return parameterCell(source, row.position);
    case RowKind::Cost:
        return costCell(source, estimate, row.position);
    case RowKind::Capacity:
        return capacityCell(source.knowledge, plan, static_cast<CapacityFigure>(row.position), source.style);
    }
    return {};
}

} // namespace

std::string requirementText(const Knowledge& knowledge, const Scenario& scenario,
                            const Evaluation& evaluation, std::size_t field, const NumberStyle& style)
{
    const Field& shown = knowledge.fields[field];
    const Value* stated = scenario.requirements.find(shown.id);
    const bool isText = stated && std::holds_alternative<std::string>(*stated);
    return isText ? valueText(shown, *stated, style) : fieldText(knowledge, evaluation.fields, field, style);
}

ScenarioColumn scenarioColumn(const Knowledge& knowledge, const std::vector<ComparisonSection>& sections,
                              const Scenario& scenario, const Evaluation& evaluation,
                              const NumberStyle& style)
{
    const auto provider = knowledge.decisionInRole("llm");
    const CostEstimate* estimate =
        provider ? chosenEstimate(evaluation.cost, evaluation.decisions[*provider].chosen()) : nullptr;
    const CapacityPlan plan = capacityOf(knowledge, scenario, evaluation);
    const CellSource source{knowledge, scenario, evaluation, style};
    ScenarioColumn column;
    for (const ComparisonSection& section : sections)
        for (const ComparisonRow& row : section.rows)
            column.push_back(cellOf(source, row, estimate, plan));
    return column;
}

} // namespace ogive
