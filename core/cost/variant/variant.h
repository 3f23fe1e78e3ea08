#pragma once

#include "core/cost/bill/bill.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ogive {

/// What is done otherwise than in a scenario, the rest held: options, requirements or savings patterns.
struct Alternative {
    std::vector<std::pair<std::size_t, std::size_t>> options; ///< decision and option, by position
    std::vector<std::pair<std::size_t, double>> fields;       ///< field and value, such as self-hosting
    std::vector<PatternChoice> patterns; ///< each in place of what the scenario says of it

    bool operator==(const Alternative&) const = default;
};

/// A scenario or an alternative to it, ready to be priced at other values of its fields. Owns what it needs
/// of the subject; lives no longer than the knowledge and the date.
class Variant {
public:
    explicit Variant(const CostSubject& subject, const Alternative& alternative = {});

    [[nodiscard]] const FieldValues& fields() const { return m_fields; }
    [[nodiscard]] const Quantities& quantities() const { return m_quantities; }
    [[nodiscard]] const BillPlan& plan() const { return m_plan; }
    [[nodiscard]] const QuantitySources& sources() const { return m_sources; }
    [[nodiscard]] CostSubject subject() const;
    [[nodiscard]] Bill bill() const { return billOf(m_plan, m_quantities); }

    /// US dollars a month with a field at another value and what follows from it; NaN where not known. GPUs
    /// and patterns are chosen anew.
    [[nodiscard]] double monthlyWith(std::size_t field, double value) const;

private:
    const Knowledge* m_knowledge;
    std::string_view m_date;
    FieldValues m_fields;
    std::vector<std::optional<std::size_t>> m_chosen;
    std::vector<PatternChoice> m_patterns;
    ParameterChanges m_parameters;
    QuantitySources m_sources;
    Quantities m_quantities;
    BillPlan m_plan;
};

} // namespace ogive
