#pragma once

#include "core/base/ids.h"
#include "core/knowledge/condition.h"
#include "core/knowledge/field.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// One dated price of a model, with the conditions under which it holds. Absent: not known, never zero.
struct Price {
    std::string effectiveFrom;  ///< ISO date, empty: always
    double minPromptTokens = 0; ///< holds for calls with at least so many prompt tokens
    std::string schedule;       ///< such as "off-peak"; empty: any hour
    std::optional<double> inputUsdPerMtok;
    std::optional<double> cachedInputUsdPerMtok;
    std::optional<double> cacheWriteUsdPerMtok;
    std::optional<double> outputUsdPerMtok;
    std::string source;
    std::string asOf;

    bool operator==(const Price&) const = default;
};

/// A chat or an embedding model with its prices.
struct Model {
    ModelId id;
    std::string title;
    OptionId provider;
    std::string maker;
    std::string status; ///< current, legacy, retired
    std::optional<double> contextTokens;
    std::optional<double> maxOutputTokens;
    std::optional<double> dimensions;
    std::optional<double> batchDiscount;
    bool openWeights = false;
    std::string host;
    std::string note;
    std::vector<Price> prices;

    bool operator==(const Model&) const = default;
};

/// The price that holds on a date for a prompt of so many tokens: of the prices without a schedule, the one
/// with the highest prompt threshold reached, and among those the latest that is in effect. `date` is ISO;
/// empty means the base price.
[[nodiscard]] const Price* priceOf(const Model& model, std::string_view date, double promptTokens);

/// A number that a formula takes from the knowledge, with its source.
struct Parameter {
    std::string id;
    std::string title;
    double value = 0;
    std::string unit;
    std::string help;
    std::string source;
    std::string asOf;

    bool operator==(const Parameter&) const = default;
};

/// A way to lower cost that a scenario may switch on.
struct CostPattern {
    std::string id;
    std::string title;
    std::string summary;
    std::string risk;
    std::string source;
    std::string asOf;

    bool operator==(const CostPattern&) const = default;
};

/// A best practice or a plausibility test: its condition holds where there is a finding.
struct Check {
    std::string id;
    std::string title;
    std::string message;
    bool isWarning = false;
    Condition when;
    std::string source;

    bool operator==(const Check&) const = default;
};

struct Phase {
    std::string id;
    std::string title;
    std::string summary;
    std::string exitCriterion;

    bool operator==(const Phase&) const = default;
};

/// One piece of work of the implementation roadmap; effort in person-days.
struct RoadmapTask {
    std::string id;
    std::string title;
    std::string phase;
    double lowDays = 0;
    double typicalDays = 0;
    double highDays = 0;
    std::vector<std::string> roles;
    std::vector<std::string> dependsOn;
    Condition includedWhen;
    std::string exitCriterion;
    std::string source;
    std::string asOf;

    bool operator==(const RoadmapTask&) const = default;
};

/// A set of requirements to start from, with its story.
struct Starter {
    std::string id;
    std::string title;
    std::string story;
    std::vector<std::pair<FieldId, Value>> requirements;
    std::string asOf;

    bool operator==(const Starter&) const = default;
};

} // namespace ogive
