#pragma once

#include "core/exchange/dmn/feel.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Decision models of the standard DMN (Decision Model and Notation), as far as Ogive reads and writes them:
/// decisions that are decision tables, over inputs and over one another. Terms are the standard's.

namespace ogive {

enum class HitPolicy { Unique, Any, Priority, First, OutputOrder, RuleOrder, Collect };
enum class Aggregation { None, Sum, Minimum, Maximum, Count };

struct DmnType {
    FeelType base = FeelType::Any;
    std::optional<FeelTest> allowed; ///< allowed values; absent: all of the type

    bool operator==(const DmnType&) const = default;
};

struct DmnInput {
    std::string id;
    std::string name; ///< by which expressions and evaluations know it
    std::string description;
    DmnType type;
    int line = 0; ///< of the file it was read from; 0: none

    bool operator==(const DmnInput&) const = default;
};

/// What a column of a table looks at: an input, or an output of an earlier decision.
struct DmnSource {
    bool isDecision = false;
    std::size_t index = 0;  ///< of the model's inputs or decisions
    std::size_t output = 0; ///< of the decision

    bool operator==(const DmnSource&) const = default;
};

/// An input clause.
struct DmnColumn {
    DmnSource source;
    std::string label;
    DmnType type;                ///< of what it looks at, narrowed by its own input values
    std::vector<FeelTest> tests; ///< those of all rules, each once

    bool operator==(const DmnColumn&) const = default;
};

/// An output clause.
struct DmnOutput {
    std::string name; ///< empty where the table has only one
    std::string label;
    FeelType type = FeelType::Any;
    std::vector<FeelValue> values;      ///< output values, highest priority first; empty: any
    std::optional<FeelValue> otherwise; ///< default output entry

    bool operator==(const DmnOutput&) const = default;
};

struct DmnRule {
    std::string id;
    std::vector<std::size_t> tests; ///< per column, position among its tests
    std::vector<FeelValue> outputs;
    std::vector<std::string> annotations;
    int line = 0;

    bool operator==(const DmnRule&) const = default;
};

struct DmnTable {
    HitPolicy hitPolicy = HitPolicy::Unique;
    Aggregation aggregation = Aggregation::None;
    std::vector<DmnColumn> columns;
    std::vector<DmnOutput> outputs;
    std::vector<std::string> annotations; ///< names of the annotation clauses
    std::vector<DmnRule> rules;

    [[nodiscard]] bool hasDefault() const;
    /// Whether its answer is a list of outputs.
    [[nodiscard]] bool answersList() const;
    bool operator==(const DmnTable&) const = default;
};

struct DmnDecision {
    std::string id;
    std::string name;
    std::string description;
    std::string question;
    DmnTable table;
    int line = 0;

    bool operator==(const DmnDecision&) const = default;
};

struct DmnModel {
    std::string id;
    std::string name;
    std::string description;
    std::string nameSpace;
    std::string file;
    std::vector<DmnInput> inputs;
    std::vector<DmnDecision> decisions; ///< each after those that it requires

    /// By name, else by id.
    [[nodiscard]] std::optional<std::size_t> inputIndex(std::string_view nameOrId) const;
    [[nodiscard]] const std::string& nameOf(const DmnSource& source) const;
    bool operator==(const DmnModel&) const = default;
};

/// The policy's name in files: "UNIQUE", "RULE ORDER".
[[nodiscard]] const char* hitPolicyName(HitPolicy policy);
[[nodiscard]] const char* aggregationName(Aggregation aggregation);

/// Position of a test among those of a column, which gains it where it is new.
[[nodiscard]] std::size_t testPosition(DmnColumn& column, FeelTest test);

/// Outputs as text: one value, or "name: value" of several.
[[nodiscard]] std::string outputText(const DmnTable& table, const std::vector<FeelValue>& outputs);

} // namespace ogive
