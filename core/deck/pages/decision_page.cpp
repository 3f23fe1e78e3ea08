#include "core/deck/pages/pages.h"

#include "core/deck/sheet/placed_figure.h"
#include "core/deck/words/deciding_fields.h"
#include "core/report/figures_of.h"

#include <algorithm>

namespace ogive {

void drawDecisionPage(PageSheet& sheet, const DeckFacts& facts, std::size_t decision, DeckPicture& picture)
{
    sheet.head(facts.outcome(decision), facts.reason(decision), facts.wasText(decision));
    picture.whatIfFields = decidingFieldsOf(facts.knowledge, facts.evaluation, decision);
    picture.tree =
        drawDecisionTree(decisionTreeOf(facts.knowledge, facts.evaluation, decision, facts.subject.words));
    const Rect body = sheet.body();
    const double side = 500;
    const double scale = std::min((body.width - side) / std::max(1.0, picture.tree->size.width),
                                  body.height / std::max(1.0, picture.tree->size.height));
    sheet.place(*picture.tree, {body.x, body.y}, scale);
    sheet.say(picture.tree->description);
    if (sheet.frame().isLive) {
        const double left = body.right() - side + deck::gap;
        picture.regions.push_back({DeckRegion::Kind::Tree, {body.x, body.y, body.width - side, body.height}});
        picture.regions.push_back({DeckRegion::Kind::WhatIf, {left, body.y, side - deck::gap, 320}});
        picture.regions.push_back({DeckRegion::Kind::Vote, {left, body.y + 344, side - deck::gap, 120}});
        picture.regions.push_back({DeckRegion::Kind::Ranking, {left, body.y + 488, side - deck::gap, 120}});
    }
}

} // namespace ogive
