#include "core/report/sections/decision/judgement_blocks.h"

#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/shown_value.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

void addRobustness(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const DecisionShares* shares = context.robustness(decision);
    if (!shares)
        return;
    std::vector<std::string> others;
    for (const auto& [option, share] : shares->shares)
        if (option != shares->now)
            others.push_back(context.optionTitle(decision, option) + " " + shareText(share));
    const Spans arguments{strong(context.optionTitle(decision, *shares->now)),
                          strong(shareText(shares->same.share)), plain(listText(others, context.words))};
    draft.paragraph(draft.spans(
        others.empty()
            ? OGIVE_TR("report", "Robustness. The rules come to %1 in %2 of the cases when what is uncertain "
                                 "varies.")
            : OGIVE_TR("report", "Robustness. The rules come to %1 in %2 of the cases when what is uncertain "
                                 "varies; else to %3."),
        arguments));
}

void addAgreement(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    if (context.knowledge.ruleSets.size() < 2 || !context.evaluation.decisions[decision].outcome)
        return;
    std::vector<std::string> titles;
    for (const RuleSet& rules : context.knowledge.ruleSets)
        if (rules.id != context.ruleSetOf(decision).id && !rules.trees[decision].nodes.empty())
            titles.push_back(context.knowledge.language.quoted(rules.title));
    if (!titles.empty())
        draft.paragraph(draft.spans(
            OGIVE_TR("report", "Second opinion. %1 come to the same: %2."),
            {plain(listText(titles, context.words)),
             strong(context.optionTitle(decision, *context.evaluation.decisions[decision].outcome))}));
}

void addReversal(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const auto word = [&]() -> std::optional<Message> {
        switch (context.knowledge.decisions[decision].reversal) {
        case Reversal::Easy:
            return OGIVE_TR("report", "easy to reverse");
        case Reversal::Moderate:
            return OGIVE_TR("report", "reversible with some work");
        case Reversal::Hard:
            return OGIVE_TR("report", "hard to reverse");
        case Reversal::NotStated:
            break;
        }
        return std::nullopt;
    }();
    if (word)
        draft.paragraph(draft.spans(
            OGIVE_TR("report", "Later on this is %1. %2"),
            {strong(draft.text(*word)), plain(context.knowledge.decisions[decision].reversalNote)}));
}

} // namespace ogive
