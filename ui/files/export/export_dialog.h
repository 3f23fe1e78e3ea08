#pragma once

#include "ui/files/export/export_job.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace ogive::ui {

class Document;
class Settings;
class TextLabel;

/// Where an export goes: any format, a file or folder, and whether it is opened when it is written. Remembers
/// the format, the folder and that choice. Stays open while it writes, and where that fails; cancelling while
/// it writes leaves what was there.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const DesignSession& session, const Document& document, Settings& settings,
                 ExportWriter write, QWidget* parent = nullptr);

    [[nodiscard]] const ExportFormat& format() const;
    void chooseFormat(const QString& id);
    [[nodiscard]] QString path() const;
    void setPath(const QString& path);
    void startExport();
    [[nodiscard]] bool isWriting() const;

signals:
    /// Written to a path; `opens`: the user wants to see it.
    void exported(const QString& path, const QString& message, bool opens);

protected:
    void reject() override; ///< while it writes: stops that

private:
    void createWidgets();
    void createLayout();
    void showFormat();
    void browse();
    void finish(const Result<std::vector<Message>>& result, const QString& target);
    void setWriting(bool writing);
    void showProgress();
    [[nodiscard]] bool mayWriteTo(const QString& target);
    [[nodiscard]] bool writesFolder() const;

    const DesignSession& m_session;
    const Document& m_document;
    Settings& m_settings;
    ExportWriter m_write;
    QListWidget* m_formats = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_browse = nullptr;
    QCheckBox* m_opens = nullptr;
    QProgressBar* m_progress = nullptr;
    TextLabel* m_about = nullptr;
    TextLabel* m_pathTitle = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_cancel = nullptr;
    ExportControl m_control;
    QTimer m_tick;       ///< while it writes
    QString m_confirmed; ///< a path that the user has agreed to replace
};

} // namespace ogive::ui
