#include "core/decide/single_changes.h"

#include "core/decide/evaluate_rules.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive {
namespace {

struct Candidate {
    double value = 0;
    Bound bound = Bound::Exactly;
    double threshold = 0;
};

/// Searches the changes of one tree; lives for one call of singleChanges.
class ChangeSearch {
public:
    ChangeSearch(const Knowledge& knowledge, const RuleTree& tree, const FieldValues& fields,
                 std::optional<std::size_t> current, std::span<const std::optional<std::size_t>> chosen)
        : m_knowledge(knowledge)
        , m_tree(tree)
        , m_values(fields)
        , m_current(current)
        , m_chosen(chosen)
    {}

    [[nodiscard]] std::vector<SingleChange> search();

private:
    [[nodiscard]] std::vector<std::size_t> testedFields() const;
    [[nodiscard]] std::vector<double> thresholdsOf(std::size_t field) const;
    [[nodiscard]] std::vector<Candidate> candidatesOf(std::size_t field);
    void widenFirst(std::size_t field, std::vector<Candidate>& candidates);
    [[nodiscard]] Bound boundAt(std::size_t field, double threshold, double below, double above);
    [[nodiscard]] std::optional<std::size_t> outcomeWith(std::size_t field, double value);

    const Knowledge& m_knowledge;
    const RuleTree& m_tree;
    FieldValues m_values;
    std::optional<std::size_t> m_current;
    std::span<const std::optional<std::size_t>> m_chosen;
};

std::vector<std::size_t> ChangeSearch::testedFields() const
{
    std::vector<std::size_t> fields;
    for (const RuleNode& node : m_tree.nodes)
        forEachTest(node.when, [&](const Condition& test) {
            const bool isField = test.kind == Condition::Kind::FieldTest;
            if (isField && std::find(fields.begin(), fields.end(), test.subject) == fields.end())
                fields.push_back(test.subject);
        });
    return fields;
}

std::vector<double> ChangeSearch::thresholdsOf(std::size_t field) const
{
    std::vector<double> thresholds;
    for (const RuleNode& node : m_tree.nodes)
        forEachTest(node.when, [&](const Condition& test) {
            if (test.kind == Condition::Kind::FieldTest && test.subject == field)
                thresholds.insert(thresholds.end(), test.operands.begin(), test.operands.end());
        });
    std::sort(thresholds.begin(), thresholds.end());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    return thresholds;
}

std::optional<std::size_t> ChangeSearch::outcomeWith(std::size_t field, double value)
{
    const double kept = m_values.values[field];
    m_values.values[field] = value;
    const auto outcome = evaluateTree(m_tree, m_values, m_chosen).outcome;
    m_values.values[field] = kept;
    return outcome;
}

/// How the threshold itself reads, seen from the present value: the outcome either goes on beyond it or not.
Bound ChangeSearch::boundAt(std::size_t field, double threshold, double below, double above)
{
    const auto there = outcomeWith(field, threshold);
    const double now = m_values.values[field];
    const bool upwards = std::isnan(now) || threshold >= now;
    if (upwards)
        return outcomeWith(field, above) == there ? Bound::AtLeast : Bound::Exactly;
    return outcomeWith(field, below) == there ? Bound::AtMost : Bound::Exactly;
}

std::vector<Candidate> ChangeSearch::candidatesOf(std::size_t field)
{
    const Field& described = m_knowledge.fields[field];
    std::vector<Candidate> candidates;
    switch (described.kind) {
    case FieldKind::Boolean:
        return {{0, Bound::Exactly, 0}, {1, Bound::Exactly, 1}};
    case FieldKind::Choice:
        for (std::size_t i = 0; i < described.choices.size(); ++i) {
            const auto value = static_cast<double>(i);
            candidates.push_back({value, Bound::Exactly, value});
        }
        return candidates;
    case FieldKind::Text:
        return {};
    case FieldKind::Integer:
    case FieldKind::Real:
        break;
    }
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const bool isWhole = described.kind == FieldKind::Integer;
    for (const double threshold : thresholdsOf(field)) {
        const double below = isWhole ? std::ceil(threshold) - 1 : std::nextafter(threshold, -infinite);
        const double above = isWhole ? std::floor(threshold) + 1 : std::nextafter(threshold, infinite);
        candidates.push_back({below, Bound::LessThan, threshold});
        if (!isWhole || threshold == std::floor(threshold))
            candidates.push_back({threshold, boundAt(field, threshold, below, above), threshold});
        candidates.push_back({above, Bound::MoreThan, threshold});
    }
    std::erase_if(candidates, [&](const Candidate& candidate) {
        return candidate.value < described.minimum || candidate.value > described.maximum;
    });
    if (std::isnan(m_values.values[field]))
        widenFirst(field, candidates);
    return candidates;
}

/// Seen from nowhere, the lowest range of one outcome is known by its upper end: "100 or less", not "under
/// 10".
void ChangeSearch::widenFirst(std::size_t field, std::vector<Candidate>& candidates)
{
    if (candidates.empty())
        return;
    const auto lowest = outcomeWith(field, candidates.front().value);
    std::size_t last = 0;
    while (last + 1 < candidates.size() && outcomeWith(field, candidates[last + 1].value) == lowest)
        ++last;
    if (candidates[last].value == candidates[last].threshold)
        candidates[last].bound = Bound::AtMost;
    candidates.erase(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(last));
}

std::vector<SingleChange> ChangeSearch::search()
{
    std::vector<SingleChange> changes;
    for (const std::size_t field : testedFields()) {
        const double now = m_values.values[field];
        std::vector<Candidate> candidates = candidatesOf(field);
        if (!std::isnan(now))
            std::stable_sort(candidates.begin(), candidates.end(),
                             [now](const Candidate& a, const Candidate& b) {
                                 return std::abs(a.value - now) < std::abs(b.value - now);
                             });
        for (const Candidate& candidate : candidates) {
            const auto outcome = outcomeWith(field, candidate.value);
            const bool isKnown = std::any_of(changes.begin(), changes.end(), [&](const SingleChange& change) {
                return change.field == field && change.outcome == outcome;
            });
            if (outcome && outcome != m_current && !isKnown)
                changes.push_back({field, *outcome, candidate.value, candidate.bound, candidate.threshold});
        }
    }
    return changes;
}

} // namespace

std::vector<SingleChange> singleChanges(const Knowledge& knowledge, const RuleTree& tree,
                                        const FieldValues& fields, std::optional<std::size_t> current,
                                        std::span<const std::optional<std::size_t>> chosen)
{
    return ChangeSearch(knowledge, tree, fields, current, chosen).search();
}

} // namespace ogive
