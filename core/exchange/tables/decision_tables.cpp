#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/parts.h"
#include "core/evaluation/ranking/option_ranking.h"
#include "core/exchange/tables/data_table.h"

#include <algorithm>

namespace ogive {
namespace {

std::string chosenId(const ExportSubject& subject, std::size_t decision,
                     const std::optional<std::size_t>& option)
{
    return option ? subject.knowledge.decisions[decision].options[*option].id.value : std::string();
}

std::string titleOfChosen(const ExportSubject& subject, std::size_t decision,
                          const std::optional<std::size_t>& option)
{
    return option ? subject.knowledge.decisions[decision].options[*option].title : std::string();
}

/// The questions on the way, each with its answer.
std::string wayText(const ExportSubject& subject, std::size_t decision)
{
    std::string text;
    for (const TraceStep& step : subject.evaluation.decisions[decision].trace)
        text += (text.empty() ? "" : "; ") + traceText(subject.knowledge, subject.evaluation, decision, step);
    return text;
}

std::string namesText(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// An option's attributes in one cell: "Pros: …; Cons: …".
std::string attributesText(const Decision& decision, const Option& option)
{
    std::string text;
    for (std::size_t i = 0; i < decision.attributes.size(); ++i)
        if (!std::holds_alternative<std::monostate>(option.attributes[i]))
            text += (text.empty() ? "" : "; ") + decision.attributes[i].title + ": " +
                    attributeText(decision.attributes[i], option.attributes[i]);
    return text;
}

void addOptionRows(const ExportSubject& subject, std::size_t decision, DataTable& table)
{
    const Decision& described = subject.knowledge.decisions[decision];
    const DecisionResult& result = subject.evaluation.decisions[decision];
    const OptionRanking ranking =
        rankingOf(subject.knowledge, subject.evaluation, decision, subject.design.rankingOf(described.id));
    for (std::size_t i = 0; i < described.options.size(); ++i) {
        const Option& option = described.options[i];
        const auto ranked = std::find_if(ranking.ranked.begin(), ranking.ranked.end(),
                                         [i](const RankedOption& one) { return one.option == i; });
        const bool isRanked = ranked != ranking.ranked.end();
        table.rows.push_back({described.id.value, described.title, option.id.value, option.title,
                              std::string(result.chosen() == i ? "yes" : "no"),
                              std::string(result.outcome == i ? "yes" : "no"),
                              isRanked ? TableCell(ranked->score) : TableCell(),
                              isRanked ? TableCell(static_cast<double>(ranked->rank)) : TableCell(),
                              ruledOutReason(subject.knowledge, subject.evaluation, decision, i),
                              option.summary, attributesText(described, option), namesText(option.packages),
                              option.source, option.asOf});
    }
}

} // namespace

DataTable decisionsTable(const ExportSubject& subject)
{
    DataTable table{"decisions",
                    subject.words(OGIVE_TR("tables", "Decisions")),
                    {"id", "title", "outcome", "outcome_title", "recommended", "overridden", "rationale",
                     "date", "deciders", "rules", "second_opinion", "because"},
                    {}};
    for (const std::size_t i : decisionsInOrder(subject.knowledge, subject.evaluation)) {
        const Decision& decision = subject.knowledge.decisions[i];
        const DecisionResult& result = subject.evaluation.decisions[i];
        const Override* override = result.overridden ? subject.scenario.overrideOf(decision.id) : nullptr;
        const auto opinion = result.secondOpinion ? std::optional(result.secondOpinion->outcome)
                                                  : std::optional<std::size_t>();
        table.rows.push_back({decision.id.value, decision.title, chosenId(subject, i, result.chosen()),
                              titleOfChosen(subject, i, result.chosen()),
                              chosenId(subject, i, result.outcome), std::string(override ? "yes" : "no"),
                              override ? override->rationale : std::string(),
                              override ? override->date : std::string(),
                              override ? namesText(override->deciders) : std::string(),
                              subject.knowledge.ruleSets[result.ruleSet].id.value,
                              chosenId(subject, i, opinion), wayText(subject, i)});
    }
    return table;
}

DataTable comparisonTable(const ExportSubject& subject)
{
    DataTable table{"comparison",
                    subject.words(OGIVE_TR("tables", "Comparison of options")),
                    {"decision", "decision_title", "option", "option_title", "chosen", "recommended", "score",
                     "rank", "ruled_out_because", "summary", "attributes", "packages", "source", "as_of"},
                    {}};
    for (const std::size_t i : decisionsInOrder(subject.knowledge, subject.evaluation))
        // The options of a catalog are all models there are; what matters of them stands in the cost table.
        if (subject.knowledge.decisions[i].optionsFrom.empty())
            addOptionRows(subject, i, table);
    return table;
}

DataTable costTable(const ExportSubject& subject)
{
    DataTable table{"cost",
                    subject.words(OGIVE_TR("tables", "Monthly cost")),
                    {"provider", "provider_title", "chosen", "model", "line", "title", "usd_per_month",
                     "one_time_usd", "included", "note"},
                    {}};
    const auto decision = subject.knowledge.decisionInRole("llm");
    if (!decision)
        return table;
    const auto chosen = subject.evaluation.decisions[*decision].chosen();
    for (const CostEstimate& estimate : subject.evaluation.cost.estimates) {
        const Option& option = subject.knowledge.decisions[*decision].options[estimate.option];
        const std::string isChosen = chosen == estimate.option ? "yes" : "no";
        const auto add = [&](const std::string& id, const std::string& title,
                             const std::optional<double>& usd, bool isOnce, bool isIncluded,
                             const std::string& note) {
            const TableCell amount = usd ? TableCell(*usd) : TableCell();
            table.rows.push_back({option.id.value, option.title, isChosen, estimate.llmTitle, id, title,
                                  isOnce ? TableCell() : amount, isOnce ? amount : TableCell(),
                                  std::string(isIncluded ? "yes" : "no"), note});
        };
        for (const CostLine& line : estimate.lines)
            add(line.id, line.title, line.usd, line.oneTime, line.included, line.note);
        add("total", subject.words(OGIVE_TR("tables", "Total")), estimate.monthlyUsd, false, true, {});
    }
    return table;
}

} // namespace ogive
