#pragma once

#include "core/base/result.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// What happened at one moment of a workshop.
struct SessionEvent {
    enum class Kind {
        Page,
        WhatIf,
        Kept,
        Dropped,
        Override,
        Vote,
        Dots,
        Note,
        Question,
        Action,
        Answers,
        Undo
    };

    std::string at; ///< ISO, UTC, "2026-03-04T09:30:05Z"
    Kind kind = Kind::Page;
    std::string page;     ///< id of the page that is shown
    std::string decision; ///< id, where it is about one; may be empty
    std::string field;    ///< of a what-if
    std::string value;    ///< of a what-if, as shown
    std::string text;     ///< what was said, written or counted, as one reads it
    /// Ids of decisions and of their outcomes from now on, where they changed; an empty id: open.
    std::vector<std::pair<std::string, std::string>> outcomes;
    Json rest = Json::object();

    bool operator==(const SessionEvent&) const = default;
};

/// A workshop from its first page to its last, in order.
struct SessionLog {
    std::string design;   ///< name
    std::string scenario; ///< name
    std::string start;    ///< ISO, UTC
    /// Ids of all decisions and of their outcomes at the start; an empty id: open.
    std::vector<std::pair<std::string, std::string>> outcomes;
    std::vector<SessionEvent> events;

    bool operator==(const SessionLog&) const = default;
};

/// Every decision's outcome by id; an empty one is open. Decisions that do not arise are left out.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> outcomeIds(const Knowledge& knowledge,
                                                                          const Evaluation& evaluation);
/// What differs between two of them: what it is afterwards.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
changedOutcomes(const std::vector<std::pair<std::string, std::string>>& before,
                const std::vector<std::pair<std::string, std::string>>& after);

// NAME.session.jsonl: one JSON object a line. A line with "format": "ogive-session" and "version": 1 begins a
// session and carries design, scenario, start and outcomes; each other line is an event of the session above
// it. One file holds many sessions.

[[nodiscard]] std::string sessionStartLine(const SessionLog& log);     ///< ends with a line break
[[nodiscard]] std::string sessionEventLine(const SessionEvent& event); ///< ends with a line break
/// Errors, with the line: no JSON, not UTF-8, an event before a session, a newer version, an unknown kind. A
/// last line that was cut off is left out.
[[nodiscard]] Result<std::vector<SessionLog>> readSessionLogs(std::string_view text, const std::string& file);

/// A session as a replay shows it after so many events.
struct SessionMoment {
    std::vector<std::pair<std::string, std::string>> outcomes; ///< of all decisions
    std::vector<std::string> flipped; ///< decisions whose outcome the last of these events changed

    bool operator==(const SessionMoment&) const = default;
};
[[nodiscard]] SessionMoment momentOf(const SessionLog& log, std::size_t events);

/// The record of a session: what was shown, asked and decided, in order.
[[nodiscard]] std::string sessionMarkdown(const Knowledge& knowledge, const SessionLog& log);

} // namespace ogive
