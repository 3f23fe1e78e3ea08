#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// One piece of work to be placed in time. It takes one person of the team, and one of each role that is
/// limited, from its start to its finish.
struct WorkItem {
    std::vector<std::size_t> dependsOn; ///< positions; never in a circle
    std::vector<std::size_t> roles;     ///< positions in WorkLimits::ofRole
    double days = 0;                    ///< typical
    double wait = 0;                    ///< that it does not begin, once everything it depends on is done
};

/// How much can be done at the same time.
struct WorkLimits {
    std::optional<std::size_t> people; ///< nothing: as many as there is work for
    std::vector<std::size_t> ofRole;   ///< from 1
};

struct WorkTimes {
    std::vector<double> start; ///< in days from the beginning
    std::vector<double> finish;
    double end = 0; ///< of the last one
};

/// Who takes over from whom, beside the dependencies.
struct Handovers {
    std::vector<std::size_t> order;              ///< items as they begin
    std::vector<std::vector<std::size_t>> after; ///< per item: those whose people it takes over
};

/// Places work under limits by a fixed order of precedence: whenever somebody becomes free or a piece of work
/// becomes possible, the possible work with the longest way to the end begins, as long as there are people
/// for it (the parallel schedule generation scheme with the latest-start rule; Kolisch 1996, "Serial and
/// parallel resource-constrained project scheduling methods revisited"). The order is fixed by typical days,
/// so the same policy serves a plan and every sample of a simulation; it looks at nothing that lies in the
/// future. Without limits everything begins as early as its dependencies let it.
///
/// Not shared between threads: it keeps room to work in. A copy a thread.
class Scheduler {
public:
    Scheduler(std::vector<WorkItem> items, WorkLimits limits);

    [[nodiscard]] const std::vector<WorkItem>& items() const { return m_items; }
    [[nodiscard]] bool isLimited() const { return m_isLimited; }
    /// Items with every one after those it depends on.
    [[nodiscard]] const std::vector<std::size_t>& inOrder() const { return m_order; }

    /// Places the work for these days, one an item.
    void place(std::span<const double> days, WorkTimes& times) { place(days, times, nullptr); }
    void place(std::span<const double> days, WorkTimes& times, Handovers* handovers);

private:
    struct Candidate {
        std::size_t item = 0;
        double readyAt = 0;
    };
    /// A person, of the team or in a role: since when free, and after which item.
    struct Seat {
        double freeAt = 0;
        std::optional<std::size_t> last;
    };

    void sortByDependencies();
    void rankByWayToEnd();
    void placeFreely(std::span<const double> days, WorkTimes& times) const;
    void placeWithin(std::span<const double> days, WorkTimes& times, Handovers* handovers);
    void offer(std::size_t item, double readyAt);
    void release(double now, WorkTimes& times);
    void beginPossible(double now, std::span<const double> days, WorkTimes& times, Handovers* handovers);
    [[nodiscard]] bool hasPeople(const WorkItem& item) const;
    void take(std::size_t item, double finish, Handovers& handovers);
    void resetSeats();

    std::vector<WorkItem> m_items;
    WorkLimits m_limits;
    bool m_isLimited = false;
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_rank; ///< per item: its place in the order of precedence
    std::vector<std::vector<std::size_t>> m_next;

    // While placing:
    std::vector<std::size_t> m_open;     ///< per item: dependencies that are not done
    std::vector<double> m_dependencyEnd; ///< per item: when the latest of those done was done
    std::vector<Candidate> m_candidates; ///< by rank
    std::vector<std::size_t> m_running;
    std::vector<std::size_t> m_free; ///< the team's people, then those of each role
    std::vector<std::vector<Seat>> m_seats;
};

} // namespace ogive
