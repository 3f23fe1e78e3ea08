#pragma once

#include "core/base/result.h"
#include "core/base/text/language.h"
#include "core/deck/deck.h"
#include "core/evaluation/evaluation.h"
#include "core/report/report.h"

#include <atomic>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What is exported: one scenario of a design and what follows from it.
struct ExportSubject {
    const Knowledge& knowledge;
    const Design& design;
    const Scenario& scenario;
    const Evaluation& evaluation; ///< the scenario's
    std::string_view date;        ///< ISO, for the age of facts and dated prices; may be empty
    Words words = knowledge.language.words;
    std::stop_token stop = {};           ///< stopped before its files are there, an export is an error
    std::atomic<int>* percent = nullptr; ///< how much of it is done, for a progress bar
};

struct ExportedFile {
    std::string path; ///< relative, with / between folders
    std::string bytes;

    bool operator==(const ExportedFile&) const = default;
};

/// How it is to be exported.
struct ExportRequest {
    std::string name;   ///< of the file or folder to write, without what lies above it
    std::string figure; ///< the only figure that is wanted; empty: the format's own choice
    bool isFolder = false;
    std::vector<ExportedFile> present; ///< what the folder holds, for formats that read it before
};

struct Exported {
    std::vector<ExportedFile> files; ///< in the order in which they are to be written; names beside `name`,
                                     ///< or in the folder of that name
    std::vector<Message> notes;      ///< what the user should know, such as what was left as it is

    bool operator==(const Exported&) const = default;
};

enum class ExportTarget { File, Folder, FileOrFolder };

/// A format that designs are exported to.
struct ExportFormat {
    using Writer = Result<Exported> (*)(const ExportSubject&, const ExportRequest&);

    std::string_view id;
    Message title;
    Message about; ///< what is written, in a sentence or two
    ExportTarget target = ExportTarget::File;
    std::vector<std::string_view> endings; ///< of files, with their point; the first is the usual one
    Writer write = nullptr;                ///< null: it needs fonts, so that the layer above writes it
    std::string_view reads = {};           ///< ending of the files in the folder that it reads before
};

/// Every format, in the order in which they are offered.
[[nodiscard]] std::span<const ExportFormat> exportFormats();
/// The format of an id; null: there is none.
[[nodiscard]] const ExportFormat* exportFormat(std::string_view id);
/// The format that a path's ending names, the longest that fits; null: none does.
[[nodiscard]] const ExportFormat* exportFormatOf(std::string_view path);

/// Whether a format writes a folder at this path: it can't do otherwise, or the path ends with / or is a
/// folder now.
[[nodiscard]] bool isExportFolder(const ExportFormat& format, const std::string& path);

/// What a format needs to know of the place to write to. Files in it that can't be read are an error, as they
/// would be overwritten unseen.
[[nodiscard]] Result<ExportRequest> exportRequestFor(const ExportFormat& format, const std::string& path,
                                                     const std::string& figure);

/// Writes the files to their place, each atomically: on failure old ones are as they were or new as a whole,
/// and folders that were made for it are gone again.
[[nodiscard]] Result<void> writeExported(const Exported& exported, const ExportRequest& request,
                                         const std::string& path);

/// The presentation that is handed out; `forecast` is kept by reference and may be null.
[[nodiscard]] DeckSubject deckOf(const ExportSubject& subject, const Forecast* forecast);

/// The report that document formats write.
[[nodiscard]] Report reportOf(const ExportSubject& subject);

} // namespace ogive
