#pragma once

#include "core/knowledge/knowledge.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ogive {

/// The numbers that formulas take from the knowledge, as a scenario sets them: the knowledge's value unless
/// another is given by its id. Looks at both while it lives.
class ParameterValues {
public:
    using Given = std::span<const std::pair<std::string, double>>;

    explicit ParameterValues(const Knowledge& knowledge, Given given = {})
        : m_knowledge(&knowledge)
        , m_given(given)
    {}

    /// NaN for a parameter that nobody knows.
    [[nodiscard]] double value(std::string_view id) const
    {
        if (const auto given = givenNumber(id); given != m_given.end())
            return given->second;
        const Parameter* known = record(id);
        return known ? known->value : notKnown;
    }

    /// Title, unit, help and source; null where the knowledge doesn't have it.
    [[nodiscard]] const Parameter* record(std::string_view id) const
    {
        const auto& all = m_knowledge->parameters;
        const auto found =
            std::find_if(all.begin(), all.end(), [id](const Parameter& one) { return one.id == id; });
        return found == all.end() ? nullptr : &*found;
    }

    /// Whether the value is the scenario's own.
    [[nodiscard]] bool isGiven(std::string_view id) const { return givenNumber(id) != m_given.end(); }

private:
    [[nodiscard]] Given::iterator givenNumber(std::string_view id) const
    {
        return std::find_if(m_given.begin(), m_given.end(),
                            [id](const auto& one) { return one.first == id; });
    }

    const Knowledge* m_knowledge;
    Given m_given;
};

} // namespace ogive
