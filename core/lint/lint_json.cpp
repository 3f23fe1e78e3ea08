#include "core/lint/lint_json.h"

#include "core/base/issue.h"
#include "core/base/number_text.h"
#include "core/decide/regions/rule_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace ogive {
namespace {

std::size_t countOf(const std::vector<LintFinding>& findings, Severity severity)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&](const LintFinding& finding) { return finding.severity == severity; }));
}

} // namespace

Json lintJson(const Knowledge& knowledge, const std::vector<LintFinding>& findings)
{
    Json list = Json::array();
    for (const LintFinding& finding : findings) {
        Json details = Json::array();
        for (const Message& detail : finding.details)
            details.push_back(english(detail));
        Json fields = Json::array();
        for (const std::size_t field : finding.fields)
            fields.push_back(knowledge.fields[field].id.value);
        list.push_back(Json{{"id", finding.rule},
                            {"severity", severityName(finding.severity)},
                            {"place", placeText(finding.place)},
                            {"message", english(finding.message)},
                            {"details", std::move(details)},
                            {"fields", std::move(fields)}});
    }
    return Json{{"findings", std::move(list)}};
}

std::string lintText(const std::vector<LintFinding>& findings)
{
    if (findings.empty())
        return "No findings.\n";
    std::string text;
    for (const LintRuleTitle& rule : lintRules()) {
        bool isFirst = true;
        for (const LintFinding& finding : findings) {
            if (finding.rule != rule.id)
                continue;
            if (isFirst)
                text += fmt::format("{} ({})\n", english(rule.title), rule.id);
            isFirst = false;
            text += fmt::format("  {}: {}: {}\n", severityName(finding.severity), placeText(finding.place),
                                english(finding.message));
            for (const Message& detail : finding.details)
                text += fmt::format("    {}\n", english(detail));
        }
        text += isFirst ? "" : "\n";
    }
    return text + fmt::format("{} findings: {} errors, {} warnings, {} notes\n", findings.size(),
                              countOf(findings, Severity::Error), countOf(findings, Severity::Warning),
                              countOf(findings, Severity::Info));
}

std::string ruleTablesText(const Knowledge& knowledge)
{
    std::string text =
        "Rule sets as tables, a cell for each combination of values that the conditions tell apart\n";
    for (const RuleSet& rules : knowledge.ruleSets) {
        const RuleTableTotals totals = ruleTableTotals(knowledge, rules);
        text += fmt::format("  {}: {} decisions, {} cells", rules.id.value, totals.tables,
                            groupedNumber(totals.cells));
        if (totals.tooLarge > 0)
            text += fmt::format(" and {} decisions too large to be counted", totals.tooLarge);
        text += "\n";
    }
    return text;
}

} // namespace ogive
