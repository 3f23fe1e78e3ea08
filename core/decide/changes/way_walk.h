#pragma once

#include "core/decide/changes/way_conditions.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace ogive {

/// Walks every way through a decision's trees, one after the other, keeping for each field (an axis) the
/// classes of values that the way allows. No two ways allow the same values.
class WayWalk {
public:
    using Sides = std::vector<ClassSet>; ///< per axis

    /// Both are kept by reference; the rules are those of the decision.
    WayWalk(const DecisionChain& chain, const WayRules& rules, std::size_t decision);

    /// Calls `arrived` with the outcome of each way that leads to one of those sought, and what it allows. A
    /// way for which `goesOn` says no is left at once.
    void walk(const std::vector<bool>& sought, const std::function<bool(const Sides&)>& goesOn,
              const std::function<void(std::size_t outcome, const Sides&)>& arrived);

private:
    /// What a way must still fulfil: a condition's answer, or a decision's outcome from a node on.
    struct Task {
        const WayCondition* condition = nullptr;
        bool expected = true;
        std::size_t part = 0; ///< of all or any: the part that is to be asked next
        std::size_t decision = 0;
        std::size_t node = 0;
        const Condition* wanted = nullptr; ///< the test of the decision's outcome, and …
        bool wantedAnswer = true;          ///< … its answer; none for the decision that is asked about
        const Task* next = nullptr;
    };

    void run(const Task* task);
    void runTest(const Task& task);
    void runDecision(const Task& task);
    void runParts(const Task& task);
    void runEveryPart(const Task& task);
    void runFirstPart(const Task& task);
    void runWalk(const Task& task);
    void startDecision(const Task& walk);

    const DecisionChain& m_chain;
    const WayRules& m_rules;
    std::size_t m_decision;
    Sides m_sides;
    std::vector<std::optional<std::size_t>>
        m_decided;                ///< what the present way makes of decisions it asked for
    std::vector<bool> m_isSought; ///< per node of the decision's tree: an outcome below is sought
    std::size_t m_end = 0;        ///< the outcome that the present way leads to
    const std::function<bool(const Sides&)>* m_goesOn = nullptr;
    const std::function<void(std::size_t, const Sides&)>* m_arrived = nullptr;
};

} // namespace ogive
