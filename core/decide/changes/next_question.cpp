#include "core/decide/changes/next_question.h"

#include "core/decide/changes/flips.h"
#include "core/decide/changes/lever.h"
#include "core/decide/changes/open_ways.h"
#include "core/decide/changes/thresholds.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// Bits of doubt about a decision that can still come to so many outcomes.
double doubtOf(std::size_t outcomes)
{
    return outcomes > 1 ? std::log2(static_cast<double>(outcomes)) : 0;
}

/// A decision that open fields can still change.
struct OpenDecision {
    std::size_t decision = 0;
    double doubt = 0;
    std::vector<std::size_t> fields; ///< that matter for it

    [[nodiscard]] bool reads(std::size_t field) const
    {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    }
};

void addFields(const Condition& condition, const DecisionChain& chain, const Knowledge& knowledge,
               std::vector<bool>& seen, std::vector<std::size_t>& fields);

void addFields(std::size_t decision, const DecisionChain& chain, const Knowledge& knowledge,
               std::vector<bool>& seen, std::vector<std::size_t>& fields)
{
    if (seen[decision])
        return;
    seen[decision] = true;
    if (const auto& relevantWhen = knowledge.decisions[decision].relevantWhen)
        addFields(*relevantWhen, chain, knowledge, seen, fields);
    for (const RuleNode& node : treeOf(knowledge, chain, decision).nodes)
        addFields(node.when, chain, knowledge, seen, fields);
}

void addFields(const Condition& condition, const DecisionChain& chain, const Knowledge& knowledge,
               std::vector<bool>& seen, std::vector<std::size_t>& fields)
{
    forEachTest(condition, [&](const Condition& test) {
        if (test.kind == Condition::Kind::FieldTest)
            fields.push_back(test.subject);
        else
            addFields(test.subject, chain, knowledge, seen, fields);
    });
}

std::vector<OpenDecision> openDecisions(const Knowledge& knowledge, const DecisionChain& chain,
                                        const FieldValues& fields, std::span<const std::size_t> decisions)
{
    std::vector<OpenDecision> open;
    for (const std::size_t decision : decisions) {
        const std::size_t outcomes = possibleOutcomes(knowledge, chain, fields, decision).size();
        if (outcomes > 1)
            open.push_back(
                {decision, doubtOf(outcomes), openFieldsOnWays(knowledge, chain, fields, decision)});
    }
    return open;
}

std::vector<std::size_t> fieldsOf(const std::vector<OpenDecision>& open)
{
    std::vector<std::size_t> fields;
    for (const OpenDecision& decision : open)
        fields.insert(fields.end(), decision.fields.begin(), decision.fields.end());
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return fields;
}

/// By how much the answers to each field lessen the doubt, on average, summed over the decisions.
std::vector<double> reliefs(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                            const std::vector<OpenDecision>& open, const std::vector<std::size_t>& asked)
{
    std::vector<FieldAnswer> answers;
    std::vector<std::size_t> positions; ///< in `asked`, of each answer
    std::vector<double> counts(asked.size(), 0);
    for (std::size_t i = 0; i < asked.size(); ++i)
        for (const double value : distinctValues(knowledge, chain, fields, asked[i])) {
            answers.push_back({asked[i], value});
            positions.push_back(i);
            ++counts[i];
        }
    std::vector<double> sums(asked.size(), 0);
    for (const OpenDecision& decision : open) {
        std::vector<FieldAnswer> its;
        std::vector<std::size_t> itsPositions;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (decision.reads(answers[i].field)) {
                its.push_back(answers[i]);
                itsPositions.push_back(positions[i]);
            }
        const auto left = countsAfter(knowledge, chain, fields, decision.decision, its);
        for (std::size_t i = 0; i < its.size(); ++i)
            sums[itsPositions[i]] += decision.doubt - doubtOf(left[i]);
    }
    for (std::size_t i = 0; i < asked.size(); ++i)
        sums[i] = counts[i] > 0 ? sums[i] / counts[i] : 0;
    return sums;
}

} // namespace

std::vector<std::size_t> fieldsRead(const Knowledge& knowledge, const DecisionChain& chain,
                                    const FieldValues& fields, std::span<const std::size_t> decisions)
{
    std::vector<bool> seen(knowledge.decisions.size(), false);
    std::vector<std::size_t> read;
    for (const std::size_t decision : decisions)
        addFields(decision, chain, knowledge, seen, read);
    std::vector<std::size_t> levers;
    for (const std::size_t field : read)
        for (const std::size_t lever : leversOf(knowledge, fields, field))
            levers.push_back(lever);
    std::sort(levers.begin(), levers.end());
    levers.erase(std::unique(levers.begin(), levers.end()), levers.end());
    return levers;
}

std::optional<NextQuestion> nextQuestion(const Knowledge& knowledge, const DecisionChain& chain,
                                         const FieldValues& fields, std::span<const std::size_t> decisions,
                                         std::span<const std::size_t> leftOut)
{
    const std::vector<OpenDecision> open = openDecisions(knowledge, chain, fields, decisions);
    double now = 0;
    for (const OpenDecision& decision : open)
        now += decision.doubt;
    std::vector<std::size_t> asked = fieldsOf(open);
    std::erase_if(asked, [&](std::size_t field) {
        return std::find(leftOut.begin(), leftOut.end(), field) != leftOut.end();
    });
    const std::vector<double> relief = reliefs(knowledge, chain, fields, open, asked);
    std::optional<NextQuestion> best;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        constexpr double alike = 1e-9;
        if (best && now - relief[i] >= best->doubtAfter - alike)
            continue;
        best = NextQuestion{asked[i], now, now - relief[i], {}};
        for (const OpenDecision& decision : open)
            if (decision.reads(asked[i]))
                best->decisions.push_back(decision.decision);
    }
    return best;
}

std::vector<std::size_t> openFieldsThatMatter(const Knowledge& knowledge, const DecisionChain& chain,
                                              const FieldValues& fields,
                                              std::span<const std::size_t> decisions)
{
    return fieldsOf(openDecisions(knowledge, chain, fields, decisions));
}

} // namespace ogive
