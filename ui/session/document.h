#pragma once

#include "core/base/result.h"
#include "core/design/design.h"

#include <QObject>
#include <QString>

namespace ogive::ui {

class DesignSession;
class Settings;

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
    Result<void> open(const QString& path);
    /// Shows a design that was read elsewhere; the path is empty where it has no file.
    void show(Design design, const QString& path);
    void close();

    Result<void> save(); ///< to path()
    Result<void> saveAs(const QString& path);

    static constexpr const char* fileEnding = ".ogive.json";

signals:
    void changed(); ///< another file, another saved state, opened or closed

private:
    [[nodiscard]] Result<Design> readChecked(const std::string& text, const std::string& file) const;

    DesignSession& m_session;
    Settings& m_settings;
    QString m_path;
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
