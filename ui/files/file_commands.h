#pragma once

#include "core/base/result.h"
#include "ui/files/export/export_job.h"
#include "ui/models/report_format.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace ogive::ui {

class DesignSession;
class Document;
class ExportCommands;
class FileSafety;
class Settings;

/// What can be done with files: the actions, the dialogs they need, and the one question before changes are
/// lost.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(DesignSession& session, Document& document, Settings& settings, ExportWriter writeExport,
                 QWidget& window);

    void fillMenu(QMenu& menu);
    void fillExportMenu(QMenu& menu) const;
    [[nodiscard]] QAction* openAction() const { return m_open; }
    [[nodiscard]] QAction* saveAction() const { return m_save; }
    [[nodiscard]] ExportCommands& exports() const { return *m_exports; }

    [[nodiscard]] FileSafety& safety() const { return *m_safety; }

    /// Asks to save unsaved changes; false when the user wants to stay.
    [[nodiscard]] bool mayReplaceDesign();
    void openFile(const QString& path);
    void openSample(const QString& samplePath);
    void startFrom(const QString& starterId);
    void startBlank();
    /// Opens a recent design; with Ctrl held, in a window of its own.
    void openRecent(const QString& path);
    /// The path of a design that the user picks; empty where none is.
    [[nodiscard]] QString askForDesign();

    /// Shows a file where it is open already; true where that was done.
    using ShowElsewhere = std::function<bool(const QString& path)>;
    void setShowElsewhere(ShowElsewhere show) { m_showElsewhere = std::move(show); }

public slots:
    void chooseFile();
    bool save();
    bool saveAs();
    void closeDesign();
    void exportTo(ogive::ui::ReportFormat format);

signals:
    void failed(const QString& problem);
    void done(const QString& message);
    void newWindowRequested(const QString& path); ///< with this design
    void tablesDropped(const QString& path);      ///< decision tables of another program
    void quitRequested();

private:
    void createActions();
    QAction* addAction(const QString& text, QStringView iconName, const QKeySequence& shortcut);
    void fillStarters(QMenu& menu);
    void fillRecent(QMenu& menu);
    void fillSamples(QMenu& menu);
    void applyIcons();
    void showDocument();
    bool saveTo(const QString& path);
    void report(const Result<void>& result);

    DesignSession& m_session;
    Document& m_document;
    Settings& m_settings;
    QWidget& m_window;
    ExportCommands* m_exports;
    FileSafety* m_safety;
    ShowElsewhere m_showElsewhere;
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_save = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_close = nullptr;
    QAction* m_quit = nullptr;
    QList<std::pair<QAction*, QString>> m_icons; ///< made anew when the theme changes

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ogive::ui
