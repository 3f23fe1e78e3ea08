#pragma once

#include "core/decide/regions/region.h"
#include "core/knowledge/knowledge.h"
#include "core/knowledge/rule_set.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace ogive {

/// How a test reads that names another field to stand in for one that is not stated (`else_field`).
enum class StandIn {
    Unused, ///< the test's own field is stated
    Used    ///< only the field that stands in is stated
};

/// The test that counts: the condition itself, or the one that stands in for it.
[[nodiscard]] const Condition& readTest(const Condition& test, StandIn standIn);

/// All inputs that the rules can tell apart: the product of some axes, in the order of first mention.
struct Space {
    std::vector<Axis> axes;

    [[nodiscard]] std::optional<std::size_t> axisOf(Axis::Kind kind, std::size_t subject) const;
    [[nodiscard]] std::optional<std::size_t> axisOfField(std::size_t field) const;
    [[nodiscard]] CellBox everything() const;
    /// The box of one class an axis that a point falls into; `values` are those of all fields. Nothing where
    /// a value is not known or out of its field's range.
    [[nodiscard]] std::optional<CellBox> cellOf(const std::vector<double>& values) const;

    bool operator==(const Space&) const = default;
};

/// Collects what conditions and trees test, then makes axes of it. A field that classifies another (`scale`
/// of `vectors`) stays an axis of its own; where both are axes, possibleInputs says which pairs can occur.
class SpaceBuilder {
public:
    explicit SpaceBuilder(const Knowledge& knowledge)
        : m_knowledge(knowledge)
    {}

    SpaceBuilder& add(const Condition& condition, StandIn standIn = StandIn::Unused);
    SpaceBuilder& add(const RuleTree& tree, StandIn standIn = StandIn::Unused);
    SpaceBuilder& addField(std::size_t field);

    /// Nothing where an axis would have more than mostClasses classes.
    [[nodiscard]] std::optional<Space> build() const;

private:
    using Subject = std::pair<Axis::Kind, std::size_t>;

    [[nodiscard]] std::vector<Condition>& testsOf(const Subject& subject);
    [[nodiscard]] std::vector<Condition> classBounds(std::size_t source) const;

    const Knowledge& m_knowledge;
    std::vector<std::pair<Subject, std::vector<Condition>>> m_tests; ///< in the order of first mention
};

/// The inputs that can occur when fields that classify another axis's field follow from it.
[[nodiscard]] Region possibleInputs(const Knowledge& knowledge, const Space& space);

} // namespace ogive
