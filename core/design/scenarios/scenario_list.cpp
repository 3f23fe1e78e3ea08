#include "core/design/scenarios/scenario_list.h"

#include "core/design/design.h"

#include <algorithm>

namespace ogive {

ScenarioList::ScenarioList(std::initializer_list<Scenario> scenarios)
{
    for (const Scenario& scenario : scenarios)
        push_back(scenario);
}

ScenarioList::ScenarioList(std::vector<Scenario> scenarios)
{
    for (Scenario& scenario : scenarios)
        push_back(std::move(scenario));
}

void ScenarioList::push_back(Scenario scenario)
{
    m_items.push_back(std::make_shared<Scenario>(std::move(scenario)));
}

void ScenarioList::insert(std::size_t position, Scenario scenario)
{
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(position),
                   std::make_shared<Scenario>(std::move(scenario)));
}

void ScenarioList::erase(std::size_t position)
{
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(position));
}

void ScenarioList::move(std::size_t from, std::size_t to)
{
    Shared moved = std::move(m_items[from]);
    erase(from);
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
}

bool ScenarioList::operator==(const ScenarioList& other) const
{
    return std::ranges::equal(m_items, other.m_items, [](const Shared& one, const Shared& two) {
        return one == two || *one == *two;
    });
}

Scenario& ScenarioList::own(Shared& item)
{
    if (item.use_count() > 1)
        item = std::make_shared<Scenario>(*item);
    return *item;
}

} // namespace ogive
