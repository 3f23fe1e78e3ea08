#include "core/plan/schedule.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace ogive {
namespace {

constexpr std::size_t noLimit = std::numeric_limits<std::size_t>::max();

} // namespace

Scheduler::Scheduler(std::vector<WorkItem> items, WorkLimits limits)
    : m_items(std::move(items))
    , m_limits(std::move(limits))
    , m_next(m_items.size())
{
    const auto isScarce = [&](std::size_t people) { return people < m_items.size(); };
    m_isLimited = (m_limits.people && isScarce(*m_limits.people)) ||
                  std::any_of(m_limits.ofRole.begin(), m_limits.ofRole.end(), isScarce);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        for (const std::size_t before : m_items[i].dependsOn)
            m_next[before].push_back(i);
    sortByDependencies();
    rankByWayToEnd();
}

void Scheduler::sortByDependencies()
{
    std::vector<std::size_t> open(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        open[i] = m_items[i].dependsOn.size();
        if (open[i] == 0)
            m_order.push_back(i);
    }
    for (std::size_t at = 0; at < m_order.size(); ++at)
        for (const std::size_t next : m_next[m_order[at]])
            if (--open[next] == 0)
                m_order.push_back(next);
}

void Scheduler::rankByWayToEnd()
{
    std::vector<double> way(m_items.size(), 0);
    for (auto item = m_order.rbegin(); item != m_order.rend(); ++item) {
        for (const std::size_t next : m_next[*item])
            way[*item] = std::max(way[*item], way[next] + m_items[next].wait);
        way[*item] += m_items[*item].days;
    }
    std::vector<std::size_t> byWay(m_items.size());
    std::iota(byWay.begin(), byWay.end(), std::size_t(0));
    std::stable_sort(byWay.begin(), byWay.end(),
                     [&](std::size_t one, std::size_t other) { return way[one] > way[other]; });
    m_rank.resize(m_items.size());
    for (std::size_t rank = 0; rank < byWay.size(); ++rank)
        m_rank[byWay[rank]] = rank;
}

void Scheduler::place(std::span<const double> days, WorkTimes& times, Handovers* handovers)
{
    times.start.assign(m_items.size(), 0);
    times.finish.assign(m_items.size(), 0);
    times.end = 0;
    if (handovers != nullptr)
        *handovers = {{}, std::vector<std::vector<std::size_t>>(m_items.size())};
    if (m_isLimited) {
        placeWithin(days, times, handovers);
        return;
    }
    placeFreely(days, times);
    if (handovers != nullptr)
        handovers->order = m_order;
}

void Scheduler::placeFreely(std::span<const double> days, WorkTimes& times) const
{
    for (const std::size_t item : m_order) {
        double start = 0;
        for (const std::size_t before : m_items[item].dependsOn)
            start = std::max(start, times.finish[before]);
        times.start[item] = start + m_items[item].wait;
        times.finish[item] = times.start[item] + days[item];
        times.end = std::max(times.end, times.finish[item]);
    }
}

/// From event to event: the next item that ends, or that becomes possible without anybody having ended.
void Scheduler::placeWithin(std::span<const double> days, WorkTimes& times, Handovers* handovers)
{
    m_open.resize(m_items.size());
    m_dependencyEnd.assign(m_items.size(), 0);
    m_candidates.clear();
    m_running.clear();
    m_free.assign(1, m_limits.people.value_or(noLimit));
    m_free.insert(m_free.end(), m_limits.ofRole.begin(), m_limits.ofRole.end());
    if (handovers != nullptr)
        resetSeats();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_open[i] = m_items[i].dependsOn.size();
        if (m_open[i] == 0)
            offer(i, m_items[i].wait);
    }
    double now = 0;
    while (true) {
        beginPossible(now, days, times, handovers);
        double next = std::numeric_limits<double>::max();
        for (const std::size_t item : m_running)
            next = std::min(next, times.finish[item]);
        for (const Candidate& candidate : m_candidates)
            if (candidate.readyAt > now)
                next = std::min(next, candidate.readyAt);
        if (m_running.empty() && m_candidates.empty())
            break;
        now = next;
        release(now, times);
    }
}

void Scheduler::offer(std::size_t item, double readyAt)
{
    const auto place =
        std::find_if(m_candidates.begin(), m_candidates.end(),
                     [&](const Candidate& candidate) { return m_rank[candidate.item] > m_rank[item]; });
    m_candidates.insert(place, {item, readyAt});
}

void Scheduler::release(double now, WorkTimes& times)
{
    std::erase_if(m_running, [&](std::size_t item) {
        if (times.finish[item] > now)
            return false;
        if (m_free.front() != noLimit)
            ++m_free.front();
        for (const std::size_t role : m_items[item].roles)
            ++m_free[role + 1];
        for (const std::size_t next : m_next[item]) {
            m_dependencyEnd[next] = std::max(m_dependencyEnd[next], times.finish[item]);
            if (--m_open[next] == 0)
                offer(next, m_dependencyEnd[next] + m_items[next].wait);
        }
        return true;
    });
}

bool Scheduler::hasPeople(const WorkItem& item) const
{
    return m_free.front() > 0 && std::all_of(item.roles.begin(), item.roles.end(),
                                             [&](std::size_t role) { return m_free[role + 1] > 0; });
}

void Scheduler::beginPossible(double now, std::span<const double> days, WorkTimes& times,
                              Handovers* handovers)
{
    std::erase_if(m_candidates, [&](const Candidate& candidate) {
        const WorkItem& item = m_items[candidate.item];
        if (candidate.readyAt > now || !hasPeople(item))
            return false;
        if (m_free.front() != noLimit)
            --m_free.front();
        for (const std::size_t role : item.roles)
            --m_free[role + 1];
        times.start[candidate.item] = now;
        times.finish[candidate.item] = now + days[candidate.item];
        times.end = std::max(times.end, times.finish[candidate.item]);
        m_running.push_back(candidate.item);
        if (handovers != nullptr)
            take(candidate.item, times.finish[candidate.item], *handovers);
        return true;
    });
}

void Scheduler::resetSeats()
{
    m_seats.assign(1 + m_limits.ofRole.size(), {});
    m_seats.front().resize(std::min(m_limits.people.value_or(m_items.size()), m_items.size()));
    for (std::size_t role = 0; role < m_limits.ofRole.size(); ++role)
        m_seats[role + 1].resize(std::min(m_limits.ofRole[role], m_items.size()));
}

/// Who has been free for the longest begins, so that an item that had to wait follows the one it waited for.
void Scheduler::take(std::size_t item, double finish, Handovers& handovers)
{
    handovers.order.push_back(item);
    const auto takeSeat = [&](std::vector<Seat>& seats) {
        const auto seat =
            std::min_element(seats.begin(), seats.end(),
                             [](const Seat& one, const Seat& other) { return one.freeAt < other.freeAt; });
        auto& after = handovers.after[item];
        if (seat->last && std::find(after.begin(), after.end(), *seat->last) == after.end())
            after.push_back(*seat->last);
        *seat = {finish, item};
    };
    takeSeat(m_seats.front());
    for (const std::size_t role : m_items[item].roles)
        takeSeat(m_seats[role + 1]);
}

} // namespace ogive
