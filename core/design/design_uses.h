#pragma once

#include "core/base/issue.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Where a design names a record of the knowledge, a sentence a place: a field that a scenario states or an
/// assumption is about, an option or decision of an override, a rule set, a savings pattern, a parameter, a
/// task or phase of its plan, what its workshop voted on, asked about or answered, a decision that its
/// utility tree links. `kind` is as in `ogive knowledge list`, or "rules"; `owner` is the decision of an
/// option. A chat model is used where an override chooses it.
[[nodiscard]] std::vector<Message> usesOf(const Design& design, std::string_view kind, std::string_view id,
                                          std::string_view owner = {});

/// The same as one reason against taking the record away; nothing where the design does without it.
[[nodiscard]] std::optional<Error> objectionToRemoving(const Design& design, std::string_view kind,
                                                       std::string_view id, std::string_view owner = {});

/// Why one knowledge can't take the place of another while this design is open: the design uses a record that
/// only the old one has.
[[nodiscard]] std::optional<Error> objectionToReplacing(const Design& design, const Knowledge& before,
                                                        const Knowledge& after);

} // namespace ogive
