#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/decide/field_values.h"
#include "core/knowledge/costs/parameter_values.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// A number that a part of the plan rests on.
struct PlanInput {
    std::string title;
    double value = notKnown; ///< in the unit
    std::string unit;
    std::string source; ///< of an assumption; empty for a requirement
    std::string asOf;

    bool operator==(const PlanInput&) const = default;
};

/// What every part of the plan has: its inputs, and why it has no numbers where it has none.
struct PlanPart {
    std::vector<PlanInput> inputs;
    std::optional<Message> whyNot; ///< set: the numbers of the part mean nothing

    [[nodiscard]] bool isKnown() const { return !whyNot; }
    bool operator==(const PlanPart&) const = default;
};

/// What the plan is made from.
struct PlanSource {
    const Knowledge& knowledge;
    const FieldValues& fields;
    std::span<const std::optional<std::size_t>> chosen; ///< option per decision
    const ParameterValues& parameters;

    /// The option decided on by the decision of a role; null where there is none or it is open.
    [[nodiscard]] const Option* option(std::string_view role) const;
    [[nodiscard]] bool isYes(std::string_view role) const; ///< of a yes/no field; not known is no
};

/// Collects the inputs of one part while they are read, and those that are not known.
class PlanReader {
public:
    PlanReader(const PlanSource& source, PlanPart& part)
        : m_source(source)
        , m_part(part)
    {}

    /// The value of the field of a role. Where it is not known, or no field has the role, the part gets its
    /// reason and the value is NaN.
    double field(std::string_view role);
    double parameter(std::string_view id); ///< likewise

    /// Whether all that was read is known; else the part says what is not.
    [[nodiscard]] bool complete();

private:
    const PlanSource& m_source;
    PlanPart& m_part;
    std::string m_missing;

    void miss(std::string_view title);
};

/// Takes the value of a formula, or its error as the reason why the part has no numbers. For the first error
/// the part keeps, later ones change nothing.
class PlanFormulas {
public:
    explicit PlanFormulas(PlanPart& part)
        : m_part(part)
    {}

    template <class T>
    T operator()(const Result<T>& result)
    {
        if (result)
            return *result;
        if (!m_part.whyNot)
            m_part.whyNot = result.error().reason;
        return {};
    }

private:
    PlanPart& m_part;
};

} // namespace ogive
