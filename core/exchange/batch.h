#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/compiled_rules.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Evaluates requirement sets given as JSON Lines: {"id", "requirements": {field: value}} becomes
/// {"id", "decisions": {…}}, or {"id", "error": {"field", "message"}} where a line can't be read; the run
/// goes on. Where open requirements leave a decision null, the line gains "possible": {decision: [outcomes]}.
class BatchEvaluator {
public:
    BatchEvaluator(const Knowledge& knowledge, const RuleSetId& rules);

    /// The answers to all lines of a text, one line each, in their order; empty lines give none. `firstLine`
    /// is the number of the first line, for errors. Threads: 0 means as many as the machine has.
    [[nodiscard]] std::string evaluateLines(std::string_view lines, std::size_t firstLine = 1,
                                            unsigned threads = 0) const;

private:
    [[nodiscard]] std::string evaluateLine(std::string_view line, std::size_t number) const;
    [[nodiscard]] std::string answer(const std::string& id, const Requirements& requirements) const;
    [[nodiscard]] std::string carefulAnswer(const std::string& id, const FieldValues& fields) const;
    [[nodiscard]] std::string answerText(const std::string& id,
                                         const std::vector<std::optional<std::size_t>>& outcomes,
                                         const std::string& open) const;

    const Knowledge& m_knowledge;
    RuleSetId m_rules;
    CompiledRules m_compiled;
    DecisionChain m_chain;                                ///< for what the compiled rules can't answer
    std::vector<std::vector<std::string>> m_outcomeTexts; ///< per decision and option, as JSON
};

} // namespace ogive
