#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/changes/lever.h"
#include "core/decide/field_values.h"
#include "core/decide/regions/axis.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ogive {

/// The fields that a decision tests, and those that it asks for test, however stand-ins are read.
[[nodiscard]] std::vector<Axis> axesOf(const Knowledge& knowledge, const DecisionChain& chain,
                                       std::size_t decision);

/// Whether a field is another one, or follows from it through values that are not pinned.
[[nodiscard]] bool follows(const Knowledge& knowledge, const FieldValues& fields, std::size_t field,
                           std::size_t source);

/// An axis that moves when one of some stated fields does, with just the derivations between.
class MovedAxis {
public:
    MovedAxis(const Knowledge& knowledge, const FieldValues& fields, Axis axis,
              std::span<const std::size_t> sources);

    /// The class that the axis is in, with these values of the sources; what is derived between is written
    /// into `values`. The number of classes where the value is not known or in none.
    [[nodiscard]] std::size_t classAt(std::vector<double>& values) const;

    /// The positions at which a lever on a source enters another class while `values` stay, rising. What is
    /// derived must rise or fall with its source, as products, quotients and classes do.
    [[nodiscard]] std::vector<std::int64_t> borders(std::vector<double> values, std::size_t source,
                                                    const Lever& lever) const;

private:
    const Knowledge& m_knowledge;
    Axis m_axis;
    std::vector<std::size_t> m_derived; ///< sources first, the axis's field last
};

} // namespace ogive
