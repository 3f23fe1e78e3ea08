#pragma once

#include "core/base/result.h"
#include "core/design/design.h"
#include "core/design/recovery/recovery_copy.h"

#include <QObject>
#include <QString>

namespace ogive::ui {

class DesignSession;
class Settings;

/// What a design's file holds now.
struct FileOnDisk {
    bool isThere = false;
    QString hash; ///< of its content
    /// The design, checked against the knowledge; an error where it can't be read.
    Result<Design> design = Failure(Error{});
};

/// Tells one content of a file from another; empty where it can't be read.
[[nodiscard]] QString contentHash(const QString& path);

/// The file that the session's design came from and goes to. Asks nothing and shows nothing: what fails is
/// returned.
class Document : public QObject {
    Q_OBJECT

public:
    Document(DesignSession& session, Settings& settings, QObject* parent = nullptr);

    /// False before anything is opened and after close(): the start page is shown then.
    [[nodiscard]] bool hasDesign() const { return m_hasDesign; }
    [[nodiscard]] bool isModified() const;
    /// The file is of a newer version of Ogive: shown, never saved.
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString path() const { return m_path; } ///< empty until saved
    /// What a save dialog offers: the path, else a file name made from the design's name.
    [[nodiscard]] QString suggestedFileName(const QString& ending) const;

    /// Starts a design that has no file yet.
    void startBlank();
    Result<void> startFrom(const std::string& starterId);
    /// Starts a copy of a built-in sample.
    Result<void> startSample(const QString& samplePath);
    /// A PDF report gives a copy of the design that it carries.
    Result<void> open(const QString& path);
    /// Starts a copy of a file's design that has no file yet.
    Result<void> openCopy(const QString& path);
    /// Shows a design that was read elsewhere; the path is empty where it has no file.
    void show(Design design, const QString& path);
    void close();

    Result<void> save(); ///< to path()
    Result<void> saveAs(const QString& path);

    /// Of the file's content when it was last read or written; empty where it has no file.
    [[nodiscard]] QString fileHash() const { return m_fileHash; }
    [[nodiscard]] FileOnDisk fileOnDisk() const;
    /// Shows a design that was never saved, as it was kept; it is modified, whatever its file holds.
    [[nodiscard]] Result<void> restore(const RecoveryCopy& copy);
    /// Takes what the file has become as one step of undo; the document is as saved then.
    void reload(const FileOnDisk& file);
    /// The design is not what its file holds, without any edit.
    void markUnsaved();
    /// Goes on with the design although the file has become another: saving replaces that without asking.
    void keepInsteadOf(const FileOnDisk& file);

    static constexpr const char* fileEnding = ".ogive.json";

signals:
    void changed(); ///< another file, another saved state, opened or closed

private:
    [[nodiscard]] Result<Design> readChecked(const std::string& text, const std::string& file) const;
    void show(Design design, const QString& path, const QString& fileHash);
    void takeDefaultRules(Design& design) const;
    void takeLanguage(Design& design) const;

    DesignSession& m_session;
    Settings& m_settings;
    QString m_path;
    QString m_fileHash;
    bool m_hasDesign = false;
};

/// A built-in sample design.
struct Sample {
    QString path; ///< among the built-in files
    QString title;
    QString brief;
    Design design;
};

[[nodiscard]] QList<Sample> builtInSamples();

} // namespace ogive::ui
