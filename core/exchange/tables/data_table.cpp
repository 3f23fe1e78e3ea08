#include "core/exchange/tables/data_table.h"

#include "core/evaluation/compare/capacity_cells.h"
#include "core/evaluation/compare/comparison_rows.h"
#include "core/evaluation/compare/scenario_column.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/evaluation/findings/number_findings.h"
#include "core/evaluation/practices.h"
#include "core/plan/roadmap.h"

#include <cmath>

namespace ogive {
namespace {

std::string originText(const ExportSubject& subject, Origin origin)
{
    switch (origin) {
    case Origin::Stated:
        return subject.words(OGIVE_TR("tables", "stated"));
    case Origin::Derived:
        return subject.words(OGIVE_TR("tables", "derived"));
    case Origin::Assumed:
        return subject.words(OGIVE_TR("tables", "derived from defaults"));
    case Origin::Default:
        return subject.words(OGIVE_TR("tables", "default"));
    case Origin::Open:
        break;
    }
    return subject.words(OGIVE_TR("tables", "not known"));
}

std::string fieldTitles(const Knowledge& knowledge, const std::vector<std::size_t>& fields)
{
    std::string titles;
    for (const std::size_t field : fields)
        titles += (titles.empty() ? "" : ", ") + knowledge.fields[field].title;
    return titles;
}

TableCell numberCell(double number)
{
    return std::isfinite(number) ? TableCell(number) : TableCell();
}

/// Numbers stay numbers; choices, yes/no and texts are as people read them.
TableCell valueCell(const ExportSubject& subject, std::size_t field)
{
    const Field& described = subject.knowledge.fields[field];
    const double value = subject.evaluation.fields.values[field];
    if (std::isnan(value))
        return {};
    if (described.kind == FieldKind::Integer || described.kind == FieldKind::Real)
        return value;
    return requirementText(subject.knowledge, subject.scenario, subject.evaluation, field);
}

std::string rolesText(const std::vector<std::string>& roles)
{
    std::string text;
    for (const std::string& role : roles)
        text += (text.empty() ? "" : ", ") + role;
    return text;
}

} // namespace

DataTable requirementsTable(const ExportSubject& subject)
{
    DataTable table{"requirements",
                    subject.words(OGIVE_TR("tables", "Requirements")),
                    {"group", "id", "title", "value", "unit", "origin", "decides_now"},
                    {}};
    const Knowledge& knowledge = subject.knowledge;
    for (const FieldGroup& group : knowledge.groups)
        for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
            const Field& field = knowledge.fields[i];
            if (field.group != group.id)
                continue;
            const bool decides = subject.evaluation.decides[i];
            table.rows.push_back({group.title, field.id.value, field.title, valueCell(subject, i), field.unit,
                                  originText(subject, subject.evaluation.fields.origins[i]),
                                  std::string(decides ? "yes" : "no")});
        }
    return table;
}

DataTable capacityTable(const ExportSubject& subject)
{
    DataTable table{"capacity",
                    subject.words(OGIVE_TR("tables", "Capacity")),
                    {"id", "title", "number", "text", "note"},
                    {}};
    const CapacityPlan plan = capacityOf(subject.knowledge, subject.scenario, subject.evaluation);
    for (const ComparisonSection& section : comparisonSections(subject.knowledge))
        for (const ComparisonRow& row : section.rows) {
            if (row.kind != RowKind::Capacity)
                continue;
            const ComparisonCell cell =
                capacityCell(subject.knowledge, plan, static_cast<CapacityFigure>(row.position));
            table.rows.push_back({row.id, subject.words(row.title),
                                  cell.number ? numberCell(*cell.number) : TableCell(), cell.text,
                                  cell.note});
        }
    return table;
}

DataTable checksTable(const ExportSubject& subject)
{
    DataTable table{"checks",
                    subject.words(OGIVE_TR("tables", "Checks and practices")),
                    {"kind", "id", "severity_or_status", "message", "advice", "fields_or_evidence"},
                    {}};
    const Knowledge& knowledge = subject.knowledge;
    for (const Finding& finding : subject.evaluation.findings) {
        const Check& check = knowledge.checks[finding.check];
        table.rows.push_back({std::string("check"), check.id,
                              std::string(check.isWarning ? "warning" : "info"), check.message, check.advice,
                              fieldTitles(knowledge, finding.fields)});
    }
    const Words words = wordsOfData(subject.words);
    for (const NumberFinding& finding :
         numberFindings(knowledge, subject.scenario, subject.evaluation, subject.date))
        table.rows.push_back({std::string("check"), std::string(finding.what().id),
                              std::string(severityName(finding.what().severity)), words(finding.message),
                              words(finding.advice), fieldTitles(knowledge, finding.fields)});
    for (const PracticeResult& result : subject.evaluation.practices) {
        const BestPractice& practice = knowledge.practices[result.practice];
        table.rows.push_back({std::string("practice"), practice.id, subject.words(statusText(result.status)),
                              practice.title, practice.advice,
                              rolesText(evidenceTexts(knowledge, subject.evaluation, result.evidence))});
    }
    for (const ControlNeed& need : subject.evaluation.controls) {
        const Control& control = knowledge.controls[need.control];
        const char* level = need.level == ControlLevel::Required ? "required"
                            : need.level == ControlLevel::Open   ? "open"
                                                                 : "recommended";
        table.rows.push_back({std::string("control"), control.id, std::string(level), control.title,
                              control.action, fieldTitles(knowledge, need.fields)});
    }
    return table;
}

DataTable roadmapTable(const ExportSubject& subject)
{
    DataTable table{"roadmap",
                    subject.words(OGIVE_TR("tables", "Roadmap")),
                    {"number", "id", "task", "phase", "roles", "low_days", "typical_days", "high_days",
                     "start_day", "finish_day", "slack_days", "critical", "depends_on", "done_when"},
                    {}};
    const Knowledge& knowledge = subject.knowledge;
    const Roadmap roadmap = planRoadmap(knowledge, subject.evaluation.fields, subject.design.plan);
    for (std::size_t i = 0; i < roadmap.tasks.size(); ++i) {
        const PlannedTask& planned = roadmap.tasks[i];
        std::string before;
        for (const std::size_t other : planned.dependsOn)
            before += (before.empty() ? "" : ", ") + roadmap.tasks[other].id;
        table.rows.push_back({static_cast<double>(i + 1), planned.id, planned.title,
                              knowledge.phases[planned.phase].id, rolesText(planned.roles),
                              planned.effort.lowDays, planned.effort.typicalDays, planned.effort.highDays,
                              planned.start, planned.finish, planned.slack,
                              std::string(planned.isCritical ? "yes" : "no"), before, planned.exitCriterion});
    }
    return table;
}

std::vector<DataTable> dataTables(const ExportSubject& subject)
{
    return {requirementsTable(subject), decisionsTable(subject), comparisonTable(subject), costTable(subject),
            capacityTable(subject),     checksTable(subject),    roadmapTable(subject)};
}

} // namespace ogive
