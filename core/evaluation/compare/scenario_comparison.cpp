#include "core/evaluation/compare/scenario_comparison.h"

#include <algorithm>

namespace ogive {
namespace {

bool isWorthShowing(const ComparisonRow& row, const ComparisonCell& cell)
{
    switch (row.kind) {
    case RowKind::Pattern:
        return cell.number > 0.0;
    case RowKind::Parameter:
        return cell.origin == Origin::Stated;
    case RowKind::Requirement:
    case RowKind::Decision:
    case RowKind::Cost:
    case RowKind::Capacity:
        return cell.applies();
    }
    return true;
}

} // namespace

bool differs(const ComparisonRow& row, const ComparisonCell& cell, const ComparisonCell& reference)
{
    if (cell.applies() != reference.applies())
        return row.kind != RowKind::Requirement;
    const bool hasOwnWords = row.kind == RowKind::Requirement || row.kind == RowKind::Pattern;
    return cell.text != reference.text || (hasOwnWords && cell.note != reference.note);
}

ScenarioComparison compareScenarios(const std::vector<ComparisonSection>& sections,
                                    std::vector<std::shared_ptr<const ScenarioColumn>> columns,
                                    std::size_t reference)
{
    ScenarioComparison comparison{std::move(columns), reference, {}};
    std::size_t place = 0;
    for (const ComparisonSection& section : sections) {
        ComparedSection compared{section.id, section.title, {}};
        for (const ComparisonRow& row : section.rows) {
            ComparedRow shown{row, place++, {}, true};
            bool isShown = false;
            for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
                const ComparisonCell& cell = comparison.cell(shown, i);
                shown.differs.push_back(differs(row, cell, comparison.cell(shown, reference)));
                shown.isAlike = shown.isAlike && !shown.differs.back();
                isShown = isShown || isWorthShowing(row, cell);
            }
            if (isShown)
                compared.rows.push_back(std::move(shown));
        }
        if (!compared.rows.empty())
            comparison.sections.push_back(std::move(compared));
    }
    return comparison;
}

} // namespace ogive
