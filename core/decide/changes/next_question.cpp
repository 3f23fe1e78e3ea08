#include "core/decide/changes/next_question.h"

#include "core/decide/changes/flips.h"
#include "core/decide/changes/lever.h"
#include "core/decide/changes/thresholds.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

double doubtOf(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
               std::span<const std::size_t> decisions)
{
    double doubt = 0;
    for (const std::size_t decision : decisions) {
        const std::size_t count = possibleOutcomes(knowledge, chain, fields, decision).size();
        doubt += count > 1 ? std::log2(static_cast<double>(count)) : 0;
    }
    return doubt;
}

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

/// The open fields that a person can answer and that the decisions read.
std::vector<std::size_t> openLevers(const Knowledge& knowledge, const DecisionChain& chain,
                                    const FieldValues& fields, std::span<const std::size_t> decisions)
{
    std::vector<std::size_t> levers = fieldsRead(knowledge, chain, fields, decisions);
    std::erase_if(levers, [&](std::size_t field) { return !std::isnan(fields.values[field]); });
    return levers;
}

double doubtAfter(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                  std::span<const std::size_t> decisions, std::size_t field)
{
    const std::vector<double> answers = distinctValues(knowledge, chain, fields, field);
    double sum = 0;
    for (const double answer : answers) {
        FieldValues there = fields;
        state(knowledge, there, field, answer);
        sum += doubtOf(knowledge, chain, there, decisions);
    }
    return answers.empty() ? 0 : sum / static_cast<double>(answers.size());
}

std::vector<std::size_t> unsettled(const Knowledge& knowledge, const DecisionChain& chain,
                                   const FieldValues& fields, std::span<const std::size_t> decisions)
{
    std::vector<std::size_t> open;
    for (const std::size_t decision : decisions)
        if (possibleOutcomes(knowledge, chain, fields, decision).size() > 1)
            open.push_back(decision);
    return open;
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
    const std::vector<std::size_t> open = unsettled(knowledge, chain, fields, decisions);
    const double now = doubtOf(knowledge, chain, fields, open);
    std::optional<NextQuestion> best;
    for (const std::size_t field : openLevers(knowledge, chain, fields, open)) {
        if (std::find(leftOut.begin(), leftOut.end(), field) != leftOut.end())
            continue;
        const double after = doubtAfter(knowledge, chain, fields, open, field);
        constexpr double alike = 1e-9;
        if (!best || after < best->doubtAfter - alike)
            best = NextQuestion{field, now, after};
    }
    return best;
}

std::vector<std::size_t> openFieldsThatMatter(const Knowledge& knowledge, const DecisionChain& chain,
                                              const FieldValues& fields,
                                              std::span<const std::size_t> decisions)
{
    return openLevers(knowledge, chain, fields, unsettled(knowledge, chain, fields, decisions));
}

} // namespace ogive
