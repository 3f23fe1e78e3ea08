#include "core/design/scenarios/matched_scenarios.h"

#include <algorithm>

namespace ogive {
namespace {

/// The share of what two scenarios state that both state alike, in 0 … 1.
double likeness(const Scenario& first, const Scenario& second)
{
    std::size_t alike = 0;
    for (const auto& [field, value] : first.requirements) {
        const Value* other = second.requirements.find(field);
        alike += other != nullptr && *other == value ? 1 : 0;
    }
    for (const auto& [decision, override] : first.overrides) {
        const Override* other = second.overrideOf(decision);
        alike += other != nullptr && *other == override ? 1 : 0;
    }
    const std::size_t all = std::max(first.requirements.size() + first.overrides.size(),
                                     second.requirements.size() + second.overrides.size());
    return all == 0 ? 1.0 : static_cast<double>(alike) / static_cast<double>(all);
}

constexpr double leastLikeness = 0.8;

/// Finds partners for the later scenarios among the earlier ones that have none yet.
class Matching {
public:
    Matching(const Design& before, const Design& after)
        : m_before(before)
        , m_after(after)
        , m_partners(after.scenarios.size())
        , m_isTaken(before.scenarios.size(), false)
    {}

    /// Joins each later scenario without a partner with the best earlier one, where its score is not 0.
    template <class Score>
    void join(Score score)
    {
        for (std::size_t later = 0; later < m_partners.size(); ++later) {
            if (m_partners[later])
                continue;
            double best = 0;
            for (std::size_t earlier = 0; earlier < m_isTaken.size(); ++earlier) {
                if (m_isTaken[earlier])
                    continue;
                const double found = score(m_before.scenarios[earlier], m_after.scenarios[later]);
                if (found > best) {
                    best = found;
                    m_partners[later] = earlier;
                }
            }
            if (m_partners[later])
                m_isTaken[*m_partners[later]] = true;
        }
    }

    [[nodiscard]] std::vector<MatchedScenario> matches() const
    {
        std::vector<MatchedScenario> matches;
        for (std::size_t later = 0; later < m_partners.size(); ++later)
            matches.push_back({m_partners[later], later});
        for (std::size_t earlier = 0; earlier < m_isTaken.size(); ++earlier)
            if (!m_isTaken[earlier])
                matches.push_back({earlier, std::nullopt});
        return matches;
    }

private:
    const Design& m_before;
    const Design& m_after;
    std::vector<std::optional<std::size_t>> m_partners;
    std::vector<bool> m_isTaken;
};

} // namespace

std::vector<MatchedScenario> matchScenarios(const Design& before, const Design& after)
{
    Matching matching(before, after);
    matching.join([](const Scenario& one, const Scenario& other) { return one.id == other.id ? 1.0 : 0.0; });
    matching.join(
        [](const Scenario& one, const Scenario& other) { return one.name == other.name ? 1.0 : 0.0; });
    matching.join([](const Scenario& one, const Scenario& other) {
        const double found = likeness(one, other);
        return found >= leastLikeness ? found : 0.0;
    });
    return matching.matches();
}

} // namespace ogive
