#pragma once

#include "core/simulate/forecast/uncertain_inputs.h"
#include "core/simulate/simulation.h"

#include <memory>
#include <span>
#include <vector>

namespace ogive {

/// A scenario whose uncertain inputs are set to drawn values, one sample after the other, with what follows
/// from them. Cheap to copy: threads work with copies.
class SampledScenario {
public:
    /// Lives no longer than the knowledge.
    SampledScenario(const Variant& variant, std::span<const UncertainInput> inputs);

    [[nodiscard]] std::size_t inputs() const { return m_inputs.size(); }
    /// Takes a value for an input; counts from the next settle() on.
    void set(std::size_t input, double value);
    /// … for a field that is no input, such as the one that a curve is drawn against.
    void setField(std::size_t field, double value);
    /// Derives what follows from the values set.
    void settle();

    [[nodiscard]] const FieldValues& fields() const { return m_fields; }
    [[nodiscard]] const Quantities& quantities() const { return m_quantities; }

private:
    struct Target {
        std::optional<std::size_t> field;
        std::optional<Quantity> parameter;
    };

    const Knowledge* m_knowledge;
    QuantitySources m_sources;
    FieldValues m_fields;
    Quantities m_quantities;
    std::vector<Target> m_inputs;
};

/// The monthly costs of some plans as a model to simulate: one result a plan. A cost that is not known in a
/// sample, as where no GPU is large enough, counts as unaffordableUsd.
inline constexpr double unaffordableUsd = 1e30;
[[nodiscard]] BlockModel costModel(const SampledScenario& scenario,
                                   std::shared_ptr<const std::vector<BillPlan>> plans);

} // namespace ogive
