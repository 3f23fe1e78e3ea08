#pragma once

#include "core/base/message.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// One thing that a design states.
struct Statement {
    std::string kind; ///< "requirement", "override", "name", … the same in every design
    std::string id;   ///< of the requirement, decision, …; may be empty
    Json value;       ///< in full, as in the file
    Message what;     ///< the thing in words
    Message words;    ///< the value in words, cut where it is long

    [[nodiscard]] bool isOfSame(const Statement& other) const { return kind == other.kind && id == other.id; }
};

/// What a design states beside its scenarios, without what saving adds.
[[nodiscard]] std::vector<Statement> statementsOf(const Design& design, const Knowledge& knowledge);

/// What a scenario states; requirements in the order of the knowledge.
[[nodiscard]] std::vector<Statement> statementsOf(const Scenario& scenario, const Knowledge& knowledge);

/// A thing that is not stated alike: absent where a side says nothing of it.
struct StatedChange {
    std::optional<Statement> first;
    std::optional<Statement> second;

    [[nodiscard]] const Statement& any() const { return first ? *first : *second; }
};

/// What differs between two lists of statements, in the order of the first; what only the second says
/// follows.
[[nodiscard]] std::vector<StatedChange> statedChanges(const std::vector<Statement>& first,
                                                      const std::vector<Statement>& second);

/// A text as it stands, where a message is expected.
[[nodiscard]] Message asItIs(std::string_view text);

} // namespace ogive
