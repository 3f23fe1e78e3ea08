#include "core/simulate/forecast/sampled_scenario.h"

#include <cmath>

namespace ogive {

SampledScenario::SampledScenario(const Variant& variant, std::span<const UncertainInput> inputs)
    : m_knowledge(&variant.subject().knowledge)
    , m_sources(variant.sources())
    , m_fields(variant.fields())
    , m_quantities(variant.quantities())
{
    for (const UncertainInput& input : inputs) {
        m_inputs.push_back({input.field, input.parameter});
        if (input.field)
            setField(*input.field, input.value);
    }
}

void SampledScenario::set(std::size_t input, double value)
{
    const Target& target = m_inputs[input];
    if (target.field)
        m_fields.values[*target.field] = value;
    else
        m_quantities[*target.parameter] = value;
}

void SampledScenario::setField(std::size_t field, double value)
{
    m_fields.values[field] = value;
    if (!m_knowledge->fields[field].derived)
        return;
    // A value that is given is not derived anew.
    m_fields.pinned.resize(m_fields.values.size());
    m_fields.pinned[field] = true;
}

void SampledScenario::settle()
{
    for (const std::size_t index : m_knowledge->derivationOrder)
        if (!m_fields.isPinned(index))
            m_fields.values[index] = valueOf(m_knowledge->fields[index].derived->formula, m_fields.values);
    m_sources.readFields(m_fields.values, m_quantities);
}

BlockModel costModel(const SampledScenario& scenario, std::shared_ptr<const std::vector<BillPlan>> plans)
{
    return [scenario = SampledScenario(scenario), plans](const SampleBlock& block) mutable {
        for (std::size_t i = 0; i < block.count; ++i) {
            for (std::size_t k = 0; k < block.inputs.size(); ++k)
                scenario.set(k, block.inputs[k][i]);
            scenario.settle();
            for (std::size_t plan = 0; plan < plans->size(); ++plan) {
                const double usd = monthlyUsd((*plans)[plan], scenario.quantities());
                block.results[plan][i] = std::isnan(usd) ? unaffordableUsd : usd;
            }
        }
    };
}

} // namespace ogive
