#pragma once

#include "core/knowledge/condition.h"
#include "core/knowledge/costs/cost_pattern.h"
#include "core/knowledge/field.h"
#include "core/knowledge/infrastructure.h"
#include "core/knowledge/model.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ogive {

/// A number that a formula takes from the knowledge, with its source.
struct Parameter {
    std::string id;
    std::string title;
    double value = 0;
    std::string unit;
    std::string help;
    std::string source;
    std::string asOf;
    std::optional<double> minimum = std::nullopt; ///< of what a scenario may set; absent: any number
    std::optional<double> maximum = std::nullopt;
    std::optional<Spread> spread = std::nullopt; ///< how far its value may be off; absent: it is fixed

    bool operator==(const Parameter&) const = default;
};

/// What a best practice advises on, and which way: two of one topic with different stances pull apart.
struct Practice {
    std::string topic;
    std::string stance;

    bool operator==(const Practice&) const = default;
};

/// A contradiction or something implausible: its condition holds where there is a finding.
struct Check {
    std::string id;
    std::string title;
    std::string message;
    bool isWarning = false;
    Condition when;
    std::optional<Practice> practice;
    std::string source;
    std::string asOf;
    std::string advice = {}; ///< what to do about it; may be empty

    bool operator==(const Check&) const = default;
};

/// One of the guide's best practices: it is kept unless its second condition holds where the first does.
struct BestPractice {
    std::string id;
    std::string title;
    std::string advice; ///< how to keep it
    std::optional<Condition> appliesWhen;
    Condition violatedWhen;
    std::string source;
    std::string asOf;

    bool operator==(const BestPractice&) const = default;
};

/// A security control: what it stops, and which designs need it.
struct Control {
    std::string id;
    std::string title;
    std::string threat;
    std::string action; ///< what to do
    std::string verification;
    std::optional<Condition> appliesWhen; ///< where it is worth considering
    Condition requiredWhen;
    double lowDays = 0;
    double typicalDays = 0;
    double highDays = 0;
    std::vector<std::string> references; ///< ids in OWASP's and MITRE's lists
    std::string source;
    std::string asOf;

    bool operator==(const Control&) const = default;
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
    std::string source;
    std::string asOf;

    bool operator==(const Starter&) const = default;
};

} // namespace ogive
