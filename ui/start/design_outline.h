#pragma once

#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <string>

namespace ogive::ui {

/// What a decision that stands for itself becomes, as a card shows it in one word.
struct OutlineCell {
    enum class Kind { Decided, Overridden, Open };

    QString decision; ///< its title
    QString outcome;  ///< the option's short title
    Kind kind = Kind::Decided;

    bool operator==(const OutlineCell&) const = default;
};

/// A design in one look: what its first scenario becomes and costs.
struct DesignOutline {
    QString name;
    QList<OutlineCell> cells; ///< in the order of the decisions
    std::optional<double> monthlyUsd;
    qsizetype scenarioCount = 1;

    bool operator==(const DesignOutline&) const = default;
};

/// May be called in any thread. `date` (ISO, may be empty) chooses dated prices.
[[nodiscard]] DesignOutline outlineOf(const Knowledge& knowledge, const Design& design,
                                      const std::string& date);

/// The outlines of the knowledge's starters and after them of these designs.
[[nodiscard]] QList<DesignOutline> storyOutlines(const Knowledge& knowledge, const QList<Design>& samples,
                                                 const std::string& date);

/// A cell in words: "Architecture: Microservices (overridden)".
[[nodiscard]] QString cellText(const OutlineCell& cell);
/// All cells in words, for screen readers and searching.
[[nodiscard]] QString outlineText(const DesignOutline& outline);
/// "$1,230 a month"; empty where it is not known.
[[nodiscard]] QString costText(const DesignOutline& outline);

/// A file of the list of recent designs, as it was found.
struct RecentDesign {
    enum class State { Reading, Readable, Missing, Broken };

    State state = State::Reading;
    DesignOutline outline; ///< of a readable file
    QString reason;        ///< why a broken one can't be read, in one line
    QString problem;       ///< the same with place and advice
    QDateTime changed;     ///< when the file was last written; invalid where it is missing
    qint64 bytes = 0;

    /// The same file content as far as the file system tells.
    [[nodiscard]] bool isAsOld(const RecentDesign& other) const;
    bool operator==(const RecentDesign&) const = default;
};

/// Reads a design file for the list; may be called in any thread. Nothing when the file is as it was when
/// `former` was read.
[[nodiscard]] std::optional<RecentDesign> readRecent(const Knowledge& knowledge, const QString& path,
                                                     const std::string& date, const RecentDesign& former);

/// When a file was changed, as people say it: "today, 14:02", "yesterday, 09:30", else the date.
[[nodiscard]] QString whenText(const QDateTime& changed, const QDateTime& now);

} // namespace ogive::ui
