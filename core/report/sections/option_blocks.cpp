#include "core/report/sections/option_blocks.h"

#include "core/base/number_text.h"
#include "core/evaluation/candidates.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

/// A column's share of the width, by its longest text.
double weightFor(const Decision& decision, std::size_t attribute)
{
    constexpr double charactersPerShare = 14;
    std::size_t longest = decision.attributes[attribute].title.size();
    for (const Option& option : decision.options)
        longest = std::max(
            longest, attributeText(decision.attributes[attribute], option.attributes[attribute]).size());
    return std::clamp(static_cast<double>(longest) / charactersPerShare, 0.8, 3.0);
}

Spans nameCell(const ReportDraft& draft, const ReportContext& context, std::size_t decision,
               std::size_t option)
{
    const DecisionResult& result = context.evaluation.decisions[decision];
    const std::string title = context.optionTitle(decision, option);
    if (result.chosen() == option)
        return {strong(title)};
    if (context.isOverridden(decision) && result.outcome == option)
        return draft.spans(OGIVE_TR("report", "%1 (recommended)"), {plain(title)});
    return {plain(title)};
}

} // namespace

std::string shownAttribute(const Attribute& attribute, const AttributeValue& value, const NumberStyle& style)
{
    const double* number = std::get_if<double>(&value);
    if (!number)
        return attributeText(attribute, value, style);
    if (attribute.unit.starts_with("USD"))
        return "$" + groupedNumber(*number, style);
    const auto isSameLetter = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    const bool isInTitle = std::search(attribute.title.begin(), attribute.title.end(), attribute.unit.begin(),
                                       attribute.unit.end(), isSameLetter) != attribute.title.end();
    return isInTitle ? groupedNumber(*number, style) : attributeText(attribute, value, style);
}

std::vector<std::size_t> optionOrder(const ReportContext& context, std::size_t decision)
{
    std::vector<std::size_t> order;
    const auto chosen = context.evaluation.decisions[decision].chosen();
    if (chosen)
        order.push_back(*chosen);
    for (std::size_t i = 0; i < context.knowledge.decisions[decision].options.size(); ++i)
        if (i != chosen && isNamed(context.knowledge, decision, i))
            order.push_back(i);
    return order;
}

void addFurtherOptions(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const std::vector<std::size_t> order = optionOrder(context, decision);
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < context.knowledge.decisions[decision].options.size(); ++i)
        if (std::find(order.begin(), order.end(), i) == order.end())
            titles.push_back(context.optionTitle(decision, i));
    if (!titles.empty())
        draft.paragraph(draft.spans(OGIVE_TR("report", "Known too, but named by no rule: %1."),
                                    {plain(listText(titles, context.words))}));
}

Table optionTable(const ReportDraft& draft, const ReportContext& context, std::size_t decision,
                  const std::vector<std::size_t>& attributes)
{
    const Decision& described = context.knowledge.decisions[decision];
    Table table;
    table.columns.push_back({draft.text(OGIVE_TR("report", "Option")), false, 1.2});
    for (const std::size_t attribute : attributes) {
        const Attribute& row = described.attributes[attribute];
        table.columns.push_back(
            {row.title, row.kind == AttributeKind::Number, weightFor(described, attribute)});
    }
    for (const std::size_t option : optionOrder(context, decision)) {
        std::vector<Spans> cells{nameCell(draft, context, decision, option)};
        for (const std::size_t attribute : attributes)
            cells.push_back(
                {plain(shownAttribute(described.attributes[attribute],
                                      described.options[option].attributes[attribute], context.style()))});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void addOptionTables(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    constexpr std::size_t mostLists = 3;
    constexpr std::size_t mostShort = 6;
    const auto& attributes = context.knowledge.decisions[decision].attributes;
    std::vector<std::size_t> columns;
    const auto flush = [&] {
        if (!columns.empty())
            draft.table(optionTable(draft, context, decision, columns));
        columns.clear();
    };
    for (const bool areLists : {false, true}) {
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            if ((attributes[i].kind == AttributeKind::List) != areLists)
                continue;
            columns.push_back(i);
            if (columns.size() == (areLists ? mostLists : mostShort))
                flush();
        }
        flush();
    }
}

std::vector<Spans> factItems(ReportDraft& draft, const Option& option)
{
    std::vector<Spans> items;
    for (const Fact& fact : option.facts) {
        const Span source = draft.cite(fact.source, fact.asOf);
        const Spans arguments{plain(fact.text), source, muted(fact.asOf), plain(fact.replaces)};
        items.push_back(fact.replaces.empty()
                            ? draft.spans(OGIVE_TR("report", "%1 %2 (%3)"), arguments)
                            : draft.spans(OGIVE_TR("report", "%1 %2 (%3; the guide says “%4”)"), arguments));
    }
    return items;
}

std::vector<Spans> allFactItems(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    std::vector<Spans> items;
    for (const std::size_t option : optionOrder(context, decision)) {
        const Option& described = context.knowledge.decisions[decision].options[option];
        for (Spans& fact : factItems(draft, described)) {
            Spans item = draft.spans(OGIVE_TR("report", "%1: "), {strong(described.title)});
            item.insert(item.end(), fact.begin(), fact.end());
            items.push_back(std::move(item));
        }
    }
    return items;
}

} // namespace ogive
