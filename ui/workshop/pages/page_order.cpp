#include "ui/workshop/pages/page_order.h"

#include <algorithm>

namespace ogive::ui {
namespace {

auto pageWithId(std::vector<DeckPage>& pages, const std::string& id)
{
    return std::ranges::find(pages, id, &DeckPage::id);
}

} // namespace

std::vector<DeckPage> statedPages(const Workshop& workshop, const std::vector<DeckEntry>& entries)
{
    std::vector<DeckPage> pages;
    for (const DeckEntry& entry : entries) {
        const DeckPage* stated = workshop.page(entry.id);
        DeckPage page = stated != nullptr ? *stated : DeckPage();
        page.id = entry.id;
        page.isOn = entry.isOn;
        pages.push_back(std::move(page));
    }
    std::string before;
    for (const DeckPage& stated : workshop.pages) {
        if (pageWithId(pages, stated.id) == pages.end()) {
            const auto place = pageWithId(pages, before);
            pages.insert(place == pages.end() ? pages.begin() : place + 1, stated);
        }
        before = stated.id;
    }
    return pages;
}

std::vector<DeckPage> resetPages(const Workshop& workshop, const std::vector<DeckEntry>& usual)
{
    std::vector<DeckPage> pages = statedPages(workshop, usual);
    for (DeckPage& page : pages) {
        const auto entry = std::ranges::find(usual, page.id, &DeckEntry::id);
        page.isOn = entry == usual.end() || entry->isOn;
    }
    return pages;
}

bool isArranged(const std::vector<DeckEntry>& entries, const std::vector<DeckEntry>& usual)
{
    return !std::ranges::equal(entries, usual, [](const DeckEntry& a, const DeckEntry& b) {
        return a.id == b.id && a.isOn == b.isOn;
    });
}

} // namespace ogive::ui
