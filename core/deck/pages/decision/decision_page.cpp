#include "core/deck/pages/pages.h"

#include "core/deck/pages/decision/decision_cards.h"
#include "core/deck/pages/decision/decision_strip.h"
#include "core/deck/sheet/card_stack.h"
#include "core/deck/tree/deck_tree.h"
#include "core/deck/words/deciding_fields.h"
#include "core/report/figures_of.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ogive {
namespace {

constexpr double leastCardWidth = 440;
constexpr double mostCardWidth = 560;
constexpr double cardShare = 0.27; // of the page's width
constexpr DeckText treeNote{20, false, Ink::Muted};

std::string titleOf(const DeckFacts& facts, std::size_t decision)
{
    const Decision& described = facts.decision(decision);
    if (!facts.result(decision).chosen())
        return facts.text(OGIVE_TR("deck", "%1: %2").arg(described.title).arg(facts.outcome(decision)));
    return facts.text(OGIVE_TR("deck", "%1 for %2")
                          .arg(facts.outcome(decision))
                          .arg(facts.language().inSentence(described.title)));
}

/// Draws the tree and what of it is not shown; gives the room that it takes.
Size drawTree(PageSheet& sheet, const DecisionTreePicture& whole, const Rect& place)
{
    DeckTree tree = fitTree(whole, {place.width, place.height}, sheet.words());
    double note = 0;
    if (!tree.leftOut.empty()) {
        note = treeNote.line();
        tree = fitTree(whole, {place.width, place.height - note}, sheet.words());
    }
    const double margin = decisionTreeMargin * tree.scale; // boxes stand where texts and cards do
    const Size taken{tree.figure.size.width * tree.scale - 2 * margin,
                     std::max(0.0, tree.figure.size.height * tree.scale - 2 * margin)};
    sheet.place(tree.figure, {place.x - margin, place.y - margin}, tree.scale);
    if (!tree.leftOut.empty()) {
        sheet.line(tree.leftOut, treeNote, {place.x, place.y + taken.height + deck::gap / 2 + note / 2},
                   place.width);
        sheet.say(tree.leftOut);
    }
    return {std::max(taken.width, std::min(place.width, deckWidth(tree.leftOut, treeNote))),
            taken.height + note};
}

/// Where cards may stand: at the right, then beside and below the tree where it leaves room for them.
std::vector<Rect> cardColumns(const Rect& body, double side, const Rect& place, const Size& taken)
{
    constexpr double leastHeight = 150;
    constexpr double above = 2 * deck::gap;
    std::vector<Rect> columns{{body.right() - side, body.y, side, body.height}};
    if (place.width - taken.width >= side + deck::gap)
        columns.push_back({columns.front().x - deck::gap - side, body.y, side, body.height});
    const double below = place.height - taken.height - above;
    const double free = columns.back().x - deck::gap - place.x;
    if (below < leastHeight)
        return columns;
    const auto count = std::max(1.0, std::floor((free + deck::gap) / (side + deck::gap)));
    const double width = (free + deck::gap) / count - deck::gap;
    for (double i = 0; i < count; ++i)
        columns.push_back({place.x + i * (width + deck::gap), place.y + taken.height + above, width, below});
    return columns;
}

} // namespace

void drawDecisionPage(PageSheet& sheet, const DeckFacts& facts, std::size_t decision, DeckPicture& picture)
{
    const bool isLive = sheet.frame().isLive;
    sheet.head(titleOf(facts, decision), facts.reason(decision), facts.wasText(decision));
    picture.whatIfFields = decidingFieldsOf(facts.knowledge, facts.evaluation, decision);
    drawDecisionStrip(sheet, facts, decision);

    const DecisionTreePicture whole =
        decisionTreeOf(facts.knowledge, facts.evaluation, decision, facts.subject.words, facts.subject.style);
    picture.tree = drawDecisionTree(whole);
    sheet.say(picture.tree->description);

    const Rect body = sheet.body();
    const double side = std::clamp(sheet.frame().width * cardShare, leastCardWidth, mostCardWidth);
    const Rect place{body.x, body.y, body.width - side - deck::gap, body.height};
    const Size taken = drawTree(sheet, whole, place);
    if (isLive)
        picture.regions.push_back({DeckRegion::Kind::Tree, place});
    const std::vector<Rect> columns = cardColumns(body, side, place, taken);
    CardRoom room{body.height, isLive, false};
    std::vector<DeckCard> cards = decisionCards(facts, decision, picture.whatIfFields, room);
    if (!haveRoom(columns, cards, sheet.words())) {
        room.isNarrow = true;
        cards = decisionCards(facts, decision, picture.whatIfFields, room);
    }
    drawCards(sheet, columns, cards, picture.regions);
}

} // namespace ogive
