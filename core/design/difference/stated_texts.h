#pragma once

#include "core/base/message.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// One thing that a design states.
struct Statement {
    std::string key;   ///< which thing, the same in every design
    std::string value; ///< in full, for comparing
    Message what;      ///< the thing in words
    Message words;     ///< the value in words, cut where it is long
};

/// What a design states beside its scenarios, without what saving adds.
[[nodiscard]] std::vector<Statement> statementsOf(const Design& design, const Knowledge& knowledge);

/// What a scenario states; requirements in the order of the knowledge.
[[nodiscard]] std::vector<Statement> statementsOf(const Scenario& scenario, const Knowledge& knowledge);

/// A text as it stands, where a message is expected.
[[nodiscard]] Message asItIs(std::string_view text);

} // namespace ogive
