#pragma once

#include "core/workshop/session_log.h"
#include "ui/workshop/frame/workshop_words.h"

#include <QList>
#include <QString>

#include <cstddef>

namespace ogive::ui {

/// A decision as it stood at a moment of a session.
struct MomentOutcome {
    QString decision;
    QString outcome;
    QString former; ///< what it was before the last event changed it; empty: it did not

    bool operator==(const MomentOutcome&) const = default;
};

/// Says what the events of a session were.
class ReplayWords {
public:
    explicit ReplayWords(const Knowledge& knowledge);

    /// A session in a list: when, which scenario, how much happened.
    [[nodiscard]] QString sessionText(const SessionLog& log) const;
    [[nodiscard]] QString eventText(const SessionEvent& event) const;
    [[nodiscard]] QString pageText(const SessionEvent& event) const;
    /// Which decisions came out otherwise with an event: "Architecture becomes Microservices".
    [[nodiscard]] QString flipsText(const SessionEvent& event) const;
    /// All decisions after so many events.
    [[nodiscard]] QList<MomentOutcome> outcomesAfter(const SessionLog& log, std::size_t events) const;

private:
    [[nodiscard]] QString saidIn(const SessionEvent& event) const;
    [[nodiscard]] QString decisionText(const std::string& decision) const;

    const Knowledge& m_knowledge;
};

} // namespace ogive::ui
