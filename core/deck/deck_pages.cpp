#include "core/deck/deck.h"

#include "core/evaluation/parts.h"
#include "core/workshop/page_name.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ogive {
namespace {

DeckEntry entryOf(const DeckSubject& subject, std::string id, DeckPageKind kind,
                  std::optional<std::size_t> decision)
{
    std::string title = subject.words(pageName(subject.knowledge, id));
    return {std::move(id), kind, decision, std::move(title), true};
}

/// Every page in the usual order.
std::vector<DeckEntry> usualEntries(const DeckSubject& subject)
{
    const Workshop& workshop = subject.design.workshop;
    std::vector<DeckEntry> entries;
    const auto add = [&](std::string id, DeckPageKind kind, std::optional<std::size_t> decision = {}) {
        entries.push_back(entryOf(subject, std::move(id), kind, decision));
    };
    add("title", DeckPageKind::Title);
    add("brief", DeckPageKind::Brief);
    for (const std::size_t decision : decisionsInOrder(subject.knowledge, subject.evaluation))
        add("decision:" + subject.knowledge.decisions[decision].id.value, DeckPageKind::Decision, decision);
    add("comparison", DeckPageKind::Comparison);
    add("cost", DeckPageKind::Cost);
    add("capacity", DeckPageKind::Capacity);
    add("robustness", DeckPageKind::Robustness);
    add("roadmap", DeckPageKind::Roadmap);
    if (!subject.design.utilityTree.attributes.empty())
        add("utility", DeckPageKind::UtilityTree);
    add("questions", DeckPageKind::Questions);
    if (workshop.areAnswersShown && !workshop.participants.empty())
        add("disagreement", DeckPageKind::Disagreement);
    add("next-steps", DeckPageKind::NextSteps);
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
