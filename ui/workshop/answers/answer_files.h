#pragma once

#include "core/design/edit.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace ogive::ui {

class DesignSession;

/// The fields that a room is asked about: what the scenario asks for, and what somebody has answered already.
[[nodiscard]] std::vector<std::size_t> askedFields(const DesignSession& session);

/// What happened to answer files.
struct AnswerFilesReport {
    QStringList done;     ///< names of the files that were written, or of the participants that were taken
    QStringList problems; ///< a file each: what is wrong, where, and what to do
};

/// A name for each participant's file, NAME.answers.json; without names one for a blank file. No two are
/// alike.
[[nodiscard]] QStringList answerFileNames(const QStringList& names);

/// Writes a file to fill in for each name, or one blank one without names, into a folder. Files that are
/// there already stay as they are, for somebody may have filled them in, and are named as problems.
[[nodiscard]] AnswerFilesReport writeAnswerFiles(const DesignSession& session, const QStringList& names,
                                                 const QString& folder);

/// Reads files that participants filled in. Good ones become edits, which the caller applies as one step.
struct ReadAnswerFiles {
    std::vector<Edit> edits;
    AnswerFilesReport report;
};
[[nodiscard]] ReadAnswerFiles readAnswerFiles(const Knowledge& knowledge, const QStringList& paths);

} // namespace ogive::ui
