#include "core/deck/pages/pages.h"

#include "core/deck/sheet/item_list.h"
#include "core/report/shown_value.h"
#include "core/workshop/disagreement.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ogive {
namespace {

/// Says what the answers of a room mean; lives for one page.
class DisagreementWords {
public:
    DisagreementWords(const DeckFacts& facts, const RoomDisagreement& room)
        : m_facts(facts)
        , m_room(room)
    {}

    [[nodiscard]] std::vector<ListItem> fields(bool thatMove) const;
    [[nodiscard]] std::vector<ListItem> minorities() const;

private:
    [[nodiscard]] std::string text(const Message& message) const { return m_facts.text(message); }
    [[nodiscard]] std::string names(const std::vector<std::size_t>& participants) const;
    [[nodiscard]] std::string camps(const AnsweredField& answered) const;
    [[nodiscard]] std::string consequence(const AnsweredField& answered) const;
    [[nodiscard]] std::string outcomeText(std::size_t decision, std::optional<std::size_t> outcome) const;

    const DeckFacts& m_facts;
    const RoomDisagreement& m_room;
};

std::string DisagreementWords::names(const std::vector<std::size_t>& participants) const
{
    std::vector<std::string> all;
    for (const std::size_t participant : participants)
        all.push_back(m_room.participants[participant]);
    return listText(all, m_facts.subject.words);
}

std::string DisagreementWords::outcomeText(std::size_t decision, std::optional<std::size_t> outcome) const
{
    return outcome ? m_facts.decision(decision).options[*outcome].title : text(OGIVE_TR("deck", "open"));
}

/// "medium: Ann and Bob; large: Cid".
std::string DisagreementWords::camps(const AnsweredField& answered) const
{
    const Field& field = m_facts.knowledge.fields[answered.field];
    std::string all;
    for (const AnswerCamp& camp : answered.camps)
        all += (all.empty() ? "" : "; ") + text(OGIVE_TR("deck", "%1: %2")
                                                    .arg(valueText(field, camp.value, m_facts.subject.style))
                                                    .arg(names(camp.participants)));
    if (!answered.unsure.empty())
        all += (all.empty() ? "" : "; ") + text(OGIVE_TR("deck", "not sure: %1").arg(names(answered.unsure)));
    return all;
}

/// Which decisions it changes, and to what: "Vector database: Qdrant or Milvus".
std::string DisagreementWords::consequence(const AnsweredField& answered) const
{
    std::string all;
    for (const std::size_t decision : answered.moves) {
        std::vector<std::string> outcomes;
        for (const AnswerCamp& camp : answered.camps) {
            std::string outcome = outcomeText(decision, camp.outcomes[decision]);
            if (std::find(outcomes.begin(), outcomes.end(), outcome) == outcomes.end())
                outcomes.push_back(std::move(outcome));
        }
        all += (all.empty() ? "" : "; ") + text(OGIVE_TR("deck", "%1: %2")
                                                    .arg(m_facts.decision(decision).title)
                                                    .arg(choiceText(outcomes, m_facts.subject.words)));
    }
    return all;
}

std::vector<ListItem> DisagreementWords::fields(bool thatMove) const
{
    std::vector<ListItem> items;
    for (const AnsweredField& answered : m_room.fields) {
        if (!answered.isDisputed() || answered.moves.empty() == thatMove)
            continue;
        const std::string& title = m_facts.knowledge.fields[answered.field].title;
        const std::string changes = thatMove ? title + " → " + consequence(answered) : title;
        items.push_back({changes, camps(answered), thatMove ? Ink::Warning : Ink::Muted});
    }
    return items;
}

std::vector<ListItem> DisagreementWords::minorities() const
{
    std::vector<ListItem> items;
    for (const MinorityView& view : m_room.minorities)
        items.push_back({text(OGIVE_TR("deck", "%1 comes to %2 for %3")
                                  .arg(m_room.participants[view.participant])
                                  .arg(outcomeText(view.decision, view.outcome))
                                  .arg(m_facts.language().inSentence(m_facts.decision(view.decision).title))),
                         {},
                         Ink::Overridden});
    return items;
}

/// A list of the page under its title.
struct TitledItems {
    std::string title;
    std::vector<ListItem> items;
};

/// What the first list of a column may take, so that the one below it keeps at least a third.
double firstHeight(const std::vector<TitledItems>& lists, const Rect& place, double pixels)
{
    if (lists.size() < 2)
        return place.height;
    const double below = itemsHeight(lists.back().items, place.width, pixels) + 2 * deck::gap;
    return place.height - std::min(below, place.height / 3);
}

/// The largest size in which no list has to be smaller than the others.
double commonText(const std::vector<TitledItems>& lists, const Rect& place, const Words& words)
{
    double pixels = largestItemText;
    if (lists.size() == 1)
        return std::min(pixels, itemTextFor(lists.front().items, {place.width, place.height}, words));
    constexpr double step = 2;
    while (pixels > smallestDeckText && itemsHeight(lists.front().items, place.width, pixels) +
                                                itemsHeight(lists.back().items, place.width, pixels) +
                                                2 * deck::gap >
                                            place.height)
        pixels -= step;
    return pixels;
}

/// One or two lists, one below the other.
void drawColumn(PageSheet& sheet, const std::vector<TitledItems>& lists, const Rect& place, double pixels)
{
    const double first = firstHeight(lists, place, pixels);
    const double gap = lists.size() < 2 ? 0 : 2 * deck::gap;
    drawItems(sheet, {place.x, place.y, place.width, first - gap}, lists.front().title, lists.front().items,
              pixels);
    if (lists.size() < 2)
        return;
    const double taken =
        std::min(itemsHeight(lists.front().items, place.width, pixels) + 2 * deck::gap, first);
    drawItems(sheet, {place.x, place.y + taken, place.width, place.height - taken}, lists.back().title,
              lists.back().items, pixels);
}

/// The most important at the left, the others beside it, all in one size.
void drawLists(PageSheet& sheet, std::vector<TitledItems> lists)
{
    constexpr double leftShare = 0.56;
    std::erase_if(lists, [](const TitledItems& list) { return list.items.empty(); });
    if (lists.empty())
        return;
    const Rect body = sheet.body();
    const std::vector<TitledItems> left{std::move(lists.front())};
    lists.erase(lists.begin());
    if (lists.empty()) {
        drawColumn(sheet, left, body, largestItemText);
        return;
    }
    const double width = (body.width - 2 * deck::gap) * leftShare;
    const Rect main{body.x, body.y, width, body.height};
    const Rect side{main.right() + 2 * deck::gap, body.y, body.width - width - 2 * deck::gap, body.height};
    const double pixels =
        std::min(commonText(left, main, sheet.words()), commonText(lists, side, sheet.words()));
    drawColumn(sheet, left, main, pixels);
    drawColumn(sheet, lists, side, pixels);
}

} // namespace

void drawDisagreementPage(PageSheet& sheet, const DeckFacts& facts)
{
    const RoomDisagreement room =
        disagreementOf(facts.knowledge, facts.subject.design, facts.subject.scenario, facts.subject.date);
    const DisagreementWords words(facts, room);
    const std::vector<ListItem> moving = words.fields(true);
    const std::vector<ListItem> harmless = words.fields(false);
    const std::string title =
        moving.empty()
            ? (harmless.empty() ? facts.text(OGIVE_TR("deck", "The room agrees"))
                                : facts.text(OGIVE_TR("deck", "What we disagree on changes nothing")))
            : facts.text(OGIVE_TR("deck", "Where our disagreement changes an outcome"));
    sheet.head(
        title,
        facts.text(OGIVE_TR("deck", "Answers of %1").arg(listText(room.participants, facts.subject.words))));
    drawLists(sheet, {{facts.text(OGIVE_TR("deck", "Changes an outcome")), moving},
                      {facts.text(OGIVE_TR("deck", "Minority views")), words.minorities()},
                      {facts.text(OGIVE_TR("deck", "Makes no difference")), harmless}});
}

} // namespace ogive
