#include "ui/presentation/room/deck_course.h"

#include "ui/text/convert.h"

#include <algorithm>
#include <utility>

namespace ogive::ui {

void DeckCourse::take(std::vector<DeckEntry> all)
{
    std::vector<DeckEntry> shown;
    std::ranges::copy_if(all, std::back_inserter(shown), &DeckEntry::isOn);
    if (shown.empty())
        shown.push_back(all.empty() ? DeckEntry{} : all.front());
    m_pages = std::move(shown);
    m_all = std::move(all);
    const auto wanted = std::ranges::find(m_pages, m_wanted, &DeckEntry::id);
    if (wanted != m_pages.end())
        m_at = static_cast<std::size_t>(wanted - m_pages.begin());
    else
        m_at = std::min(m_at, m_pages.size() - 1);
    if (m_wanted.empty())
        m_wanted = page().id;
}

bool DeckCourse::goTo(std::size_t at)
{
    if (at >= m_pages.size())
        return false;
    const bool isOther = at != m_at || isElsewhere();
    m_at = at;
    m_wanted = page().id;
    return isOther;
}

bool DeckCourse::goTo(const QString& id)
{
    const auto found = std::ranges::find(m_pages, toStdString(id), &DeckEntry::id);
    return found != m_pages.end() && goTo(static_cast<std::size_t>(found - m_pages.begin()));
}

} // namespace ogive::ui
