#include "core/deck/deck.h"

#include "core/evaluation/parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ogive {
namespace {

DeckEntry entryOf(const DeckSubject& subject, std::string id, DeckPageKind kind, const Message& title)
{
    return {std::move(id), kind, std::nullopt, subject.words(title), true};
}

std::vector<DeckEntry> decisionEntries(const DeckSubject& subject)
{
    std::vector<DeckEntry> entries;
    for (const std::size_t decision : decisionsInOrder(subject.knowledge, subject.evaluation)) {
        const Decision& described = subject.knowledge.decisions[decision];
        entries.push_back(
            {"decision:" + described.id.value, DeckPageKind::Decision, decision, described.title, true});
    }
    return entries;
}

/// Every page in the usual order.
std::vector<DeckEntry> usualEntries(const DeckSubject& subject)
{
    const Workshop& workshop = subject.design.workshop;
    std::vector<DeckEntry> entries{entryOf(subject, "title", DeckPageKind::Title, OGIVE_TR("deck", "Title")),
                                   entryOf(subject, "brief", DeckPageKind::Brief, OGIVE_TR("deck", "Brief"))};
    std::vector<DeckEntry> decisions = decisionEntries(subject);
    std::move(decisions.begin(), decisions.end(), std::back_inserter(entries));
    const auto add = [&](const char* id, DeckPageKind kind, const Message& title) {
        entries.push_back(entryOf(subject, id, kind, title));
    };
    add("comparison", DeckPageKind::Comparison, OGIVE_TR("deck", "Comparison"));
    add("cost", DeckPageKind::Cost, OGIVE_TR("deck", "Cost"));
    add("capacity", DeckPageKind::Capacity, OGIVE_TR("deck", "Capacity"));
    add("robustness", DeckPageKind::Robustness, OGIVE_TR("deck", "Robustness"));
    add("roadmap", DeckPageKind::Roadmap, OGIVE_TR("deck", "Roadmap"));
    if (!subject.design.utilityTree.attributes.empty())
        add("utility", DeckPageKind::UtilityTree, OGIVE_TR("deck", "Utility tree"));
    add("questions", DeckPageKind::Questions, OGIVE_TR("deck", "Open questions"));
    if (workshop.areAnswersShown && !workshop.participants.empty())
        add("disagreement", DeckPageKind::Disagreement, OGIVE_TR("deck", "Disagreement"));
    add("next-steps", DeckPageKind::NextSteps, OGIVE_TR("deck", "Next steps"));
    return entries;
}

} // namespace

std::vector<DeckEntry> pagesOf(const DeckSubject& subject)
{
    std::vector<DeckEntry> usual = usualEntries(subject);
    std::vector<DeckEntry> pages;
    const auto placeOf = [](const std::vector<DeckEntry>& entries, const std::string& id) {
        return std::find_if(entries.begin(), entries.end(),
                            [&](const DeckEntry& entry) { return entry.id == id; });
    };
    for (const DeckPage& stated : subject.design.workshop.pages)
        if (const auto found = placeOf(usual, stated.id); found != usual.end()) {
            pages.push_back(*found);
            pages.back().isOn = stated.isOn;
        }
    // What the design says nothing of comes after what it usually follows.
    for (std::size_t i = 0; i < usual.size(); ++i) {
        if (placeOf(pages, usual[i].id) != pages.end())
            continue;
        const auto before = i == 0 ? pages.end() : placeOf(pages, usual[i - 1].id);
        pages.insert(i == 0 ? pages.begin() : std::next(before), usual[i]);
    }
    return pages;
}

} // namespace ogive
