#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/knowledge/field.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// A page of the presentation as the team wants it shown.
struct DeckPage {
    std::string id; ///< as pagesOf() names it: "brief", "decision:vector-database"
    bool isOn = true;
    std::string notes; ///< the speaker's own; may be empty
    Json rest = Json::object();

    bool operator==(const DeckPage&) const = default;
};

/// A question that a workshop left open, or answered.
struct WorkshopQuestion {
    std::string text;
    std::string owner;    ///< who finds out; may be empty
    std::string due;      ///< ISO day; may be empty
    std::string answer;   ///< empty: open
    std::string decision; ///< id of the decision it was asked at; may be empty
    Json rest = Json::object();

    bool operator==(const WorkshopQuestion&) const = default;
};

/// What one person, or a group, said of a decision.
struct WorkshopVote {
    std::string decision; ///< id in the knowledge
    std::string option;   ///< id of an option; empty where the vote is for or against the outcome
    std::string by;
    std::string vote; ///< such as "agree", "discuss" or "against"; may be empty
    std::string comment;
    Json rest = Json::object();

    bool operator==(const WorkshopVote&) const = default;
};

/// Fingers of a fist-of-five: 0 is the fist.
inline constexpr std::size_t fistCount = 6;
/// Nobody counts more hands than this.
inline constexpr int mostHands = 10'000;

/// What the room as a whole said of a decision's outcome, by hands or by fist-of-five.
struct RoomVote {
    std::string decision;
    std::string option; ///< the outcome that was voted on
    int agree = 0;
    int discuss = 0;
    int against = 0;
    std::optional<std::array<int, fistCount>> fists; ///< hands by fingers shown, where it was voted so
    std::string date;                                ///< ISO; may be empty
    Json rest = Json::object();

    /// Fists of 4 and 5 count as agree, 2 and 3 as discuss, 0 and 1 as against.
    void takeFists(const std::array<int, fistCount>& hands);
    [[nodiscard]] int hands() const { return agree + discuss + against; }
    bool operator==(const RoomVote&) const = default;
};

/// The dots that the room gave to an option of a decision.
struct OptionDots {
    std::string decision;
    std::string option;
    int dots = 0;
    Json rest = Json::object();

    bool operator==(const OptionDots&) const = default;
};

struct WorkshopNote {
    std::string page; ///< id of the page that it was written at; may be empty
    std::string text;
    std::string by;   ///< may be empty
    std::string date; ///< ISO; may be empty
    Json rest = Json::object();

    bool operator==(const WorkshopNote&) const = default;
};

/// Something to be done after the workshop.
struct WorkshopAction {
    std::string text;
    std::string owner;
    std::string due; ///< ISO day; may be empty
    bool isDone = false;
    Json rest = Json::object();

    bool operator==(const WorkshopAction&) const = default;
};

/// What one participant would state for the fields that the room is asked about.
struct ParticipantAnswers {
    struct Answer {
        FieldId field;
        Value value;         ///< monostate: "I don't know"
        std::string comment; ///< may be empty
        Json rest = Json::object();

        bool operator==(const Answer&) const = default;
    };

    std::string by; ///< the participant; each name once in a design
    std::vector<Answer> answers;
    Json rest = Json::object();

    [[nodiscard]] const Answer* answerTo(const FieldId& field) const; ///< null: not answered
    bool operator==(const ParticipantAnswers&) const = default;
};

/// What a design holds of its workshops.
struct Workshop {
    std::vector<DeckPage> pages; ///< in the order of the presentation, like the sections of a report
    std::vector<WorkshopQuestion> questions;
    std::vector<WorkshopVote> votes;
    std::vector<RoomVote> roomVotes; ///< at most one a decision
    std::vector<OptionDots> dots;    ///< at most one an option
    std::vector<WorkshopNote> notes;
    std::vector<WorkshopAction> actions;
    std::vector<ParticipantAnswers> participants;
    bool areAnswersShown = false; ///< participants' answers are private until then
    Json rest = Json::object();

    [[nodiscard]] bool isEmpty() const { return *this == Workshop(); }
    [[nodiscard]] const DeckPage* page(std::string_view id) const;           ///< null: nothing is said of it
    [[nodiscard]] const RoomVote* roomVote(std::string_view decision) const; ///< null: not voted
    [[nodiscard]] int dotsOf(std::string_view decision, std::string_view option) const;
    bool operator==(const Workshop&) const = default;
};

/// What others than the team may read of it: no participants' answers while these are private.
[[nodiscard]] Workshop openPart(const Workshop& workshop);

} // namespace ogive
