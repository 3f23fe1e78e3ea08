#include "core/cost/pattern_report.h"

#include "core/cost/assumptions.h"
#include "core/cost/bill/bill.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ogive {
namespace {

std::optional<double> differenceOf(double larger, double smaller)
{
    const double difference = larger - smaller;
    return std::isfinite(difference) ? std::optional(difference) : std::nullopt;
}

/// Prices a scenario with other sets of patterns.
class PatternPricer {
public:
    explicit PatternPricer(const CostSubject& subject)
        : m_subject(subject)
        , m_sources(subject.knowledge)
    {}

    [[nodiscard]] double monthly(std::span<const PatternChoice> patterns) const
    {
        const CostSubject subject{m_subject.knowledge, m_subject.fields,    m_subject.chosen, patterns,
                                  m_subject.date,      m_subject.parameters};
        const Quantities quantities = m_sources.read(subject.fields.values, allParameters(subject));
        return monthlyUsd(planBill(subject, m_sources, quantities), quantities);
    }

private:
    const CostSubject& m_subject;
    QuantitySources m_sources;
};

/// Costs of all subsets of the patterns that are on; bit i of the index stands for pattern i.
std::vector<double> subsetCosts(const PatternPricer& pricer, const std::vector<PatternChoice>& on)
{
    std::vector<double> costs(std::size_t{1} << on.size());
    std::vector<PatternChoice> subset;
    for (std::size_t bits = 0; bits < costs.size(); ++bits) {
        subset.clear();
        for (std::size_t i = 0; i < on.size(); ++i)
            if ((bits >> i & 1) != 0)
                subset.push_back(on[i]);
        costs[bits] = pricer.monthly(subset);
    }
    return costs;
}

/// C7: the mean marginal saving of pattern `which` of `count` over all orders of switching on.
double shapleyOf(const std::vector<double>& costs, std::size_t which, std::size_t count)
{
    // |Q|!(n − |Q| − 1)!/n! = 1 / (n · C(n − 1, |Q|))
    const auto weight = [count](std::size_t size) {
        double ways = 1;
        for (std::size_t i = 0; i < size; ++i)
            ways = ways * static_cast<double>(count - 1 - i) / static_cast<double>(i + 1);
        return 1 / (static_cast<double>(count) * ways);
    };
    double share = 0;
    for (std::size_t bits = 0; bits < costs.size(); ++bits) {
        if ((bits >> which & 1) != 0)
            continue;
        const auto size = static_cast<std::size_t>(std::popcount(bits));
        share += weight(size) * (costs[bits] - costs[bits | std::size_t{1} << which]);
    }
    return share;
}

/// The scenario's choice of a pattern, switched on.
PatternChoice switchedOn(std::span<const PatternChoice> choices, const std::string& id)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const PatternChoice& it) { return it.id == id; });
    PatternChoice choice = found == choices.end() ? PatternChoice{id, true, {}, {}} : *found;
    choice.isOn = true;
    return choice;
}

PatternWorth worthOf(const PatternPricer& pricer, const std::vector<PatternChoice>& on, double asSet,
                     double plain, const PatternChoice& own)
{
    PatternWorth worth;
    std::vector<PatternChoice> others;
    for (const PatternChoice& choice : on) {
        worth.isOn = worth.isOn || choice.id == own.id;
        if (choice.id != own.id)
            others.push_back(choice);
    }
    if (worth.isOn) {
        worth.marginalUsd = differenceOf(pricer.monthly(others), asSet);
    } else {
        others.push_back(own);
        worth.marginalUsd = differenceOf(asSet, pricer.monthly(others));
    }
    worth.aloneUsd = differenceOf(plain, pricer.monthly({&own, 1}));
    return worth;
}

} // namespace

PatternReport patternReport(const CostSubject& subject, bool withShapley)
{
    const PatternPricer pricer(subject);
    std::vector<PatternChoice> on;
    for (const PatternChoice& choice : subject.patterns)
        if (choice.isOn)
            on.push_back(choice);
    const double plain = pricer.monthly({});
    const double asSet = pricer.monthly(on);
    PatternReport report;
    report.plainUsd = differenceOf(plain, 0);
    report.asSetUsd = differenceOf(asSet, 0);
    const auto applied = appliedPatterns(subject.knowledge, subject.fields, subject.chosen, on);
    for (std::size_t i = 0; i < subject.knowledge.patterns.size(); ++i) {
        PatternWorth worth =
            worthOf(pricer, on, asSet, plain, switchedOn(subject.patterns, subject.knowledge.patterns[i].id));
        worth.pattern = i;
        for (const AppliedPattern& entry : applied)
            if (entry.pattern == &subject.knowledge.patterns[i])
                worth.status = entry.status;
        report.patterns.push_back(worth);
    }
    if (!withShapley || on.empty() || on.size() > mostShapleyPatterns || !report.asSetUsd)
        return report;
    const std::vector<double> costs = subsetCosts(pricer, on);
    for (std::size_t i = 0; i < on.size(); ++i)
        for (PatternWorth& worth : report.patterns)
            if (subject.knowledge.patterns[worth.pattern].id == on[i].id)
                worth.shapleyUsd = differenceOf(shapleyOf(costs, i, on.size()), 0);
    return report;
}

} // namespace ogive
