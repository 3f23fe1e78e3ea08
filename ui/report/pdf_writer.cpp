#include "ui/report/pdf_writer.h"

#include "ui/report/pdf_attachment.h"
#include "ui/report/pdf_fonts.h"
#include "ui/report/pdf_run.h"
#include "ui/report/pdf_structure.h"
#include "ui/report/pdf_text.h"

#include <qpdf/QPDF.hh>

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <optional>

namespace ogive::ui {

namespace {

/// A device for pages of the given size that writes a PDF into the buffer; the layout is made for it.
void setUp(QPdfWriter& writer, PageSize size)
{
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(size == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF());
}

void note(const PdfOptions& options, int percent)
{
    if (options.percent != nullptr)
        options.percent->store(percent);
}

bool paintPages(QPdfWriter& writer, const PageLayout& layout, const PdfOptions& options)
{
    constexpr int laidOut = 35; // per cent of the work, about
    constexpr int painted = 80;
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        layout.paintPage(painter, page);
        note(options, laidOut + (painted - laidOut) * (page + 1) / layout.pageCount());
        if (options.stop.stop_requested())
            return false;
    }
    return painter.end();
}

/// Adds to Qt's pages what Qt cannot write, and writes the file anew.
QByteArray finish(const QByteArray& pages, const PageLayout& layout, const Report& report,
                  const PdfOptions& options)
{
    QPDF pdf;
    pdf.processMemoryFile("report", pages.constData(), static_cast<std::size_t>(pages.size()));
    joinGlyphRuns(pdf);
    mendUnicodeMaps(pdf, layout.rareCharacters());
    tagFontSubsets(pdf);
    addOutline(pdf, layout);
    addLinks(pdf, layout);
    addPageLabels(pdf, layout);
    addMetadata(pdf, report, options.author);
    if (!report.designFile.empty())
        attachDesign(pdf, report.designFile, options.designName.empty() ? report.title : options.designName,
                     pdfDate(report.date),
                     report.words(OGIVE_TR("PageLayout", "The design this report was made from")));
    return bytesOf(pdf);
}

Failure failure(Message reason)
{
    return Failure(Error{ErrorCode::Unwritable, {}, std::move(reason), {}});
}

} // namespace

Result<QByteArray> writePdf(const Report& report, const PdfOptions& options)
{
    const FixedHashSeed sameEveryRun;
    QByteArray pages;
    QBuffer buffer(&pages);
    buffer.open(QIODevice::WriteOnly);
    std::optional<QPdfWriter> writer(&buffer);
    const PageSize size = options.pageSize.value_or(pageSizeOf(report));
    setUp(*writer, size);
    const PageLayout layout(report, &*writer, size);
    const bool isPainted = paintPages(*writer, layout, options);
    if (options.stop.stop_requested())
        return failure(OGIVE_TR("pdf", "the report was cancelled before it was written"));
    if (!isPainted)
        return failure(OGIVE_TR("pdf", "the pages could not be painted"));
    writer.reset();
    buffer.close();
    try {
        QByteArray finished = finish(pages, layout, report, options);
        note(options, 100);
        return finished;
    } catch (const std::exception& error) {
        return failure(OGIVE_TR("pdf", "the PDF could not be completed: %1").arg(error.what()));
    }
}

} // namespace ogive::ui
