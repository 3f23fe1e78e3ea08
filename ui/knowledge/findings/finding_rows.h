#pragma once

#include "core/lint/lint.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ogive::ui {

/// A finding about the knowledge in words.
struct FindingRow {
    Severity severity = Severity::Warning;
    QString message;
    QString place; ///< where, with titles
    QStringList details;
    QStringList fields; ///< titles
    QString kind;       ///< of the record it is about
    QString id;         ///< of that record, as a look-up takes it; may be empty

    bool operator==(const FindingRow&) const = default;
};

/// What one lint rule found.
struct FindingGroup {
    QString rule;
    QString title;
    QList<FindingRow> rows;

    bool operator==(const FindingGroup&) const = default;
};

/// The findings in words under their rules, rules without findings left out.
[[nodiscard]] QList<FindingGroup> findingGroups(const Knowledge& knowledge,
                                                const std::vector<LintFinding>& findings);

/// Only the findings of a severity that have every word of a text in them, case aside.
[[nodiscard]] QList<FindingGroup> filtered(const QList<FindingGroup>& groups,
                                           std::optional<Severity> severity, const QString& text);

[[nodiscard]] qsizetype countOf(const QList<FindingGroup>& groups, Severity severity);

[[nodiscard]] QString severityTitle(Severity severity);

/// The findings for a letter or an issue.
[[nodiscard]] QString plainTextOf(const QList<FindingGroup>& groups);
[[nodiscard]] QString markdownOf(const QList<FindingGroup>& groups);

} // namespace ogive::ui
