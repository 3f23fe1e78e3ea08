#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/workshop/workshop.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogive {

struct Design;

/// One entry of a workshop's list: added at the end without a position, replaced at it, and taken away there
/// without an entry.
template <class Entry>
struct SetEntry {
    std::optional<std::size_t> at;
    std::optional<Entry> entry;
};

using SetQuestion = SetEntry<WorkshopQuestion>;
using SetVote = SetEntry<WorkshopVote>;
using SetNote = SetEntry<WorkshopNote>;
using SetAction = SetEntry<WorkshopAction>;

/// What the room says of a decision, in place of what it said before; without hands it has not voted.
struct SetRoomVote {
    RoomVote vote;
};

/// How many dots an option has; 0: none.
struct SetDots {
    OptionDots dots;
};

/// Add a participant, or replace the one of this name; without answers take them away.
struct SetParticipant {
    ParticipantAnswers participant;
};

/// Show participants' answers, or make them private again.
struct ShowAnswers {
    bool areShown = true;
};

/// Order and choice of the presentation's pages. Notes that it leaves out, and pages that it does not name,
/// stay.
struct SetDeckPages {
    std::vector<DeckPage> pages;
};

/// The speaker's notes of one page. `order` is that of all pages as they stand.
struct SetPageNotes {
    std::string page;
    std::string notes;
    std::vector<std::string> order = {};
};

/// A change of what a design holds of its workshops.
struct ChangeWorkshop {
    std::variant<SetQuestion, SetVote, SetNote, SetAction, SetRoomVote, SetDots, SetParticipant, ShowAnswers,
                 SetDeckPages, SetPageNotes>
        change;
};

/// Refused, with the reason: entries without text, positions that are none, decisions, options and fields
/// that the knowledge does not have, values that the field does not allow, counts out of range, what is no
/// day, a page named twice.
[[nodiscard]] Result<void> changeWorkshop(Design& design, const ChangeWorkshop& change,
                                          const Knowledge& knowledge);

/// What the change does, for the undo menu: "Vote on Vector database", "Add a note".
[[nodiscard]] Message describeWorkshopChange(const ChangeWorkshop& change, const Knowledge& knowledge);

/// Whether two changes in a row are one step of undo: the same decision's vote, the same option's dots, the
/// same page's notes.
[[nodiscard]] bool isSameWorkshopTarget(const ChangeWorkshop& earlier, const ChangeWorkshop& later);

} // namespace ogive
