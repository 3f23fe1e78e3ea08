#include "core/deck/pages/pages.h"

#include "core/deck/sheet/card_stack.h"
#include "core/deck/sheet/deck_chart.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/plan/growth_changes.h"
#include "core/report/figures/capacity_figures.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ogive {
namespace {

constexpr double capacityCardWidth = 520;

/// What growth changes, with options by their titles, or by those that fit into a chart.
std::vector<DatedChange> datedChanges(const DeckFacts& facts, const std::vector<GrowthChange>& growth,
                                      bool isShort)
{
    std::vector<DatedChange> changes;
    for (const GrowthChange& change : growth) {
        const Decision& decision = facts.decision(change.decision);
        const Option& option = decision.options[change.to];
        changes.push_back({change.month, decision.title, isShort ? option.shortTitle : option.title});
    }
    return changes;
}

CurvePicture growthPicture(const DeckFacts& facts, const HorizonPlan& plan)
{
    const std::vector<GrowthChange> growth =
        growthChanges(facts.knowledge, facts.subject.scenario, facts.evaluation);
    CurvePicture picture =
        horizonPicture(plan, datedChanges(facts, growth, true), facts.subject.words, facts.subject.style);
    const std::vector<DatedChange> named = datedChanges(facts, growth, false);
    picture.title =
        facts.text(horizonFinding(plan, named.empty() ? std::nullopt : std::optional(named.front())));
    return picture;
}

/// A part of the plan, and what it comes to.
struct NeededPart {
    Message title;
    const PlanPart& part;
    Message finding;
};

std::vector<NeededPart> neededParts(const DeckFacts& facts, const CapacityPlan& plan)
{
    return {{OGIVE_TR("deck", "Load"), plan.load, loadFinding(plan.load)},
            {OGIVE_TR("deck", "Replicas"), plan.replicas, replicaFinding(plan.replicas)},
            {OGIVE_TR("deck", "Latency"), plan.latency, latencyFinding(plan.latency)},
            {OGIVE_TR("deck", "Availability"), plan.availability, availabilityFinding(plan.availability)},
            {OGIVE_TR("deck", "GPUs"), plan.serving, servingFinding(plan.serving, facts.knowledge)},
            {OGIVE_TR("deck", "Vector index"), plan.index, indexFinding(plan.index)},
            {OGIVE_TR("deck", "Batches"), plan.batch, batchFinding(plan.batch)}};
}

/// What the parts with numbers come to, and why the others have none.
std::vector<DeckCard> capacityCards(const DeckFacts& facts, const CapacityPlan& plan, double pixels)
{
    DeckCard known{facts.text(OGIVE_TR("deck", "What it needs")), {}};
    DeckCard unknown{facts.text(OGIVE_TR("deck", "Without numbers")), {}};
    for (const NeededPart& part : neededParts(facts, plan)) {
        if (part.part.isKnown()) {
            CardLine title{facts.text(part.title), {20, true, Ink::Accent}};
            title.above = known.lines.empty() ? 0 : 10;
            title.isHeading = true;
            known.lines.push_back(std::move(title));
            known.lines.push_back({facts.text(part.finding), {pixels, false, Ink::Text}});
        } else {
            unknown.lines.push_back(
                {facts.text(
                     OGIVE_TR("deck", "%1: %2").arg(facts.text(part.title)).arg(facts.text(part.finding))),
                 {20, false, Ink::Muted}});
        }
    }
    std::vector<DeckCard> cards;
    for (DeckCard* card : {&known, &unknown})
        if (!card->lines.empty())
            cards.push_back(std::move(*card));
    return cards;
}

/// In the largest size at which all that has numbers fits.
std::vector<DeckCard> fittingCards(const DeckFacts& facts, const CapacityPlan& plan, const Size& room)
{
    std::vector<DeckCard> cards;
    for (const double pixels : {24.0, 22.0, smallestDeckText}) {
        cards = capacityCards(facts, plan, pixels);
        if (cards.empty() || CardFace(cards.front(), room.width, facts.subject.words).height() <= room.height)
            break;
    }
    return cards;
}

/// The load as it grows, else what replicas do for it; absent where neither is known.
std::optional<CurvePicture> capacityCurves(const DeckFacts& facts, const CapacityPlan& plan)
{
    constexpr std::size_t leastMonths = 2;
    if (plan.horizon.isKnown() && plan.horizon.months.size() >= leastMonths)
        return growthPicture(facts, plan.horizon);
    if (plan.replicas.isKnown())
        return replicaPicture(plan.replicas, facts.subject.words, facts.subject.style);
    return std::nullopt;
}

} // namespace

void drawCapacityPage(PageSheet& sheet, const DeckFacts& facts)
{
    const CapacityPlan plan = capacityOf(facts.knowledge, facts.subject.scenario, facts.evaluation);
    std::optional<CurvePicture> curves = capacityCurves(facts, plan);
    if (!curves) {
        sheet.head(facts.text(OGIVE_TR("deck", "What it needs to run is not known yet")),
                   plan.load.whyNot ? facts.text(*plan.load.whyNot) : std::string());
    } else {
        sheet.head(curves->title, curves->subtitle);
        curves->title.clear();
        curves->subtitle.clear();
    }
    const Rect body = sheet.body();
    const double width = curves ? capacityCardWidth : (body.width - deck::gap) / 2;
    std::vector<Rect> columns{{body.right() - width, body.y, width, body.height}};
    if (!curves)
        columns.insert(columns.begin(), {body.x, body.y, width, body.height});
    std::vector<DeckRegion> none;
    drawCards(sheet, columns, fittingCards(facts, plan, {width, body.height}), none);
    if (curves)
        drawChart(sheet, {body.x, body.y, body.width - width - deck::gap, body.height},
                  [&](const Size& size) {
                      curves->size = size;
                      return drawCurves(*curves);
                  });
}

} // namespace ogive
