#pragma once

#include "ui/files/export/export_job.h"
#include "ui/models/report_format.h"

#include <QAction>
#include <QMenu>
#include <QObject>

class QWidget;

namespace ogive::ui {

class Document;
class Settings;

/// Exports of the open design: the report at once as PDF or Markdown, and everything else by a dialog.
class ExportCommands : public QObject {
    Q_OBJECT

public:
    ExportCommands(DesignSession& session, Document& document, Settings& settings, ExportWriter write,
                   QWidget& window);

    void fillMenu(QMenu& menu) const { menu.addActions({m_pdf, m_markdown, m_others}); }
    [[nodiscard]] QAction* pdfAction() const { return m_pdf; }
    [[nodiscard]] QAction* markdownAction() const { return m_markdown; }
    [[nodiscard]] QAction* dialogAction() const { return m_others; }

    void exportTo(ReportFormat format);
    void showDialog();

signals:
    void failed(const QString& problem);
    void done(const QString& message);

private:
    void showDocument();
    void startExport(const ExportFormat& format, const QString& path);
    void showResult(const QString& path, const QString& message, bool opens);

    DesignSession& m_session;
    Document& m_document;
    Settings& m_settings;
    ExportWriter m_write;
    QWidget& m_window;
    QAction* m_pdf;
    QAction* m_markdown;
    QAction* m_others;
};

} // namespace ogive::ui
