#include "core/evaluation/parts.h"
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
    table.columns = {{draft.text(OGIVE_TR("report", "Finding")), false, 1.1},
                     {draft.text(OGIVE_TR("report", "What is the matter")), false, 2},
                     {draft.text(OGIVE_TR("report", "What to do")), false, 2},
                     {draft.text(OGIVE_TR("report", "Follows from")), false, 1.4}};
    for (const Finding& finding : context.evaluation.findings) {
        const Check& check = context.knowledge.checks[finding.check];
        if (check.isWarning != warnings)
            continue;
        Spans message{plain(check.message + " "), draft.cite(check.source, {})};
        table.rows.push_back({{strong(check.title)},
                              std::move(message),
                              {plain(check.advice.empty() ? "–" : check.advice)},
                              {plain(context.fieldsText(finding.fields))}});
    }
    for (const NumberFinding& finding : context.numbers) {
        if ((finding.what().severity != Severity::Info) != warnings)
            continue;
        table.rows.push_back({{strong(draft.text(finding.what().title))},
                              {plain(draft.text(finding.message))},
                              {plain(draft.text(finding.advice))},
                              {plain(context.fieldsText(finding.fields))}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(warnings ? OGIVE_TR("report", "Warnings") : OGIVE_TR("report", "Advice")),
                  warnings ? "warnings" : "advice");
    draft.table(std::move(table));
}

/// "Architecture (Monolith), Team size (4 people)".
std::string evidenceText(const ReportContext& context, const DecidingValues& evidence)
{
    std::string text;
    for (const std::size_t decision : evidence.decisions) {
        const std::string chosen = chosenTitle(context.knowledge, context.evaluation, decision);
        text += (text.empty() ? "" : ", ") + context.knowledge.decisions[decision].title + " (" +
                (chosen.empty() ? "–" : chosen) + ")";
    }
    const std::string fields = context.fieldsText(evidence.fields);
    return text.empty() || fields.empty() ? text + fields : text + ", " + fields;
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
        table.rows.push_back({{plain(practice.title + " "), draft.cite(practice.source, {})},
                              {isViolated ? strong(status) : plain(status)},
                              {plain(evidenceText(context, result.evidence))},
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
            passed.push_back(context.knowledge.language.quoted(context.knowledge.checks[i].title));
    }
    for (std::size_t i = 0; i < numberChecks().size(); ++i) {
        const bool isFound = std::any_of(context.numbers.begin(), context.numbers.end(),
                                         [i](const NumberFinding& finding) { return finding.check == i; });
        if (!isFound)
            passed.push_back(context.knowledge.language.quoted(draft.text(numberChecks()[i].title)));
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
    const auto& numbers = context.numbers;
    const std::size_t looked = context.knowledge.checks.size() + numberChecks().size();
    const std::size_t all = findings.size() + numbers.size();
    const auto warnings = static_cast<std::size_t>(
        std::count_if(
            findings.begin(), findings.end(),
            [&](const Finding& finding) { return context.knowledge.checks[finding.check].isWarning; }) +
        std::count_if(numbers.begin(), numbers.end(), [](const NumberFinding& finding) {
            return finding.what().severity != Severity::Info;
        }));
    draft.paragraph(draft.spans(OGIVE_TR("report", "Of %1 checks %2 give a warning and %3 give advice."),
                                {plain(std::to_string(looked)), strong(std::to_string(warnings)),
                                 strong(std::to_string(all - warnings))}));
    addFindings(draft, context, true);
    addFindings(draft, context, false);
    addPractices(draft, context);
    addPassed(draft, context);
}

} // namespace ogive
