#include "core/deck/pages/pages.h"

#include "core/deck/pages/outcome_cards.h"
#include "core/deck/sheet/item_list.h"
#include "core/deck/words/deck_requests.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ogive {
namespace {

/// What is still to be done first.
std::vector<ListItem> actionItems(const DeckFacts& facts)
{
    std::vector<ListItem> items;
    for (const bool isDone : {false, true})
        for (const WorkshopAction& action : facts.workshop().actions) {
            if (action.isDone != isDone)
                continue;
            std::string detail =
                action.owner.empty() ? facts.text(OGIVE_TR("deck", "nobody yet")) : action.owner;
            if (!action.due.empty())
                detail += " · " + facts.text(OGIVE_TR("deck", "by %1").arg(action.due));
            if (isDone)
                detail += " · " + facts.text(OGIVE_TR("deck", "done"));
            items.push_back({action.text, detail, isDone ? Ink::Good : Ink::Accent});
        }
    return items;
}

} // namespace

void drawNextStepsPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "Next steps")), {});
    std::vector<ListItem> requests;
    for (const std::string& request : deckRequests(facts))
        requests.push_back({request, {}, Ink::Warning});
    std::vector<ListItem> actions = actionItems(facts);
    constexpr std::size_t fewItems = 4; // that leave room to say once more what was decided
    Rect body = sheet.body();
    if (requests.size() <= fewItems && actions.size() <= fewItems)
        body.height = drawOutcomes(sheet, facts, body.height / 2) - 2 * deck::gap - body.y;
    const std::string asked = facts.text(OGIVE_TR("deck", "What we ask of you"));
    if (actions.empty() && !sheet.frame().isLive) {
        drawItems(sheet, body, asked, requests);
        return;
    }
    if (actions.empty())
        actions.push_back({facts.text(OGIVE_TR("deck", "None is noted yet")), {}, Ink::Muted});
    const double half = body.width / 2 - deck::gap;
    const Size room{half, body.height};
    const double pixels =
        std::min(itemTextFor(actions, room, sheet.words()), itemTextFor(requests, room, sheet.words()));
    drawItems(sheet, {body.x, body.y, half, body.height}, facts.text(OGIVE_TR("deck", "Actions")), actions,
              pixels);
    drawItems(sheet, {body.right() - half, body.y, half, body.height}, asked, requests, pixels);
}

} // namespace ogive
