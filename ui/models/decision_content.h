#pragma once

#include "core/base/ids.h"
#include "ui/text/pill.h"

#include <QList>
#include <QString>

namespace ogive {
struct Forecast;
}

namespace ogive::ui {

class DesignSession;
struct Theme;

/// A decision within the one that a card is about.
struct CardPart {
    DecisionId decision;
    QString outcome; ///< the option's short title
    QString text;    ///< "Model: GPT-6.1 Sol", for tool tips and screen readers

    bool operator==(const CardPart&) const = default;
};

/// What a card of the strip or a line of the overview says of a decision.
struct CardContent {
    enum class Mark { None, Changed, Overridden, Open, Differs };

    QString title;
    QString outcome;
    QString reason;
    Mark mark = Mark::None;
    QList<CardPart> parts;

    bool operator==(const CardContent&) const = default;
};

/// A decision by the session's evaluation; an outcome that the last edit changed is marked, and one that is
/// another in the scenario compared with says so.
[[nodiscard]] CardContent decisionContent(const DesignSession& session, std::size_t decision);
/// The same with the decisions within it, as the strip shows it: what happened to them marks it too.
[[nodiscard]] CardContent cardContent(const DesignSession& session, std::size_t decision);
/// Why the question of a decision does not arise: "Does not arise: Self-hosted is no".
[[nodiscard]] QString notAskedText(const DesignSession& session, std::size_t decision);
/// What the scenario costs a month, and with a forecast how sure that is; as a part, how much more or less
/// the scenario compared with does.
[[nodiscard]] CardContent costContent(const DesignSession& session, const Forecast* forecast = nullptr);

/// A mark in words; empty for none.
[[nodiscard]] QString markText(CardContent::Mark mark);
[[nodiscard]] Pill markPill(CardContent::Mark mark, const Theme& theme);

} // namespace ogive::ui
