#pragma once

#include "core/decide/changes/flips.h"
#include "core/decide/changes/lever.h"
#include "core/decide/changes/way_walk.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// Asks at the end of each way through a decision's trees which fields would have to move. The ways are noted
/// once, since a field's value only tells which of them need few moves; where there are too many to note,
/// they are walked again for each number of moves, and one that needs more is left at once.
class ChangeSearch {
public:
    enum class Asked {
        Flips,   ///< open fields stay open
        Possible ///< open fields may take any value, all others stay
    };

    /// `rules` are those of the decision; all are kept by reference.
    ChangeSearch(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                 std::size_t decision, Asked asked, const WayRules& rules);

    /// Leaves an outcome out of all searches; before the first.
    void leaveOut(std::size_t outcome) { m_isFinal[outcome] = true; }
    /// How many fields could be moved at most on the way to an outcome that is still looked for.
    [[nodiscard]] std::size_t mostMoves();
    /// Notes the best way to each outcome that needs exactly so many moves, and that none has found yet.
    /// Asked for what is possible, the number does not count.
    void search(std::size_t moves);
    [[nodiscard]] const std::vector<std::optional<Flip>>& found() const { return m_found; }

private:
    using Sides = std::span<const ClassSet>; ///< per axis, what a way allows

    struct Way {
        std::size_t end = 0;              ///< the outcome that it leads to
        std::vector<std::size_t> needing; ///< axes that must change
    };

    struct MovableField {
        std::size_t field = 0;
        Lever lever;
        std::vector<std::size_t> axes = {};       ///< what moves with it
        std::vector<std::int64_t> positions = {}; ///< the ends of each stretch that its axes do not tell
                                                  ///< apart, while no other field has moved
        bool isAlone = true;                      ///< its axes are itself
    };

    void connect();
    void noteWays();
    [[nodiscard]] bool isWithinAllowed(Sides sides) const;
    [[nodiscard]] bool needsMove(std::size_t axis, Sides sides) const;
    [[nodiscard]] std::vector<std::size_t> axesNeedingMove(Sides sides) const;
    void tryWay(const Way& way, Sides sides);
    void trySets(const Way& way, Sides sides, std::size_t at, std::vector<std::size_t>& moved);
    void tryMoves(const Way& way, Sides sides, std::vector<std::size_t> moved);
    [[nodiscard]] std::optional<double> nearest(MovableField& movable, Sides sides, const FieldValues& fields,
                                                std::span<const std::size_t> later, bool isFirst);
    [[nodiscard]] bool allows(std::size_t axis, Sides sides, double value) const;
    [[nodiscard]] bool isSettledBy(std::size_t axis, std::span<const std::size_t> levers) const;
    [[nodiscard]] std::vector<std::int64_t> positionsOf(const MovableField& movable,
                                                        const FieldValues& fields) const;
    [[nodiscard]] bool isBetter(const Flip& flip, double distance) const;

    const Knowledge& m_knowledge;
    const DecisionChain& m_chain;
    const FieldValues& m_fields;
    std::size_t m_decision;
    Asked m_asked;
    const WayRules& m_rules;
    std::vector<std::optional<std::size_t>> m_nowClasses; ///< per axis; absent where the field is open
    std::vector<MovableField> m_levers;                   ///< in field order
    std::vector<std::vector<std::size_t>> m_axisLevers;   ///< per axis, positions in m_levers
    std::vector<Way> m_ways;
    std::vector<ClassSet> m_waySides; ///< of one way after the other, per axis
    bool m_areWaysNoted = false;
    bool m_areTooMany = false;
    std::size_t m_moves = 0;
    std::vector<std::optional<Flip>> m_found;
    std::vector<double> m_distances; ///< of what was found
    std::vector<bool> m_isFinal;     ///< per outcome: found with fewer moves, or not asked for
};

} // namespace ogive
