#include "core/decide/changes/next_question.h"
#include "core/evaluation/fields/field_flips.h"
#include "core/evaluation/parts.h"
#include "core/workshop/disagreement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <span>
#include <tuple>

namespace ogive {
namespace {

/// A field that a room could be asked about.
struct AskedField {
    std::size_t field = 0;
    std::size_t moved = 0; ///< decisions that an answer can change
    bool isKnown = true;
    bool hasRange = false;
    double distance = std::numeric_limits<double>::infinity(); ///< to the nearest change

    /// The smaller one is asked first.
    [[nodiscard]] auto rank() const
    {
        return std::tuple(-static_cast<double>(moved), isKnown, !hasRange, distance, field);
    }
};

/// Whether a person can state the field: what follows from others only where it is assumed to.
bool canBeAsked(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t position)
{
    const Field& field = knowledge.fields[position];
    if (field.kind == FieldKind::Text && field.choices.empty())
        return false;
    if (field.relevantWhen && truthOf(*field.relevantWhen, evaluation.fields) == Truth::No)
        return false;
    const bool follows = field.derived && !evaluation.fields.isPinned(position);
    return !follows || (!field.derived->always && !field.derived->note.empty());
}

/// The open decisions that each open field can still change.
class OpenFields {
public:
    OpenFields(const Knowledge& knowledge, const Evaluation& evaluation)
        : m_decisions(knowledge.fields.size())
    {
        const DecisionChain chain = chainOf(evaluation);
        for (std::size_t i = 0; i < evaluation.decisions.size(); ++i) {
            const DecisionResult& result = evaluation.decisions[i];
            if (!result.isRelevant || result.possible.size() < 2)
                continue;
            const auto matter =
                openFieldsThatMatter(knowledge, chain, evaluation.fields, std::span(&i, std::size_t{1}));
            for (const std::size_t field : matter)
                m_decisions[field].insert(i);
        }
    }

    [[nodiscard]] std::set<std::size_t> decisionsOf(std::size_t field) const { return m_decisions[field]; }

private:
    std::vector<std::set<std::size_t>> m_decisions;
};

} // namespace

std::vector<std::size_t> roomQuestions(const Knowledge& knowledge, const Scenario& scenario,
                                       const Evaluation& evaluation, std::size_t most)
{
    const FieldFlips flips(knowledge, evaluation);
    const OpenFields open(knowledge, evaluation);
    std::vector<AskedField> asked;
    for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
        if (!canBeAsked(knowledge, evaluation, i))
            continue;
        AskedField one{i, 0, !std::isnan(evaluation.fields.values[i]),
                       scenario.uncertaintyOf(knowledge.fields[i].id) != nullptr};
        std::set<std::size_t> decisions = open.decisionsOf(i);
        for (const FieldFlip& flip : flips.of(i)) {
            decisions.insert(flip.decision);
            one.distance = std::min(one.distance, flip.distance);
        }
        one.moved = decisions.size();
        if (!one.isKnown || one.hasRange || one.moved > 0)
            asked.push_back(one);
    }
    std::sort(asked.begin(), asked.end(),
              [](const AskedField& first, const AskedField& second) { return first.rank() < second.rank(); });
    std::vector<std::size_t> fields;
    for (std::size_t i = 0; i < std::min(most, asked.size()); ++i)
        fields.push_back(asked[i].field);
    return fields;
}

} // namespace ogive
