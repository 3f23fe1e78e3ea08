#pragma once

#include "core/base/json_reader.h"

#include <string>
#include <vector>

namespace ogive {

/// A question that a workshop left open, or answered.
struct WorkshopQuestion {
    std::string text;
    std::string owner;  ///< who finds out; may be empty
    std::string due;    ///< ISO day; may be empty
    std::string answer; ///< empty: open

    bool operator==(const WorkshopQuestion&) const = default;
};

/// What one person, or a group, said of a decision.
struct WorkshopVote {
    std::string decision; ///< id in the knowledge
    std::string option;   ///< id of an option; empty where the vote is for or against the outcome
    std::string by;
    std::string vote; ///< such as "agree", "discuss" or "against"; may be empty
    std::string comment;

    bool operator==(const WorkshopVote&) const = default;
};

/// Something to be done after the workshop.
struct WorkshopAction {
    std::string text;
    std::string owner;
    std::string due; ///< ISO day; may be empty
    bool isDone = false;

    bool operator==(const WorkshopAction&) const = default;
};

/// What a design holds of its workshops.
struct Workshop {
    std::vector<WorkshopQuestion> questions;
    std::vector<WorkshopVote> votes;
    std::vector<WorkshopAction> actions;

    [[nodiscard]] bool isEmpty() const { return questions.empty() && votes.empty() && actions.empty(); }
    bool operator==(const Workshop&) const = default;
};

/// Reads what reports need of a design's member "workshop": {"questions": [{"text", "owner", "due",
/// "answer"}], "votes": [{"decision", "option", "by", "vote", "comment"}], "actions": [{"text", "owner",
/// "due", "done"}]}. Only the texts of questions and actions and the decisions of votes are required;
/// everything else that is there is passed over. Errors: another shape, what is no text.
[[nodiscard]] Workshop readWorkshop(const JsonReader& json);

/// The same of a design's kept members; without the member, or where it can't be read, nothing.
[[nodiscard]] Workshop workshopIn(const Json& designRest);

} // namespace ogive
