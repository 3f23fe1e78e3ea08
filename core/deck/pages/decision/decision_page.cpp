#include "core/deck/pages/pages.h"

#include "core/deck/pages/decision/decision_cards.h"
#include "core/deck/pages/decision/decision_strip.h"
#include "core/deck/tree/deck_tree.h"
#include "core/deck/words/deciding_fields.h"
#include "core/report/figures_of.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double leastCardWidth = 400;
constexpr double mostCardWidth = 560;
constexpr double cardShare = 0.27; // of the page's width
constexpr DeckText treeNote{20, false, Ink::Muted};

std::string titleOf(const DeckFacts& facts, std::size_t decision)
{
    const Decision& described = facts.decision(decision);
    if (!facts.result(decision).chosen())
        return facts.text(OGIVE_TR("deck", "%1: %2").arg(described.title).arg(facts.outcome(decision)));
    return facts.text(
        OGIVE_TR("deck", "%1 for %2").arg(facts.outcome(decision)).arg(inSentence(described.title)));
}

/// Draws the tree and what of it is not shown; gives the width that it takes.
double drawTree(PageSheet& sheet, const DecisionTreePicture& whole, const Rect& place)
{
    DeckTree tree = fitTree(whole, {place.width, place.height}, sheet.words());
    if (!tree.leftOut.empty()) {
        tree = fitTree(whole, {place.width, place.height - treeNote.line()}, sheet.words());
        sheet.line(tree.leftOut, treeNote, {place.x, place.bottom() - treeNote.line() / 2}, place.width);
        sheet.say(tree.leftOut);
    }
    const double margin = decisionTreeMargin * tree.scale; // boxes stand where texts and cards do
    sheet.place(tree.figure, {place.x - margin, place.y - margin}, tree.scale);
    return std::max(tree.figure.size.width * tree.scale,
                    std::min(place.width, deckWidth(tree.leftOut, treeNote)));
}

} // namespace

void drawDecisionPage(PageSheet& sheet, const DeckFacts& facts, std::size_t decision, DeckPicture& picture)
{
    const bool isLive = sheet.frame().isLive;
    sheet.head(titleOf(facts, decision), facts.reason(decision), facts.wasText(decision));
    picture.whatIfFields = decidingFieldsOf(facts.knowledge, facts.evaluation, decision);
    drawDecisionStrip(sheet, facts, decision);

    const DecisionTreePicture whole =
        decisionTreeOf(facts.knowledge, facts.evaluation, decision, facts.subject.words);
    picture.tree = drawDecisionTree(whole);
    sheet.say(picture.tree->description);

    const Rect body = sheet.body();
    const double side = std::clamp(sheet.frame().width * cardShare, leastCardWidth, mostCardWidth);
    const Rect place{body.x, body.y, body.width - side - deck::gap, body.height};
    const double taken = drawTree(sheet, whole, place);
    if (isLive)
        picture.regions.push_back({DeckRegion::Kind::Tree, place});

    std::vector<Rect> columns{{body.right() - side, body.y, side, body.height}};
    if (place.width - taken >= side + deck::gap)
        columns.push_back({columns.front().x - deck::gap - side, body.y, side, body.height});
    drawCards(sheet, columns, decisionCards(facts, decision, picture.whatIfFields, isLive, body.height),
              picture.regions);
}

} // namespace ogive
