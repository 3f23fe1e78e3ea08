#pragma once

#include "core/decide/changes/thresholds.h"
#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive {

/// A change of one field with which a decision comes out otherwise, all other requirements held.
struct FieldFlip {
    /// Which values do it: a number from `value` on, or anything below it; of choices just that one.
    enum class Side { From, Below, Exactly };

    Side side = Side::From;
    double value = 0;
    std::size_t decision = 0;
    std::optional<std::size_t> outcome; ///< absent: open then, or the question does not arise
    /// How many times a number must grow or shrink to get there, 1 or more; infinite from 0. A step between
    /// two choices counts as doubling.
    double distance = 1;

    bool operator==(const FieldFlip&) const = default;
};

/// What single changes of each field do to the decisions of one scenario that arise.
class FieldFlips {
public:
    /// Both are kept by reference.
    FieldFlips(const Knowledge& knowledge, const Evaluation& evaluation);

    /// All of them, the nearest first. A field that follows from others is taken as if a person pinned it;
    /// of one that can't be pinned there are none.
    [[nodiscard]] std::vector<FieldFlip> of(std::size_t field) const;

private:
    [[nodiscard]] std::vector<Threshold> thresholdsOf(std::size_t field) const;
    [[nodiscard]] std::vector<FieldFlip> ofNumber(std::size_t field,
                                                  const std::vector<Threshold>& found) const;
    [[nodiscard]] std::vector<FieldFlip> ofChoices(std::size_t field,
                                                   const std::vector<Threshold>& found) const;

    const Knowledge& m_knowledge;
    const Evaluation& m_evaluation;
    DecisionChain m_chain;
    std::vector<Threshold> m_thresholds; ///< of fields that do not follow from others
};

/// How far it is from one value of a field to another, as FieldFlip has it.
[[nodiscard]] double flipDistance(double from, double to);

} // namespace ogive
