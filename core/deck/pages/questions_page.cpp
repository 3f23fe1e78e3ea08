#include "core/deck/pages/pages.h"

#include "core/decide/changes/next_question.h"
#include "core/deck/sheet/item_list.h"
#include "core/evaluation/parts.h"

#include <string>
#include <vector>

namespace ogive {
namespace {

/// "Vector database · Ann · 2027-03-01", as far as it is stated.
std::string detailOf(const DeckFacts& facts, const WorkshopQuestion& question)
{
    std::string detail;
    const auto add = [&](const std::string& part) {
        if (!part.empty())
            detail += (detail.empty() ? "" : " · ") + part;
    };
    const auto decision = facts.knowledge.decisionIndex(DecisionId(question.decision));
    add(decision ? facts.decision(*decision).title : question.decision);
    add(question.owner.empty() ? facts.text(OGIVE_TR("deck", "nobody yet")) : question.owner);
    if (!question.due.empty())
        add(facts.text(OGIVE_TR("deck", "by %1").arg(question.due)));
    return detail;
}

/// What the rules wait for, beside what the room asked.
std::vector<ListItem> openValues(const DeckFacts& facts)
{
    std::vector<ListItem> items;
    const DecisionChain chain = chainOf(facts.evaluation);
    for (const std::size_t decision : decisionsInOrder(facts.knowledge, facts.evaluation)) {
        if (facts.result(decision).chosen())
            continue;
        const std::size_t asked[] = {decision};
        std::string fields;
        for (const std::size_t field :
             openFieldsThatMatter(facts.knowledge, chain, facts.evaluation.fields, asked))
            fields += (fields.empty() ? "" : ", ") + facts.knowledge.fields[field].title;
        items.push_back(
            {facts.text(
                 OGIVE_TR("deck", "%1: %2").arg(facts.decision(decision).title).arg(facts.outcome(decision))),
             fields.empty() ? std::string() : facts.text(OGIVE_TR("deck", "It waits for: %1").arg(fields)),
             Ink::Warning});
    }
    return items;
}

} // namespace

void drawQuestionsPage(PageSheet& sheet, const DeckFacts& facts)
{
    std::vector<ListItem> items = openValues(facts);
    std::size_t answered = 0;
    for (const WorkshopQuestion& question : facts.workshop().questions) {
        if (question.answer.empty())
            items.push_back({question.text, detailOf(facts, question)});
        else
            ++answered;
    }
    const std::string done =
        answered == 0
            ? std::string()
            : facts.text(OGIVE_TR("deck", "Answered already: %1").arg(static_cast<double>(answered)));
    if (items.empty()) {
        sheet.head(facts.text(OGIVE_TR("deck", "No question is open")), done);
        if (sheet.frame().isLive) {
            const std::string hint = facts.text(OGIVE_TR("deck", "Press O to note one."));
            sheet.lines(deckLines(hint, deck::subtitleText, sheet.body().width),
                        {sheet.body().x, sheet.body().y});
            sheet.say(hint);
        }
        return;
    }
    sheet.head(items.size() == 1
                   ? facts.text(OGIVE_TR("deck", "One open question"))
                   : facts.text(OGIVE_TR("deck", "%1 open questions").arg(static_cast<double>(items.size()))),
               done);
    drawItems(sheet, sheet.body(), {}, items);
}

} // namespace ogive
