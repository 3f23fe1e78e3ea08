#include "core/exchange/dmn/analysis/dmn_lint.h"

#include "core/exchange/dmn/analysis/table_findings.h"

#include <fmt/format.h>

#include <algorithm>

namespace ogive {
namespace {

/// Inputs that are declared and that no table tests.
void findUnreadInputs(const DmnModel& model, std::vector<DmnFinding>& findings)
{
    std::vector<bool> isRead(model.inputs.size(), false);
    for (const DmnDecision& decision : model.decisions)
        for (const DmnColumn& column : decision.table.columns) {
            const bool isTested = std::any_of(column.tests.begin(), column.tests.end(),
                                              [](const FeelTest& test) { return !test.isAny; });
            if (!column.source.isDecision && isTested)
                isRead[column.source.index] = true;
        }
    for (std::size_t i = 0; i < model.inputs.size(); ++i)
        if (!isRead[i])
            findings.push_back({"unread-input",
                                Severity::Warning,
                                model.decisions.size(),
                                {},
                                model.inputs[i].line,
                                OGIVE_TR("dmn", "No rule tests the input %1").arg(model.inputs[i].name),
                                {model.inputs[i].name}});
}

std::size_t countOf(const std::vector<DmnFinding>& findings, Severity severity)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&](const DmnFinding& finding) { return finding.severity == severity; }));
}

} // namespace

std::vector<DmnLintRule> dmnLintRules()
{
    return {{"gap", OGIVE_TR("dmn", "Inputs that no rule matches")},
            {"overlap", OGIVE_TR("dmn", "Rules that match together against the hit policy")},
            {"masked", OGIVE_TR("dmn", "Rules that others always go before")},
            {"never-matches", OGIVE_TR("dmn", "Rules that no input matches")},
            {"output-not-listed", OGIVE_TR("dmn", "Outputs that are not among the output values")},
            {"unreachable-output", OGIVE_TR("dmn", "Outputs that no input leads to")},
            {"unread-input", OGIVE_TR("dmn", "Inputs that no rule tests")},
            {"not-analysed", OGIVE_TR("dmn", "Tables too large to analyse to the end")}};
}

std::vector<DmnFinding> lintDmn(const DmnModel& model)
{
    std::vector<DmnFinding> findings;
    std::vector<std::vector<PossibleAnswers>> answers; // per decision and output
    for (std::size_t i = 0; i < model.decisions.size(); ++i) {
        const DmnTable& table = model.decisions[i].table;
        std::vector<ColumnClasses> columns;
        for (const DmnColumn& column : table.columns) {
            const DmnSource& source = column.source;
            columns.push_back(
                classesOf(column, source.isDecision ? &answers[source.index][source.output] : nullptr));
        }
        TableAnalysis analysis(model, i, std::move(columns));
        analysis.run(findings);
        answers.emplace_back();
        for (std::size_t output = 0; output < table.outputs.size(); ++output)
            answers.back().push_back(analysis.answers(output));
    }
    findUnreadInputs(model, findings);
    return findings;
}

std::string dmnPlaceText(const DmnModel& model, const DmnFinding& finding)
{
    if (finding.decision >= model.decisions.size())
        return "input/" + (finding.fields.empty() ? std::string() : finding.fields.front());
    std::string place = "decision/" + model.decisions[finding.decision].name;
    if (finding.tableRule)
        place += "/rule/" + std::to_string(*finding.tableRule + 1);
    return place;
}

Json dmnLintJson(const DmnModel& model, const std::vector<DmnFinding>& findings)
{
    Json list = Json::array();
    for (const DmnFinding& finding : findings)
        list.push_back(Json{{"id", finding.rule},
                            {"severity", severityName(finding.severity)},
                            {"place", dmnPlaceText(model, finding)},
                            {"line", finding.line},
                            {"message", english(finding.message)},
                            {"fields", finding.fields}});
    return Json{{"findings", std::move(list)}};
}

std::string dmnLintText(const DmnModel& model, const std::vector<DmnFinding>& findings)
{
    if (findings.empty())
        return "No findings.\n";
    std::string text;
    for (const DmnLintRule& rule : dmnLintRules()) {
        bool isFirst = true;
        for (const DmnFinding& finding : findings) {
            if (finding.rule != rule.id)
                continue;
            if (isFirst)
                text += fmt::format("{} ({})\n", english(rule.title), rule.id);
            isFirst = false;
            text += fmt::format("  {}: {}:{}: {}: {}\n", severityName(finding.severity), quotable(model.file),
                                finding.line, quotable(dmnPlaceText(model, finding)),
                                quotable(english(finding.message), 1000));
        }
        text += isFirst ? "" : "\n";
    }
    return text + fmt::format("{} findings: {} errors, {} warnings, {} notes\n", findings.size(),
                              countOf(findings, Severity::Error), countOf(findings, Severity::Warning),
                              countOf(findings, Severity::Info));
}

} // namespace ogive
