#include "core/evaluation/parts.h"
#include "core/report/figures_of.h"
#include "core/report/sections/option_blocks.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include "core/base/number_text.h"
#include "core/cost/cost_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace ogive {
namespace {

/// A price per million tokens with cents, and more places only where it has them: $2.00, $0.10, $0.0375.
std::string tokenPriceText(double usd, const NumberStyle& style)
{
    const bool isWholeCents = std::abs(usd * 100 - std::round(usd * 100)) < 1e-9;
    return inStyle(isWholeCents ? fmt::format("${:.2f}", usd) : "$" + groupedNumber(usd), style);
}

/// Writes the comparison of providers; lives for one chapter.
class ProviderChapter {
public:
    ProviderChapter(ReportDraft& draft, const ReportContext& context, std::size_t decision)
        : m_draft(draft)
        , m_context(context)
        , m_decision(decision)
        , m_cost(context.evaluation.cost)
    {}

    void write();

private:
    void addChoice();
    void addPrices();
    void addMonthlyCost();
    void addProviderTotals();
    void addOptions();

    [[nodiscard]] PriceInForce priceUsed(const CostEstimate& estimate, const Model& model) const;
    [[nodiscard]] Spans providerCell(const CostEstimate& estimate) const;
    [[nodiscard]] std::string modelText(const CostEstimate& estimate) const;
    [[nodiscard]] std::string leftOut(const CostEstimate& estimate) const;
    [[nodiscard]] std::string difference(const CostEstimate& estimate) const;
    [[nodiscard]] bool isChosen(const CostEstimate& estimate) const
    {
        return m_context.evaluation.decisions[m_decision].chosen() == estimate.option;
    }

    ReportDraft& m_draft;
    const ReportContext& m_context;
    std::size_t m_decision;
    const CostComparison& m_cost;
};

void ProviderChapter::write()
{
    m_draft.chapter(OGIVE_TR("report", "LLM provider comparison"), std::string(anchors::providers));
    addChoice();
    addPrices();
    addMonthlyCost();
    addOptions();
}

void ProviderChapter::addChoice()
{
    const Span reference = m_draft.reference(m_context.decisionAnchor(m_decision));
    const CostEstimate* estimate = m_context.chosenEstimate();
    if (!estimate) {
        m_draft.paragraph(m_draft.spans(OGIVE_TR("report", "Not decided yet: %1. See %2."),
                                        {strong(m_context.outcomeText(m_decision)), reference}));
        return;
    }
    const Spans arguments{strong(m_context.outcomeText(m_decision)), strong(modelText(*estimate)), reference};
    const auto model = followerOf(m_context.knowledge, m_decision);
    m_draft.paragraph(m_draft.spans(
        model && m_context.isOverridden(*model)
            ? OGIVE_TR("report",
                       "Chosen: %1 with the model %2, the architect's own choice. The reasons are in %3.")
            : OGIVE_TR("report", "Chosen: %1 with the model %2, the one the knowledge names for the "
                                 "quality that is asked for. The reasons are in %3."),
        arguments));
}

Spans ProviderChapter::providerCell(const CostEstimate& estimate) const
{
    const std::string title = m_context.optionTitle(m_decision, estimate.option);
    return {isChosen(estimate) ? strong(title) : plain(title)};
}

std::string ProviderChapter::modelText(const CostEstimate& estimate) const
{
    return estimate.llmTitle.empty() ? m_context.notKnownText() : estimate.llmTitle;
}

/// The price that the estimate says it used; for models that were not priced, their base price.
PriceInForce ProviderChapter::priceUsed(const CostEstimate& estimate, const Model& model) const
{
    const double prompt = m_context.numberInRole("input_tokens").value_or(0);
    for (const Price& price : model.prices)
        if (price.source == estimate.priceSource && price.asOf == estimate.priceAsOf &&
            price.schedule.empty())
            return priceFor(price, prompt);
    return priceOf(model, {}, prompt);
}

void ProviderChapter::addPrices()
{
    m_draft.section(m_draft.text(OGIVE_TR("report", "Models and prices")), "provider-prices");
    m_draft.paragraph(
        OGIVE_TR("report", "US dollars for a million tokens, for prompts of the length that is stated."));
    Table table;
    table.columns = {{m_draft.text(OGIVE_TR("report", "Provider")), false, 1},
                     {m_draft.text(OGIVE_TR("report", "Model")), false, 1.5},
                     {m_draft.text(OGIVE_TR("report", "Input")), true, 0.7},
                     {m_draft.text(OGIVE_TR("report", "Cached")), true, 0.7},
                     {m_draft.text(OGIVE_TR("report", "Output")), true, 0.7},
                     {m_draft.text(OGIVE_TR("report", "Context")), true, 0.8},
                     {m_draft.text(OGIVE_TR("report", "As of")), false, 0.9}};
    for (const CostEstimate& estimate : m_cost.estimates) {
        const Model* model = m_context.knowledge.llmModel(estimate.llmModel);
        const PriceInForce price = model ? priceUsed(estimate, *model) : PriceInForce();
        const auto usd = [&](std::optional<double> Rates::*part) {
            return Spans{plain(price && price.rates->*part
                                   ? tokenPriceText(*(price.rates->*part), m_context.style())
                                   : m_context.notKnownText())};
        };
        const bool hasContext = model && model->contextTokens;
        Spans date{plain(price ? price.price->asOf + " " : m_context.notKnownText())};
        if (price)
            date.push_back(m_draft.cite(price.price->source, price.price->asOf));
        if (price && estimate.priceSource.empty())
            date.push_back(plain(m_draft.text(OGIVE_TR("report", "; not used in the estimate"))));
        table.rows.push_back(
            {providerCell(estimate),
             {plain(modelText(estimate))},
             usd(&Rates::inputUsdPerMtok),
             usd(&Rates::cachedInputUsdPerMtok),
             usd(&Rates::outputUsdPerMtok),
             {plain(hasContext ? m_context.count(*model->contextTokens) : m_context.notKnownText())},
             std::move(date)});
    }
    m_draft.table(std::move(table));
}

/// Titles of the lines that an estimate does not count, with why.
std::string ProviderChapter::leftOut(const CostEstimate& estimate) const
{
    std::vector<std::string> titles;
    for (const CostLine& line : estimate.lines)
        if (!line.included)
            titles.push_back(line.title);
    return titles.empty()
               ? std::string()
               : m_context.words(OGIVE_TR("report", "without %1").arg(listText(titles, m_context.words)));
}

std::string ProviderChapter::difference(const CostEstimate& estimate) const
{
    const CostEstimate* chosen = m_context.chosenEstimate();
    if (!chosen || isChosen(estimate) || !chosen->monthlyUsd || !estimate.monthlyUsd)
        return "–";
    if (leftOut(estimate) != leftOut(*chosen))
        return m_context.words(OGIVE_TR("report", "not comparable"));
    const double more = *estimate.monthlyUsd - *chosen->monthlyUsd;
    return (more > 0 ? "+" : "") + m_context.usd(more);
}

void ProviderChapter::addMonthlyCost()
{
    m_draft.section(m_draft.text(OGIVE_TR("report", "Monthly cost")), "provider-cost");
    const Message bill = costFinding(m_context.chosenEstimate());
    if (const auto finding = alternativesFinding(m_cost, m_context.knowledge.decisions[m_decision],
                                                 m_context.evaluation.decisions[m_decision].chosen()))
        m_draft.paragraph(m_draft.spans(OGIVE_TR("report", "%1. %2."),
                                        {strong(m_draft.text(bill)), strong(m_draft.text(*finding))}));
    Figure figure = drawStackedBars(
        costBarsOf(m_context.knowledge, m_context.evaluation, m_context.words, m_context.style()));
    if (!figure.shapes.empty() && !m_cost.estimates.empty())
        m_draft.figure("provider-cost",
                       OGIVE_TR("report", "What each provider would cost a month, all other decisions held."),
                       std::move(figure));
    addProviderTotals();
}

void ProviderChapter::addProviderTotals()
{
    // A remark that is the same for all stands once under the table.
    const std::string common = m_cost.estimates.empty() ? std::string() : leftOut(m_cost.estimates.front());
    const bool differ =
        std::any_of(m_cost.estimates.begin(), m_cost.estimates.end(),
                    [&](const CostEstimate& estimate) { return leftOut(estimate) != common; });
    Table table;
    table.columns = {{m_draft.text(OGIVE_TR("report", "Provider")), false, 1},
                     {m_draft.text(OGIVE_TR("report", "Model")), false, 1.5},
                     {m_draft.text(OGIVE_TR("report", "A month")), true, 1},
                     {m_draft.text(OGIVE_TR("report", "A request")), true, 0.9},
                     {m_draft.text(OGIVE_TR("report", "Against the choice")), true, 1}};
    if (differ)
        table.columns.push_back({m_draft.text(OGIVE_TR("report", "Remark")), false, 1.4});
    for (const CostEstimate& estimate : m_cost.estimates)
        table.rows.push_back({providerCell(estimate),
                              {plain(modelText(estimate))},
                              {plain(m_context.usd(estimate.monthlyUsd))},
                              {plain(m_context.usd(estimate.perRequestUsd))},
                              {plain(difference(estimate))},
                              {plain(leftOut(estimate))}});
    for (auto& row : table.rows)
        row.resize(table.columns.size());
    m_draft.table(std::move(table));
    if (!differ && !common.empty())
        m_draft.paragraph(m_draft.spans(OGIVE_TR("report", "All amounts are %1."), {plain(common)}));
}

void ProviderChapter::addOptions()
{
    m_draft.section(m_draft.text(OGIVE_TR("report", "Providers compared")), "provider-options");
    addOptionTables(m_draft, m_context, m_decision);
    addFurtherOptions(m_draft, m_context, m_decision);
    std::vector<Spans> facts = allFactItems(m_draft, m_context, m_decision);
    if (facts.empty())
        return;
    m_draft.section(m_draft.text(OGIVE_TR("report", "Newer than the guide")),
                    std::string(anchors::providerFacts));
    m_draft.bullets(std::move(facts));
}

} // namespace

void addProviders(ReportDraft& draft, const ReportContext& context)
{
    if (const auto decision = context.knowledge.decisionInRole("llm"))
        ProviderChapter(draft, context, *decision).write();
}

} // namespace ogive
