#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace ogive::ui {

/// How well a title answers what was typed.
struct FuzzyMatch {
    double score = 0;     ///< more is better
    QList<int> positions; ///< of the title's letters that were typed, rising
};

/// Each typed word must be found: best as the beginning of the title or of one of its words, then as initials
/// of its words ("sa" for "Save as"), inside a word, as letters in order that begin at a word, and last in
/// `place`. Case and accents make no difference. Nothing typed matches everything alike.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, const QString& title,
                                                   const QString& place);

} // namespace ogive::ui
