#include "core/deck/pages/pages.h"

#include "core/cost/cost_finding.h"
#include "core/deck/sheet/card_stack.h"
#include "core/deck/sheet/deck_chart.h"
#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/figures/bill_figure.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace ogive {
namespace {

constexpr double billCardWidth = 470;
constexpr DeckText amountText{46, true, Ink::Text};

/// The bills of what is chosen and of the cheapest others, as far as they are known.
std::vector<BillColumn> billColumns(const DeckFacts& facts, std::size_t providers, std::size_t mostOthers)
{
    const auto chosen = facts.result(providers).chosen();
    std::vector<const CostEstimate*> others;
    const CostEstimate* own = facts.estimate();
    for (const CostEstimate& estimate : facts.evaluation.cost.estimates)
        if (&estimate != own && estimate.monthlyUsd)
            others.push_back(&estimate);
    std::stable_sort(others.begin(), others.end(), [](const CostEstimate* one, const CostEstimate* other) {
        return *one->monthlyUsd < *other->monthlyUsd;
    });
    others.resize(std::min(others.size(), mostOthers));
    if (own)
        others.insert(others.begin(), own);
    std::vector<BillColumn> columns;
    for (const CostEstimate* estimate : others)
        columns.push_back({facts.decision(providers).options[estimate->option].shortTitle,
                           chosen == estimate->option, estimate->lines});
    return columns;
}

/// Lines without an amount, and why.
DeckCard unknownCard(const DeckFacts& facts, const CostEstimate* estimate)
{
    DeckCard card;
    card.title = facts.text(OGIVE_TR("deck", "A month"));
    card.lines.push_back({facts.text(OGIVE_TR("deck", "Not known")), amountText});
    if (!estimate) {
        card.prose = facts.text(OGIVE_TR("deck", "No provider is chosen yet."));
        return card;
    }
    for (const CostLine& line : estimate->lines)
        if (line.included && !line.oneTime && !line.usd)
            card.prose += (card.prose.empty() ? "" : "\n") + facts.language().labelled(line.title, line.note);
    return card;
}

DeckCard amountCard(const DeckFacts& facts, const CostEstimate& estimate)
{
    DeckCard card;
    card.title = facts.text(OGIVE_TR("deck", "A month"));
    card.lines.push_back({facts.usd(*estimate.monthlyUsd), amountText});
    const auto budget = facts.numberInRole("monthly_budget_usd");
    if (budget && *budget > 0) {
        const double share = *estimate.monthlyUsd / *budget;
        card.lines.push_back({facts.text(OGIVE_TR("deck", "%1 % of the budget of %2")
                                             .number(groupedNumber(std::round(share * 100)))
                                             .arg(facts.usd(*budget))),
                              {22, false, share > 1 ? Ink::Bad : Ink::Muted},
                              {},
                              share,
                              share > 1 ? Ink::Bad : Ink::Accent});
    }
    if (estimate.perRequestUsd)
        card.lines.push_back({facts.text(OGIVE_TR("deck", "A request")),
                              {22, false, Ink::Muted},
                              facts.usd(*estimate.perRequestUsd)});
    return card;
}

/// How sure the amount is.
DeckCard surenessCard(const DeckFacts& facts, const Forecast& forecast)
{
    DeckCard card;
    card.title = facts.text(OGIVE_TR("deck", "How sure that is"));
    card.lines.push_back(
        {facts.text(OGIVE_TR("deck", "In 8 of 10 sampled futures")), {22, false, Ink::Muted}});
    card.lines.push_back({facts.text(OGIVE_TR("deck", "%1 to %2")
                                         .arg(facts.usd(forecast.cost.p10))
                                         .arg(facts.usd(forecast.cost.p90))),
                          {28, true, Ink::Text}});
    if (forecast.withinBudget)
        card.lines.push_back({facts.text(OGIVE_TR("deck", "Stays within the budget")),
                              {22, false, Ink::Muted},
                              shareText(forecast.withinBudget->share),
                              forecast.withinBudget->share});
    return card;
}

DeckCard effectsCard(const DeckFacts& facts, const Forecast& forecast)
{
    constexpr std::size_t mostNamed = 3;
    DeckCard card;
    card.title = facts.text(OGIVE_TR("deck", "What moves it most"));
    for (const InputEffect& effect : forecast.effects) {
        if (card.lines.size() == mostNamed || effect.costAtP10 == effect.costAtP90)
            break;
        card.lines.push_back({forecast.inputs[effect.input].title,
                              {22, false, Ink::Text},
                              facts.text(OGIVE_TR("deck", "%1 to %2")
                                             .arg(facts.usd(effect.costAtP10))
                                             .arg(facts.usd(effect.costAtP90)))});
    }
    return card;
}

StackedBarPicture billsPicture(const DeckFacts& facts, const std::vector<BillColumn>& columns)
{
    StackedBarPicture picture = billPicture(columns, facts.subject.words);
    const NumberStyle style = facts.subject.style;
    picture.title.clear();
    picture.subtitle.clear();
    picture.tickText = [style](double usd) { return usdTick(usd, style); };
    picture.valueText = [style](double usd) { return usdText(usd, style); };
    return picture;
}

/// Beside the choice as many others as can be read there.
void drawBills(PageSheet& sheet, const DeckFacts& facts, std::size_t providers, const Rect& place)
{
    constexpr std::size_t mostOthers = 5;
    constexpr std::size_t fewestOthers = 2;
    std::vector<BillColumn> columns;
    const auto draw = [&](const Size& size) {
        StackedBarPicture picture = billsPicture(facts, columns);
        picture.size = size;
        return drawStackedBars(picture);
    };
    for (std::size_t others = mostOthers; others > fewestOthers; --others) {
        columns = billColumns(facts, providers, others);
        if (tryChart(sheet, place, draw))
            return;
    }
    columns = billColumns(facts, providers, fewestOthers);
    drawChart(sheet, place, draw);
}

} // namespace

void drawCostPage(PageSheet& sheet, const DeckFacts& facts)
{
    const auto providers = facts.knowledge.decisionInRole("llm");
    const CostEstimate* estimate = facts.estimate();
    const bool isKnown = estimate && estimate->monthlyUsd;
    std::string subtitle = facts.text(OGIVE_TR("deck", "Monthly cost by line, of the choice and others"));
    if (providers && isKnown)
        if (const auto finding = alternativesFinding(facts.evaluation.cost, facts.decision(*providers),
                                                     facts.result(*providers).chosen()))
            subtitle = facts.text(OGIVE_TR("deck", "%1. %2").arg(facts.text(*finding)).arg(subtitle));
    sheet.head(facts.text(costFinding(estimate)), subtitle);

    std::vector<DeckCard> cards{isKnown ? amountCard(facts, *estimate) : unknownCard(facts, estimate)};
    if (const Forecast* forecast = facts.forecast(); forecast && isKnown) {
        cards.push_back(surenessCard(facts, *forecast));
        if (DeckCard effects = effectsCard(facts, *forecast); !effects.lines.empty())
            cards.push_back(std::move(effects));
    }
    const Rect body = sheet.body();
    std::vector<DeckRegion> none;
    drawCards(sheet, {{body.right() - billCardWidth, body.y, billCardWidth, body.height}}, cards, none);
    if (providers)
        drawBills(sheet, facts, *providers,
                  {body.x, body.y, body.width - billCardWidth - deck::gap, body.height});
}

} // namespace ogive
