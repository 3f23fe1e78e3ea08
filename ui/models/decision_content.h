#pragma once

#include "ui/text/pill.h"

#include <QString>

namespace ogive::ui {

class DesignSession;
struct Theme;

/// What a card of the strip or a line of the overview says of a decision.
struct CardContent {
    enum class Mark { None, Changed, Overridden, Open };

    QString title;
    QString outcome;
    QString reason;
    Mark mark = Mark::None;

    bool operator==(const CardContent&) const = default;
};

/// A decision by the session's evaluation; an outcome that the last edit changed is marked.
[[nodiscard]] CardContent decisionContent(const DesignSession& session, std::size_t decision);
/// What the chosen provider's models cost a month.
[[nodiscard]] CardContent costContent(const DesignSession& session);

/// A mark in words; empty for none.
[[nodiscard]] QString markText(CardContent::Mark mark);
[[nodiscard]] Pill markPill(CardContent::Mark mark, const Theme& theme);

} // namespace ogive::ui
