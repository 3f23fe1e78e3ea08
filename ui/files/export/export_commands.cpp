#include "ui/files/export/export_commands.h"

#include "ui/files/export/export_dialog.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QUrl>
#include <QtConcurrentRun>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const ExportFormat& formatOf(ReportFormat format)
{
    return *exportFormat(format == ReportFormat::Pdf ? "pdf" : "md");
}

QString endingOf(const ExportFormat& format)
{
    return toQString(format.endings.front());
}

} // namespace

ExportCommands::ExportCommands(DesignSession& session, Document& document, Settings& settings,
                               ExportWriter write, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_write(std::move(write))
    , m_window(window)
    , m_pdf(new QAction(tr("Report as &PDF…"), this))
    , m_markdown(new QAction(tr("Report as &Markdown…"), this))
    , m_others(new QAction(tr("&All formats…"), this))
{
    m_pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_markdown->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_others->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E));
    connect(m_pdf, &QAction::triggered, this, [this] { exportTo(ReportFormat::Pdf); });
    connect(m_markdown, &QAction::triggered, this, [this] { exportTo(ReportFormat::Markdown); });
    connect(m_others, &QAction::triggered, this, &ExportCommands::showDialog);
    connect(&m_document, &Document::changed, this, &ExportCommands::showDocument);
    showDocument();
}

void ExportCommands::showDocument()
{
    for (QAction* action : {m_pdf, m_markdown, m_others})
        action->setEnabled(m_document.hasDesign());
}

void ExportCommands::exportTo(ReportFormat format)
{
    const ExportFormat& chosen = formatOf(format);
    const QString filter = format == ReportFormat::Pdf ? tr("PDF (*.pdf)") : tr("Markdown (*.md)");
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export the report"),
                                                m_document.suggestedFileName(endingOf(chosen)), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += endingOf(chosen);
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    startExport(chosen, path);
}

/// What is written is kept as it is now, so that the user can go on.
void ExportCommands::startExport(const ExportFormat& format, const QString& path)
{
    for (QAction* action : {m_pdf, m_markdown, m_others})
        action->setEnabled(false);
    auto* watcher = new QFutureWatcher<Result<std::vector<Message>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const auto written = watcher->result();
        watcher->deleteLater();
        showDocument();
        if (written)
            emit done(tr("The report was written to %1").arg(QDir::toNativeSeparators(path)));
        else
            emit failed(translated(written.error()));
    });
    watcher->setFuture(QtConcurrent::run(
        [write = m_write, job = ExportJob(m_session), &format, place = toStdString(path)]() mutable {
            return write(format, job.subject(), place);
        }));
}

void ExportCommands::showDialog()
{
    auto* dialog = new ExportDialog(m_session, m_document, m_settings, m_write, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &ExportCommands::showResult);
    dialog->open();
}

void ExportCommands::showResult(const QString& path, const QString& message, bool opens)
{
    emit done(message);
    if (opens && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit failed(tr("No program is set up to open %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace ogive::ui
