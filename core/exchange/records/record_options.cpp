#include "core/exchange/records/record_options.h"

#include "core/decide/changes/flips.h"
#include "core/evaluation/parts.h"
#include "core/evaluation/ranking/option_ranking.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/markdown_text.h"
#include "core/report/sections/option_blocks.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <fmt/format.h>

namespace ogive {
namespace {

/// The items of an attribute: of a list each, of anything else its text.
std::vector<std::string> itemsOf(const ReportContext& context, const Attribute& attribute,
                                 const AttributeValue& value)
{
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        return *list;
    if (std::holds_alternative<std::monostate>(value))
        return {};
    return {shownAttribute(attribute, value, context.style())};
}

std::string listItem(const std::string& text)
{
    return "* " + escapeMarkdown(text) + "\n";
}

OptionRanking recordRanking(const ReportContext& context, std::size_t decision)
{
    return rankingOf(context.knowledge, context.evaluation, decision,
                     context.design.rankingOf(context.knowledge.decisions[decision].id));
}

/// What speaks neither for nor against it.
std::string neutralPoints(const ReportContext& context, std::size_t decision, std::size_t option)
{
    const Decision& described = context.knowledge.decisions[decision];
    std::string text;
    for (std::size_t i = 0; i < described.attributes.size(); ++i) {
        const Attribute& attribute = described.attributes[i];
        const AttributeValue& value = described.options[option].attributes[i];
        if (attribute.tone.empty() && !std::holds_alternative<std::monostate>(value))
            text += listItem(context.words(OGIVE_TR("records", "Neutral, because of %1: %2")
                                               .arg(context.knowledge.language.inSentence(attribute.title))
                                               .arg(shownAttribute(attribute, value, context.style()))));
    }
    return text;
}

std::string flipText(const ReportContext& context, const Flip& flip)
{
    std::vector<std::string> moves;
    for (const FieldChange& change : flip.changes)
        moves.push_back(context.words(OGIVE_TR("records", "%1 from %2 to %3")
                                          .arg(context.knowledge.fields[change.field].title)
                                          .arg(context.value(change.field))
                                          .arg(context.otherValue(change.field, change.to))));
    return context.words(
        OGIVE_TR("records", "Smallest change that leads to it: %1").arg(listText(moves, context.words)));
}

/// An option's place in the ranking, or why it has none.
std::string standingOf(const ReportContext& context, std::size_t decision, const OptionRanking& ranking,
                       std::size_t option)
{
    for (const RankedOption& ranked : ranking.ranked)
        if (ranked.option == option)
            return listItem(context.words(OGIVE_TR("records", "Score: %1, rank %2 of %3")
                                              .arg(scoreText(ranking.method, ranked.score, context.style()))
                                              .arg(std::to_string(ranked.rank))
                                              .arg(std::to_string(ranking.ranked.size()))));
    const std::string reason = ruledOutReason(context.knowledge, context.evaluation, decision, option);
    if (!reason.empty())
        return listItem(context.words(OGIVE_TR("records", "Bad, because it is ruled out: %1").arg(reason)));
    for (const auto* list : {&ranking.excluded, &ranking.unknown})
        for (const UnrankedOption& entry : *list)
            if (entry.option == option)
                return listItem(context.words(OGIVE_TR("records", "Not ranked: %1").arg(entry.reason)));
    return {};
}

std::string marginText(const ReportContext& context, std::size_t decision, const OptionRanking& ranking)
{
    if (ranking.ranked.size() < 2)
        return {};
    const double margin = ranking.ranked[0].score - ranking.ranked[1].score;
    std::string text =
        "\n" +
        escapeMarkdown(context.words(OGIVE_TR("records", "Margin of “%1” over “%2”: %3 points of the score.")
                                         .arg(context.optionTitle(decision, ranking.ranked[0].option))
                                         .arg(context.optionTitle(decision, ranking.ranked[1].option))
                                         .number(fmt::format("{:.3f}", margin))));
    if (const auto finding = rankingFinding(context.knowledge, context.evaluation, decision, ranking))
        text += " " + escapeMarkdown(context.words(*finding));
    return text + "\n";
}

} // namespace

std::vector<std::size_t> recordOptions(const ReportContext& context, std::size_t decision)
{
    std::vector<std::size_t> options = optionOrder(context, decision);
    const OptionRanking ranking = recordRanking(context, decision);
    for (std::size_t i = 0; i < std::min(ranking.leading, ranking.ranked.size()); ++i)
        if (std::find(options.begin(), options.end(), ranking.ranked[i].option) == options.end())
            options.push_back(ranking.ranked[i].option);
    return options;
}

std::string goodAndBad(const ReportContext& context, std::size_t decision, std::size_t option)
{
    const Decision& described = context.knowledge.decisions[decision];
    std::string text;
    for (const bool isGood : {true, false})
        for (std::size_t i = 0; i < described.attributes.size(); ++i) {
            const Attribute& attribute = described.attributes[i];
            if (attribute.tone != (isGood ? "good" : "bad"))
                continue;
            const Message point =
                isGood ? OGIVE_TR("records", "Good, because: %1") : OGIVE_TR("records", "Bad, because: %1");
            for (const std::string& item :
                 itemsOf(context, attribute, described.options[option].attributes[i]))
                text += listItem(context.words(point.arg(item)));
        }
    return text;
}

std::string prosAndConsText(const ReportContext& context, std::size_t decision)
{
    const Decision& described = context.knowledge.decisions[decision];
    const OptionRanking ranking =
        rankingOf(context.knowledge, context.evaluation, decision, context.design.rankingOf(described.id));
    const std::vector<Flip> changes =
        flips(context.knowledge, chainOf(context.evaluation), context.evaluation.fields, decision);
    std::string text =
        "## " + escapeMarkdownLine(context.words(OGIVE_TR("records", "Pros and Cons of the Options"))) + "\n";
    for (const std::size_t option : recordOptions(context, decision)) {
        text += "\n### " + escapeMarkdownLine(described.options[option].title) + "\n\n";
        if (!described.options[option].summary.empty())
            text += escapeMarkdown(described.options[option].summary) + "\n\n";
        text += goodAndBad(context, decision, option);
        text += neutralPoints(context, decision, option);
        text += standingOf(context, decision, ranking, option);
        for (const Flip& flip : changes)
            if (flip.outcome == option && !flip.changes.empty())
                text += listItem(flipText(context, flip));
    }
    return text + marginText(context, decision, ranking);
}

} // namespace ogive
