#include "ui/report/export/export_design.h"

#include "core/exchange/drawings/drawings.h"
#include "core/report/extras/report_of.h"
#include "ui/report/pdf_writer.h"
#include "ui/report/slides/slides_writer.h"
#include "ui/widgets/figures/figure_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double pixelsPerUnit = 2; ///< so that figures are sharp on dense screens and in print
constexpr double mostPixels = 60e6; ///< of one picture

Result<Exported> exportPdf(const ExportSubject& subject, const ExportRequest& request)
{
    PdfOptions options;
    options.stop = subject.stop;
    options.percent = subject.percent;
    const auto pdf = writePdf(reportOf(subject), options);
    if (!pdf)
        return Failure(pdf.error());
    return Exported{{{request.name, pdf->toStdString()}}, {}};
}

Result<Exported> exportSlides(const ExportSubject& subject, const ExportRequest& request)
{
    const Result<Forecast> forecast =
        reportForecast(subject.knowledge, subject.scenario, subject.evaluation, subject.date);
    const auto pdf = writeSlides(deckOf(subject, forecast ? &*forecast : nullptr));
    if (!pdf)
        return Failure(pdf.error());
    return Exported{{{request.name, pdf->toStdString()}}, {}};
}

QByteArray pngOf(const Figure& figure)
{
    const double area = figure.size.width * figure.size.height;
    const double scale = std::min(pixelsPerUnit, std::sqrt(mostPixels / std::max(1.0, area)));
    const QSizeF size(figure.size.width * scale, figure.size.height * scale);
    QImage image(size.toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(printColors()[Ink::Surface]);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintFigure(painter, figure, printColors());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<Exported> exportPng(const ExportSubject& subject, const ExportRequest& request)
{
    const auto drawings = wantedDrawings(subject, request, [](const Drawing&) { return true; });
    if (!drawings)
        return Failure(drawings.error());
    Exported exported;
    for (const Drawing& drawing : *drawings) {
        if (subject.stop.stop_requested())
            break;
        exported.files.push_back(
            {drawingPath(drawing, request, ".png"), pngOf(drawing.figure).toStdString()});
    }
    return exported;
}

} // namespace

Result<Exported> exportedBy(const ExportFormat& format, const ExportSubject& subject,
                            const ExportRequest& request)
{
    if (format.write)
        return format.write(subject, request);
    if (format.id == "slides")
        return exportSlides(subject, request);
    return format.id == "png" ? exportPng(subject, request) : exportPdf(subject, request);
}

Result<std::vector<Message>> exportDesign(const ExportFormat& format, const ExportSubject& subject,
                                          const std::string& path)
{
    return exportFigure(format, subject, path, {});
}

Result<std::vector<Message>> exportFigure(const ExportFormat& format, const ExportSubject& subject,
                                          const std::string& path, const std::string& figure)
{
    const auto request = exportRequestFor(format, path, figure);
    if (!request)
        return Failure(request.error());
    const auto exported = exportedBy(format, subject, *request);
    if (!exported)
        return Failure(exported.error());
    if (subject.stop.stop_requested())
        return Failure(Error{ErrorCode::Unwritable,
                             {},
                             OGIVE_TR("export", "the export was cancelled; nothing was written"),
                             {}});
    if (const auto written = writeExported(*exported, *request, path); !written)
        return Failure(written.error());
    return exported->notes;
}

} // namespace ogive::ui
