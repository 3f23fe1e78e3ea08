#pragma once

#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ogive {

/// The fields that a room is asked about, the one that can move most first: those that are not known, those
/// stated with a range, and those by which alone a decision could become another. At most `most`.
[[nodiscard]] std::vector<std::size_t> roomQuestions(const Knowledge& knowledge, const Scenario& scenario,
                                                     const Evaluation& evaluation, std::size_t most = 12);

/// Participants that say the same.
struct AnswerCamp {
    Value value;
    std::vector<std::size_t> participants;
    /// Per decision, what comes out if this answer holds and all else is as the scenario says; absent: open.
    std::vector<std::optional<std::size_t>> outcomes;

    bool operator==(const AnswerCamp&) const = default;
};

/// One field on which the room was asked.
struct AnsweredField {
    std::size_t field = 0;
    std::vector<AnswerCamp> camps;   ///< the largest first; more than one: the room disagrees
    std::vector<std::size_t> unsure; ///< participants who do not know
    /// Decisions that come out differently from camp to camp, or by one camp's answer together with that
    /// participant's other answers; empty: the disagreement makes no difference.
    std::vector<std::size_t> moves;

    [[nodiscard]] bool isDisputed() const { return camps.size() > 1; }
    bool operator==(const AnsweredField&) const = default;
};

/// A participant whose answers together lead to another outcome than most participants'.
struct MinorityView {
    std::size_t participant = 0;
    std::size_t decision = 0;
    std::optional<std::size_t> outcome;

    bool operator==(const MinorityView&) const = default;
};

/// What the answers of a room mean for one scenario.
struct RoomDisagreement {
    std::vector<std::string> participants;
    std::vector<AnsweredField> fields; ///< those that move something first, then by how many disagree
    /// Per participant and decision, what comes out by all of their answers; absent: open.
    std::vector<std::vector<std::optional<std::size_t>>> outcomes;
    std::vector<MinorityView> minorities; ///< by decision; a room that is split evenly has none

    bool operator==(const RoomDisagreement&) const = default;
};

/// Runs the rules on every participant's answers. Fields that a participant leaves out, or does not know, are
/// as in the scenario. Evaluates once a participant and once a camp, and follows the rules once more for each
/// participant and each answer of another camp.
[[nodiscard]] RoomDisagreement disagreementOf(const Knowledge& knowledge, const Design& design,
                                              const Scenario& scenario, std::string_view date = {});

} // namespace ogive
