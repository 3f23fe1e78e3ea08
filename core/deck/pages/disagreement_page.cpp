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

} // namespace

void drawDisagreementPage(PageSheet& sheet, const DeckFacts& facts)
{
    const RoomDisagreement room =
        disagreementOf(facts.knowledge, facts.subject.design, facts.subject.scenario, facts.subject.date);
    const DisagreementWords words(facts, room);
    const std::vector<ListItem> moving = words.fields(true);
    const std::vector<ListItem> harmless = words.fields(false);
    const std::vector<ListItem> minorities = words.minorities();
    const std::string title =
        moving.empty()
            ? (harmless.empty() ? facts.text(OGIVE_TR("deck", "The room agrees"))
                                : facts.text(OGIVE_TR("deck", "What we disagree on changes nothing")))
            : facts.text(OGIVE_TR("deck", "Where our disagreement changes an outcome"));
    sheet.head(
        title,
        facts.text(OGIVE_TR("deck", "Answers of %1").arg(listText(room.participants, facts.subject.words))));
    const Rect body = sheet.body();
    const std::pair<Message, const std::vector<ListItem>*> lists[] = {
        {OGIVE_TR("deck", "Changes an outcome"), &moving},
        {OGIVE_TR("deck", "Makes no difference"), &harmless},
        {OGIVE_TR("deck", "Minority views"), &minorities}};
    const auto count = static_cast<double>(std::count_if(
        std::begin(lists), std::end(lists), [](const auto& list) { return !list.second->empty(); }));
    const double width = (body.width + 2 * deck::gap) / std::max(1.0, count) - 2 * deck::gap;
    double left = body.x;
    for (const auto& [name, items] : lists) {
        if (items->empty())
            continue;
        drawItems(sheet, {left, body.y, width, body.height}, facts.text(name), *items);
        left += width + 2 * deck::gap;
    }
}

} // namespace ogive
