#pragma once

#include <QList>
#include <QString>

#include <cstddef>
#include <vector>

namespace ogive {
struct Forecast;
}

namespace ogive::ui {

class DesignSession;

/// One finding about the scenario in view, of a check, of its numbers or of what was approved, in the
/// reader's words.
struct ShownFinding {
    bool isWarning = false;
    QString title;
    QString message;
    QString advice;                  ///< may be empty
    std::vector<std::size_t> fields; ///< to look at

    bool operator==(const ShownFinding&) const = default;
};

/// Warnings first; among each the knowledge's checks in its order, then what the
/// numbers say, then what is not as approved. A forecast (may
/// be null) adds how surely the budget suffices.
[[nodiscard]] QList<ShownFinding> shownFindings(const DesignSession& session,
                                                const Forecast* forecast = nullptr);

} // namespace ogive::ui
