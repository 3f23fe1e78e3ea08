#pragma once

#include "core/base/json_reader.h"
#include "core/design/workshop/workshop.h"

namespace ogive {

/// Reads a design's member "workshop": {"pages": [{"id", "on", "notes"}], "questions": [{"text", "owner",
/// "due", "answer", "decision"}], "votes": [{"decision", "option", "by", "vote", "comment"}], "room_votes":
/// [{"decision", "option", "agree", "discuss", "against", "fists", "date"}], "dots": [{"decision", "option",
/// "dots"}], "notes": [{"page", "text", "by", "date"}], "actions": [{"text", "owner", "due", "done"}],
/// "participants": [{"by", "answers": {FIELD: {"value", "comment"}}}], "answers_shown": true}, all of it
/// optional but the texts, decisions and names. Unknown members are kept. An empty list is no workshop.
/// Errors: another shape, what is no text, counts that are negative or too large, a page, a participant, a
/// decision's room vote or an option's dots twice.
[[nodiscard]] Workshop readWorkshop(const JsonReader& json);

/// Members that say nothing are left out; null where nothing is left.
[[nodiscard]] Json workshopJson(const Workshop& workshop);

} // namespace ogive
