#include "core/deck/pages/pages.h"

#include "core/deck/pages/comparison/option_table.h"
#include "core/evaluation/compare/scenario_comparison.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ogive {
namespace {

constexpr double columnWidth = 330; // that a column needs to say something

/// The page's scenario, then others in the design's order.
std::vector<const Scenario*> shownScenarios(const DeckFacts& facts, std::size_t most)
{
    std::vector<const Scenario*> shown{&facts.subject.scenario};
    for (const Scenario& scenario : facts.subject.design.scenarios)
        if (shown.size() < most && scenario.id != facts.subject.scenario.id)
            shown.push_back(&scenario);
    return shown;
}

ScenarioComparison compared(const DeckFacts& facts, const std::vector<const Scenario*>& scenarios)
{
    const std::vector<ComparisonSection> sections = comparisonSections(facts.knowledge);
    std::vector<std::shared_ptr<const ScenarioColumn>> columns;
    for (const Scenario* scenario : scenarios) {
        const bool isOwn = scenario == &facts.subject.scenario;
        columns.push_back(std::make_shared<ScenarioColumn>(scenarioColumn(
            facts.knowledge, sections, *scenario,
            isOwn ? facts.evaluation
                  : evaluate(facts.knowledge, *scenario, facts.subject.design.rules, facts.subject.date))));
    }
    return compareScenarios(sections, std::move(columns), 0);
}

/// Numbers are pointed as the reader has it; names are not.
bool isNumberRow(const DeckFacts& facts, const ComparisonRow& row)
{
    if (row.kind != RowKind::Requirement)
        return row.kind == RowKind::Cost;
    const FieldKind kind = facts.knowledge.fields[row.position].kind;
    return kind == FieldKind::Integer || kind == FieldKind::Real;
}

DeckTable::Row tableRow(const DeckFacts& facts, const ScenarioComparison& comparison, const ComparedRow& row)
{
    DeckTable::Row made{row.row.kind == RowKind::Cost ? facts.text(OGIVE_TR("deck", "Cost a month"))
                                                      : facts.text(row.row.title),
                        {}};
    const bool isNumber = isNumberRow(facts, row.row);
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const std::string& text = comparison.cell(row, i).text;
        const std::string shown = isNumber ? inStyle(text, facts.subject.style) : text;
        made.cells.push_back({shown.empty() ? std::string("–") : shown, row.differs[i]});
    }
    return made;
}

/// What differs between scenarios: cost first, then decisions, then what drives them.
DeckTable scenarioTable(const DeckFacts& facts, const std::vector<const Scenario*>& scenarios)
{
    const ScenarioComparison comparison = compared(facts, scenarios);
    DeckTable table;
    table.title = facts.text(OGIVE_TR("deck", "Scenarios"));
    table.own = 0;
    for (const Scenario* scenario : scenarios)
        table.heads.push_back(scenario->name);
    const auto addRows = [&](RowKind kind, bool withAlike) {
        for (const ComparedSection& section : comparison.sections)
            for (const ComparedRow& row : section.rows) {
                const bool isTotal = row.row.kind == RowKind::Cost && row.row.position == totalRow;
                if (row.row.kind != kind || (kind == RowKind::Cost && !isTotal) ||
                    (row.isAlike && !withAlike))
                    continue;
                table.rows.push_back(tableRow(facts, comparison, row));
            }
    };
    addRows(RowKind::Cost, true);
    addRows(RowKind::Decision, false);
    addRows(RowKind::Requirement, false);
    return table;
}

} // namespace

void drawComparisonPage(PageSheet& sheet, const DeckFacts& facts)
{
    const auto decision = comparedDecision(facts);
    const std::size_t all = facts.subject.design.scenarios.size();
    const auto most =
        std::max<std::size_t>(2, static_cast<std::size_t>(sheet.body().width / columnWidth) - 1);
    const std::vector<const Scenario*> scenarios = shownScenarios(facts, most);
    const bool hasOthers = scenarios.size() > 1;
    std::string title = facts.text(OGIVE_TR("deck", "Options beside each other"));
    if (decision)
        title = facts.text(
            OGIVE_TR("deck", "%1: what there is to choose from").arg(facts.decision(*decision).title));
    std::string subtitle;
    if (hasOthers && all > scenarios.size())
        subtitle = facts.text(OGIVE_TR("deck", "Below: %1 of %2 scenarios, with what differs")
                                  .arg(static_cast<double>(scenarios.size()))
                                  .arg(static_cast<double>(all)));
    else if (hasOthers)
        subtitle = facts.text(OGIVE_TR("deck", "Below: the scenarios, with what differs"));
    sheet.head(title, subtitle);

    Rect body = sheet.body();
    constexpr double optionShare = 0.56;
    if (decision) {
        const double height = hasOthers ? body.height * optionShare : body.height;
        const double end =
            drawTable(sheet, {body.x, body.y, body.width, height}, optionTable(facts, *decision, most));
        const double below = end + 2 * deck::gap;
        body = {body.x, below, body.width, body.bottom() - below};
    }
    if (hasOthers)
        drawTable(sheet, body, scenarioTable(facts, scenarios));
}

} // namespace ogive
