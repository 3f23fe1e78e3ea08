#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

void addFindings(ReportDraft& draft, const ReportContext& context, bool warnings)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Finding")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "What to do")), false, 3},
                     {draft.text(OGIVE_TR("report", "Follows from")), false, 1.8}};
    for (const Finding& finding : context.evaluation.findings) {
        const Check& check = context.knowledge.checks[finding.check];
        if (check.isWarning != warnings)
            continue;
        Spans message{plain(check.message + " "), draft.cite(check.source, {})};
        table.rows.push_back(
            {{strong(check.title)}, std::move(message), {plain(context.fieldsText(finding.fields))}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(warnings ? OGIVE_TR("report", "Warnings") : OGIVE_TR("report", "Advice")),
                  warnings ? "warnings" : "advice");
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
    addPassed(draft, context);
}

} // namespace ogive
