#include "core/evaluation/fields/field_flips.h"

#include "core/evaluation/parts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace ogive {
namespace {

/// The values that the field can take, where they are few: yes and no, or its choices.
std::vector<double> fewValuesOf(const Field& field)
{
    if (field.kind == FieldKind::Boolean)
        return {0, 1};
    std::vector<double> values;
    for (const Choice& choice : field.choices) {
        const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
        values.push_back(isNumber ? std::strtod(choice.id.c_str(), nullptr)
                                  : static_cast<double>(values.size()));
    }
    return values;
}

/// What a decision becomes at a value, by its thresholds in rising order.
std::optional<std::size_t> outcomeAt(const std::vector<Threshold>& rising, double value)
{
    std::optional<std::size_t> outcome = rising.front().below;
    for (const Threshold& threshold : rising)
        if (threshold.value <= value)
            outcome = threshold.from;
    return outcome;
}

std::vector<Threshold> ofDecision(const std::vector<Threshold>& found, std::size_t decision)
{
    std::vector<Threshold> some;
    std::copy_if(found.begin(), found.end(), std::back_inserter(some),
                 [&](const Threshold& threshold) { return threshold.decision == decision; });
    return some;
}

} // namespace

double flipDistance(double from, double to)
{
    if (std::isnan(from) || from == to)
        return 1;
    if (!(from > 0) || !(to > 0))
        return std::numeric_limits<double>::infinity();
    return std::max(from / to, to / from);
}

FieldFlips::FieldFlips(const Knowledge& knowledge, const Evaluation& evaluation)
    : m_knowledge(knowledge)
    , m_evaluation(evaluation)
    , m_chain(chainOf(evaluation))
    , m_thresholds(thresholds(knowledge, m_chain, evaluation.fields))
{}

std::vector<FieldFlip> FieldFlips::of(std::size_t field) const
{
    const std::vector<Threshold> found = thresholdsOf(field);
    const Field& described = m_knowledge.fields[field];
    const bool isFew = !described.choices.empty() || described.kind == FieldKind::Boolean;
    std::vector<FieldFlip> flips = isFew ? ofChoices(field, found) : ofNumber(field, found);
    std::stable_sort(flips.begin(), flips.end(), [](const FieldFlip& one, const FieldFlip& other) {
        return one.distance < other.distance;
    });
    return flips;
}

std::vector<Threshold> FieldFlips::thresholdsOf(std::size_t field) const
{
    const auto& derived = m_knowledge.fields[field].derived;
    const FieldValues& fields = m_evaluation.fields;
    std::vector<Threshold> found;
    if (!derived || fields.isPinned(field)) {
        found = m_thresholds;
    } else if (!derived->always) {
        FieldValues pinned = fields;
        pinned.pinned.resize(m_knowledge.fields.size());
        pinned.pinned[field] = true;
        found = thresholds(m_knowledge, m_chain, pinned);
    }
    std::erase_if(found, [&](const Threshold& threshold) {
        return threshold.field != field || !m_evaluation.decisions[threshold.decision].isRelevant;
    });
    return found;
}

std::vector<FieldFlip> FieldFlips::ofNumber(std::size_t field, const std::vector<Threshold>& found) const
{
    const double now = m_evaluation.fields.values[field];
    std::vector<FieldFlip> flips;
    for (const Threshold& threshold : found) {
        const bool isBelow = !std::isnan(now) && now >= threshold.value;
        flips.push_back({isBelow ? FieldFlip::Side::Below : FieldFlip::Side::From, threshold.value,
                         threshold.decision, isBelow ? threshold.below : threshold.from,
                         flipDistance(now, threshold.value)});
    }
    return flips;
}

std::vector<FieldFlip> FieldFlips::ofChoices(std::size_t field, const std::vector<Threshold>& found) const
{
    const std::vector<double> values = fewValuesOf(m_knowledge.fields[field]);
    const double now = m_evaluation.fields.values[field];
    const auto here =
        static_cast<std::ptrdiff_t>(std::find(values.begin(), values.end(), now) - values.begin());
    std::vector<FieldFlip> flips;
    for (std::size_t decision = 0; decision < m_evaluation.decisions.size(); ++decision) {
        const std::vector<Threshold> rising = ofDecision(found, decision);
        if (rising.empty())
            continue;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto outcome = outcomeAt(rising, values[i]);
            if (values[i] == now || outcome == m_evaluation.decisions[decision].outcome)
                continue;
            const auto steps = std::isnan(now) ? 0 : std::abs(static_cast<std::ptrdiff_t>(i) - here);
            flips.push_back(
                {FieldFlip::Side::Exactly, values[i], decision, outcome, static_cast<double>(1 + steps)});
        }
    }
    return flips;
}

} // namespace ogive
