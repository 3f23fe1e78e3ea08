#include "core/evaluation/practices.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

void addFindings(ReportDraft& draft, const ReportContext& context, bool warnings)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Finding")), false, 2.2},
                     {draft.text(OGIVE_TR("report", "What to do")), false, 2.2},
                     {draft.text(OGIVE_TR("report", "Follows from")), false, 1.8}};
    for (const Finding& finding : context.evaluation.findings) {
        const Check& check = context.knowledge.checks[finding.check];
        if (check.isWarning != warnings)
            continue;
        Spans toDo{plain((check.advice.empty() ? check.message : check.advice) + " "),
                   draft.cite(check.source, {})};
        Spans matter{strong(check.title)};
        if (!check.advice.empty())
            matter.push_back(plain(". " + check.message));
        table.rows.push_back(
            {std::move(matter), std::move(toDo), {plain(context.fieldsText(finding.fields))}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(warnings ? OGIVE_TR("report", "Warnings") : OGIVE_TR("report", "Advice")),
                  warnings ? "warnings" : "advice");
    draft.table(std::move(table));
}

void addPractices(ReportDraft& draft, const ReportContext& context)
{
    if (context.evaluation.practices.empty())
        return;
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Practice")), false, 2},
                     {draft.text(OGIVE_TR("report", "Status")), false, 0.8},
                     {draft.text(OGIVE_TR("report", "Because")), false, 1.8},
                     {draft.text(OGIVE_TR("report", "How to keep it")), false, 2.2}};
    for (const PracticeResult& result : context.evaluation.practices) {
        const BestPractice& practice = context.knowledge.practices[result.practice];
        const std::string status = draft.text(statusText(result.status));
        const bool isViolated = result.status == PracticeStatus::Violated;
        table.rows.push_back(
            {{plain(practice.title + " "), draft.cite(practice.source, {})},
             {isViolated ? strong(status) : plain(status)},
             {plain(listText(evidenceTexts(context.knowledge, context.evaluation, result.evidence),
                             context.words))},
             {plain(practice.advice)}});
    }
    draft.section(draft.text(OGIVE_TR("report", "The guide's best practices")), "practices");
    draft.table(std::move(table));
}

void addPassed(ReportDraft& draft, const ReportContext& context)
{
    std::vector<std::string> passed;
    for (std::size_t i = 0; i < context.knowledge.checks.size(); ++i) {
        const bool fires = std::any_of(context.evaluation.findings.begin(), context.evaluation.findings.end(),
                                       [i](const Finding& finding) { return finding.check == i; });
        if (!fires)
            passed.push_back("“" + context.knowledge.checks[i].title + "”");
    }
    if (passed.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Looked for and not found")), "passed-checks");
    draft.paragraph(draft.spans(OGIVE_TR("report", "These checks have nothing to say about this design: %1."),
                                {plain(listText(passed, context.words))}));
}

} // namespace

void addChecks(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Checks and best practices"), std::string(anchors::checks));
    const auto& findings = context.evaluation.findings;
    const auto warnings = std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return context.knowledge.checks[finding.check].isWarning;
    });
    draft.paragraph(
        draft.spans(OGIVE_TR("report", "Of %1 checks %2 give a warning and %3 give advice."),
                    {plain(std::to_string(context.knowledge.checks.size())), strong(std::to_string(warnings)),
                     strong(std::to_string(static_cast<std::ptrdiff_t>(findings.size()) - warnings))}));
    addFindings(draft, context, true);
    addFindings(draft, context, false);
    addPractices(draft, context);
    addPassed(draft, context);
}

} // namespace ogive
