#pragma once

#include "core/decide/changes/flips.h"
#include "core/decide/changes/lever.h"
#include "core/decide/regions/space.h"

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ogive {

/// Walks every way through a decision's trees, keeping for each field (an axis) the classes of values that
/// the way allows, and asks at each end which fields would have to move. A way that needs more moves than are
/// allowed is left at once.
class ChangeSearch {
public:
    enum class Asked {
        Flips,   ///< open fields stay open
        Possible ///< open fields may take any value, all others stay
    };

    ChangeSearch(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                 std::size_t decision, Asked asked, StandIn standIn);

    /// How many fields could be moved at most.
    [[nodiscard]] std::size_t leverCount() const { return m_levers.size(); }
    /// Leaves an outcome out of all searches.
    void leaveOut(std::size_t outcome) { m_isFinal[outcome] = true; }
    /// Notes the best way to each outcome that needs no more than so many moves, and that none has found yet.
    void search(std::size_t allowed);
    [[nodiscard]] const std::vector<std::optional<Flip>>& found() const { return m_found; }

private:
    /// What a way must still fulfil: a condition's answer, or a decision's outcome from a node on.
    struct Task {
        const Condition* condition = nullptr;
        bool expected = true;
        std::size_t decision = 0;
        std::size_t node = 0;
        const Condition* wanted = nullptr; ///< the test of the decision's outcome, and …
        bool wantedAnswer = true;          ///< … its answer; none for the decision that is asked about
        const Task* next = nullptr;
    };

    struct MovableField {
        std::size_t field = 0;
        Lever lever;
        std::vector<std::size_t> axes; ///< what moves with it
    };

    void addAxes(SpaceBuilder& builder, std::size_t decision, std::vector<bool>& seen, StandIn standIn) const;
    void connect();
    void run(const Task* task);
    void runTest(const Task& task);
    void runDecision(const Task& task);
    void runParts(const Task& task);
    void runWalk(const Task& task);
    [[nodiscard]] bool isWithinAllowed() const;
    [[nodiscard]] bool needsMove(std::size_t axis) const;
    void reachedEnd();
    void trySets(const std::vector<std::size_t>& needing, std::size_t at, std::vector<std::size_t>& moved);
    void tryMoves(std::vector<std::size_t> moved);
    [[nodiscard]] std::optional<double> nearest(const MovableField& movable, const FieldValues& fields,
                                                const std::vector<std::size_t>& later) const;
    [[nodiscard]] bool allows(std::size_t axis, const FieldValues& fields) const;
    [[nodiscard]] std::vector<std::int64_t> candidates(const MovableField& movable,
                                                       const FieldValues& fields) const;
    void keep(Flip flip, double distance);
    [[nodiscard]] double distanceOf(const Flip& flip) const;

    const Knowledge& m_knowledge;
    const DecisionChain& m_chain;
    const FieldValues& m_fields;
    std::size_t m_decision;
    Asked m_asked;
    StandIn m_standIn;
    Space m_space;
    std::vector<std::optional<std::size_t>> m_nowClasses; ///< per axis; absent where the field is open
    std::vector<ClassSet> m_sides;                        ///< per axis, what the present way allows
    std::vector<MovableField> m_levers;                   ///< in field order
    std::vector<std::vector<std::size_t>> m_axisLevers;   ///< per axis, positions in m_levers
    std::size_t m_allowed = 0;
    std::size_t m_end = 0; ///< the outcome that the present way leads to
    std::vector<std::optional<Flip>> m_found;
    std::vector<bool> m_isFinal;  ///< per outcome: found with fewer moves, or not asked for
    std::vector<bool> m_isSought; ///< per node of the decision's tree: an outcome below is still to be found
    std::vector<std::size_t> m_axisOfField; ///< per field; the number of axes where none tests it
};

} // namespace ogive
