#include "core/report/sections/sections.h"

#include "core/evaluation/compare/scenario_comparison.h"
#include "core/evaluation/parts.h"
#include "core/report/shown_value.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace ogive {
namespace {

/// The design's scenarios with what each comes to; the one of the report stands first.
struct ComparedScenarios {
    std::vector<const Scenario*> scenarios;
    std::vector<std::shared_ptr<const Evaluation>> evaluations;
};

std::shared_ptr<const Evaluation> evaluationOf(const ReportContext& context, const Scenario& scenario)
{
    if (context.extras.evaluationOf)
        return context.extras.evaluationOf(scenario);
    return std::make_shared<const Evaluation>(
        evaluate(context.knowledge, scenario, context.design.rules, context.priceDate()));
}

ComparedScenarios comparedOf(const ReportContext& context)
{
    ComparedScenarios compared;
    compared.scenarios.push_back(&context.scenario);
    compared.evaluations.emplace_back(&context.evaluation, [](const Evaluation*) {});
    for (const Scenario& scenario : context.design.scenarios)
        if (scenario.id != context.scenario.id) {
            compared.scenarios.push_back(&scenario);
            compared.evaluations.push_back(evaluationOf(context, scenario));
        }
    return compared;
}

std::optional<double> monthlyOf(const ReportContext& context, const Evaluation& evaluation)
{
    const auto provider = context.knowledge.decisionInRole("llm");
    const bool isChosen = provider && evaluation.chosen[*provider] && !evaluation.cost.estimates.empty();
    return isChosen ? evaluation.cost.estimates.front().monthlyUsd : std::nullopt;
}

/// The main decisions that come out otherwise: "Architecture: Microservices; Scaling: Horizontal".
std::string otherOutcomes(const ReportContext& context, const Evaluation& evaluation)
{
    std::string text;
    for (std::size_t i = 0; i < context.knowledge.mainDecisionCount(); ++i) {
        if (evaluation.chosen[i] == context.evaluation.chosen[i])
            continue;
        const std::string title = chosenTitle(context.knowledge, evaluation, i);
        text += (text.empty() ? "" : "; ") +
                context.knowledge.language.labelled(context.knowledge.decisions[i].shortTitle,
                                                    title.empty() ? context.words(OGIVE_TR("report", "open"))
                                                                  : title);
    }
    return text.empty() ? context.words(OGIVE_TR("report", "the same")) : text;
}

std::string differenceOf(const ReportContext& context, const std::optional<double>& usd,
                         const std::optional<double>& reference)
{
    if (!usd || !reference)
        return "–";
    return (*usd > *reference ? "+" : "") + context.usd(*usd - *reference);
}

void addScenarioOverview(ReportDraft& draft, const ReportContext& context, const ComparedScenarios& compared)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Scenario")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Cost a month")), true, 0.9},
                     {draft.text(OGIVE_TR("report", "Difference")), true, 0.9},
                     {draft.text(OGIVE_TR("report", "Decided otherwise")), false, 2.4}};
    const auto reference = monthlyOf(context, context.evaluation);
    for (std::size_t i = 0; i < compared.scenarios.size(); ++i) {
        const auto usd = monthlyOf(context, *compared.evaluations[i]);
        const std::string& name = compared.scenarios[i]->name;
        table.rows.push_back({{i == 0 ? strong(name) : plain(name)},
                              {plain(context.usd(usd))},
                              {plain(i == 0 ? "–" : differenceOf(context, usd, reference))},
                              {plain(i == 0 ? "–" : otherOutcomes(context, *compared.evaluations[i]))}});
    }
    draft.table(std::move(table));
}

/// Row by row what differs, side by side.
void addDifferences(ReportDraft& draft, const ReportContext& context, const ComparedScenarios& compared)
{
    const auto sections = comparisonSections(context.knowledge);
    std::vector<std::shared_ptr<const ScenarioColumn>> columns;
    for (std::size_t i = 0; i < compared.scenarios.size(); ++i)
        columns.push_back(std::make_shared<const ScenarioColumn>(scenarioColumn(
            context.knowledge, sections, *compared.scenarios[i], *compared.evaluations[i], context.style())));
    const ScenarioComparison comparison = compareScenarios(sections, std::move(columns), 0);
    for (const ComparedSection& section : comparison.sections) {
        Table table;
        table.columns.push_back({draft.text(section.title), false, 1.3});
        for (const Scenario* scenario : compared.scenarios)
            table.columns.push_back({scenario->name, false, 1});
        for (const ComparedRow& row : section.rows) {
            if (row.isAlike)
                continue;
            std::vector<Spans> cells{{plain(draft.text(row.row.title))}};
            for (std::size_t i = 0; i < compared.scenarios.size(); ++i) {
                const ComparisonCell& cell = comparison.cell(row, i);
                const std::string text = cell.applies() ? cell.text : "–";
                cells.push_back({row.differs[i] ? strong(text) : plain(text)});
            }
            table.rows.push_back(std::move(cells));
        }
        draft.table(std::move(table));
    }
}

} // namespace

void addScenarios(ReportDraft& draft, const ReportContext& context)
{
    if (context.design.scenarios.size() < 2)
        return;
    constexpr std::size_t mostSideBySide = 4; ///< that a page has room for
    const ComparedScenarios compared = comparedOf(context);
    draft.chapter(OGIVE_TR("report", "Scenarios compared"), std::string(anchors::scenarios));
    draft.paragraph(draft.spans(
        OGIVE_TR("report", "The design holds %1 scenarios. This report describes %2; the others stand beside "
                           "it, by the same rules and prices."),
        {plain(std::to_string(compared.scenarios.size())), strong(context.scenario.name)}));
    addScenarioOverview(draft, context, compared);
    if (compared.scenarios.size() > mostSideBySide)
        return;
    draft.section(draft.text(OGIVE_TR("report", "What differs")), "scenario-differences");
    addDifferences(draft, context, compared);
}

} // namespace ogive
