#include "ui/report/slides/slides_writer.h"

#include "core/deck/handout/handout_pages.h"
#include "core/report/report.h"
#include "ui/report/pdf_fonts.h"
#include "ui/report/pdf_run.h"
#include "ui/report/pdf_structure.h"
#include "ui/report/pdf_text.h"
#include "ui/text/convert.h"
#include "ui/widgets/figures/figure_painter.h"

#include <qpdf/QPDF.hh>

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <optional>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSizeF slidePoints(960, 540); // 16:9, as presentation programs have it

bool paintSlides(QPdfWriter& writer, const std::vector<HandoutPage>& pages)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        const double scale = writer.width() / std::max(1.0, pages[i].figure.size.width);
        painter.save();
        painter.scale(scale, scale);
        paintFigure(painter, pages[i].figure, printColors());
        painter.restore();
    }
    return painter.end();
}

/// The characters beyond U+FFFF, each once, in the order in which they are painted.
std::u32string rareIn(const std::vector<HandoutPage>& pages)
{
    std::u32string rare;
    for (const HandoutPage& page : pages)
        for (const Shape& shape : page.figure.shapes)
            if (const auto* label = std::get_if<Label>(&shape))
                for (const uint code : toQString(label->text).toUcs4())
                    if (code > 0xFFFF && rare.find(code) == std::u32string::npos)
                        rare += code;
    return rare;
}

/// The newest date in what the slides rest on, so that they are the same on another day.
std::string dateOf(const DeckSubject& subject)
{
    std::string date = std::max(subject.knowledge.asOf, subject.evaluation.cost.pricesAsOf);
    for (const auto& [decision, override] : subject.scenario.overrides)
        date = std::max(date, override.date);
    return date;
}

QByteArray finishSlides(const QByteArray& painted, const DeckSubject& subject,
                        const std::vector<HandoutPage>& pages)
{
    QPDF pdf;
    pdf.processMemoryFile("slides", painted.constData(), static_cast<std::size_t>(painted.size()));
    joinGlyphRuns(pdf);
    mendUnicodeMaps(pdf, rareIn(pages));
    tagFontSubsets(pdf);
    std::vector<std::string> titles;
    for (const HandoutPage& page : pages)
        titles.push_back(page.figure.title);
    addPageOutline(pdf, titles);
    Report about;
    about.title = subject.design.name;
    about.kind = subject.words(OGIVE_TR("pdf", "Presentation"));
    about.subtitle = subject.scenario.name;
    about.date = dateOf(subject);
    addMetadata(pdf, about, {});
    return bytesOf(pdf);
}

Failure slidesFailure(Message reason)
{
    return Failure(Error{ErrorCode::Unwritable, {}, std::move(reason), {}});
}

} // namespace

Result<QByteArray> writeSlides(const DeckSubject& subject)
{
    const std::vector<HandoutPage> pages = handoutPages(subject);
    if (pages.empty())
        return slidesFailure(OGIVE_TR("pdf", "every page of the presentation is switched off"));
    const FixedHashSeed sameEveryRun;
    QByteArray painted;
    QBuffer buffer(&painted);
    buffer.open(QIODevice::WriteOnly);
    std::optional<QPdfWriter> writer(&buffer);
    writer->setResolution(pdfResolution);
    writer->setPageSize(QPageSize(slidePoints, QPageSize::Point, u"16:9"_s, QPageSize::ExactMatch));
    writer->setPageMargins(QMarginsF());
    if (!paintSlides(*writer, pages))
        return slidesFailure(OGIVE_TR("pdf", "the pages could not be painted"));
    writer.reset();
    buffer.close();
    try {
        return finishSlides(painted, subject, pages);
    } catch (const std::exception& error) {
        return slidesFailure(OGIVE_TR("pdf", "the PDF could not be completed: %1").arg(error.what()));
    }
}

} // namespace ogive::ui
