#include "ui/report/export_report.h"

#include "core/base/files.h"
#include "core/report/write_markdown.h"
#include "ui/report/pdf_writer.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QFileInfo>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<void> exportPdf(const Report& report, const QString& path)
{
    const auto pdf = writePdf(report);
    if (!pdf)
        return Failure(pdf.error());
    return replaceFile(toStdString(path), {pdf->constData(), static_cast<std::size_t>(pdf->size())});
}

Result<void> exportMarkdown(const Report& report, const QString& path)
{
    const QFileInfo target(path);
    const QString figureFolder = target.completeBaseName() + u"-figures"_s;
    const MarkdownReport markdown = writeMarkdown(report, toStdString(figureFolder));
    const QDir folder(target.absoluteDir().filePath(figureFolder));
    if (!markdown.figures.empty() && !folder.mkpath(u"."_s)) {
        return Failure(Error{ErrorCode::Unwritable,
                             {toStdString(folder.path()), {}, 0},
                             OGIVE_TR("document", "the folder for the figures can't be made"),
                             OGIVE_TR("document", "Choose a folder that you may write to.")});
    }
    for (const MarkdownFigure& figure : markdown.figures) {
        const auto written =
            replaceFile(toStdString(folder.filePath(toQString(figure.fileName))), figure.svg);
        if (!written)
            return written;
    }
    return replaceFile(toStdString(path), markdown.text);
}

} // namespace

Result<void> exportReport(const Report& report, ReportFormat format, const QString& path)
{
    switch (format) {
    case ReportFormat::Pdf:
        return exportPdf(report, path);
    case ReportFormat::Markdown:
        return exportMarkdown(report, path);
    }
    Q_UNREACHABLE();
}

} // namespace ogive::ui
