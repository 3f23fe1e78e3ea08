#pragma once

#include "core/exchange/dmn/dmn_model.h"

#include <optional>
#include <vector>

namespace ogive {

/// What one decision answers: the outputs of the rules that count. A list may have any number of rows; else
/// there is one, or none where no rule matches and there is no default (FEEL's null).
struct DmnAnswer {
    bool isList = false;
    std::vector<std::vector<FeelValue>> rows;

    bool operator==(const DmnAnswer&) const = default;
};

/// Evaluates a model's decisions. The model is kept by reference; safe from any thread.
class DmnEvaluator {
public:
    explicit DmnEvaluator(const DmnModel& model);

    [[nodiscard]] const DmnModel& model() const { return m_model; }

    /// Answers of all decisions, in the model's order. `inputs` are those of the model; absent: not given,
    /// which is the same as null. An error where a value is of the wrong type or not allowed, where one is
    /// missing that a table looks at without a rule for null (place: pointer "/" and the input's name), and
    /// where rules match that the hit policy does not let match together.
    [[nodiscard]] Result<std::vector<DmnAnswer>>
    evaluate(const std::vector<std::optional<FeelValue>>& inputs) const;

private:
    [[nodiscard]] Result<void> checkInput(std::size_t input, const FeelValue& value) const;
    [[nodiscard]] Result<DmnAnswer> answerOf(const DmnDecision& decision,
                                             const std::vector<FeelValue>& columnValues) const;

    const DmnModel& m_model;
    std::vector<bool> m_isNeeded; ///< per input: must be given
};

/// The rules of a table that match these values of its columns, in their order; only the first where the hit
/// policy asks for no more.
[[nodiscard]] std::vector<std::size_t> matchingRules(const DmnTable& table,
                                                     const std::vector<FeelValue>& columnValues);

/// Where outputs stand in the priority of a table's output values: the lower, the higher. What is not listed
/// comes behind all.
[[nodiscard]] std::vector<std::size_t> priorityOf(const DmnTable& table,
                                                  const std::vector<FeelValue>& outputs);

} // namespace ogive
