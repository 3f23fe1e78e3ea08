#include "core/deck/handout/handout_pages.h"

#include <algorithm>
#include <utility>

namespace ogive {

std::vector<HandoutPage> handoutPages(const DeckSubject& subject)
{
    std::vector<DeckEntry> entries = pagesOf(subject);
    std::erase_if(entries, [](const DeckEntry& entry) { return !entry.isOn; });
    std::vector<HandoutPage> pages;
    DeckFrame frame;
    frame.count = entries.size();
    for (DeckEntry& entry : entries) {
        frame.number = pages.size() + 1;
        Figure figure = drawPage(subject, entry, frame).figure;
        pages.push_back({std::move(entry), std::move(figure)});
    }
    return pages;
}

} // namespace ogive
