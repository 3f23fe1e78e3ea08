#include "ui/report/report_preview.h"

#include "ui/report/preview/preview_accessibility.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int margin = 24; ///< around the pages, and between them
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr double mostFittingZoom = 1.75; ///< on a very wide window pages need not fill it
constexpr double dotsPerInch = 1200;
constexpr double pixelsPerInch = 96;

void paintShadow(QPainter& painter, const QRectF& page, QColor color)
{
    color.setAlphaF(color.alphaF() / 3);
    for (const qreal reach : {1.0, 2.5, 4.5})
        painter.fillRect(page.adjusted(-reach, -reach + 2, reach, reach + 2), color);
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_device(1, 1, QImage::Format_Grayscale8)
{
    installPreviewAccessibility();
    constexpr double inchesPerMetre = 1 / 0.0254;
    m_device.setDotsPerMeterX(qRound(dotsPerInch * inchesPerMetre));
    m_device.setDotsPerMeterY(qRound(dotsPerInch * inchesPerMetre));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // one that comes and goes would change the fitting width
    setAccessibleName(tr("Report preview"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::setReport(std::shared_ptr<const Report> report)
{
    forgetLayout(); // it points into the old report
    m_report = std::move(report);
    if (isVisible())
        layOut();
}

void ReportPreview::setPageSize(PageSize size)
{
    if (size == m_size)
        return;
    forgetLayout();
    m_size = size;
    if (isVisible())
        layOut();
}

void ReportPreview::forgetLayout()
{
    m_layout.reset();
    m_pixmaps.clear();
}

void ReportPreview::layOut()
{
    if (m_report && !m_layout) {
        if (!m_texts)
            m_texts = std::make_shared<TextCache>(m_device);
        m_layout.emplace(*m_report, &m_device, m_size, m_texts);
        emit pagesChanged();
    }
    updateScrollBars();
    viewport()->update();
    announcePage();
}

int ReportPreview::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

QString ReportPreview::pageLabel(int page) const
{
    return page >= 0 && page < pageCount() ? m_layout->pageLabel(page) : QString();
}

std::vector<OutlineEntry> ReportPreview::outline() const
{
    return m_layout ? m_layout->outline() : std::vector<OutlineEntry>{};
}

double ReportPreview::pixelsPerDot() const
{
    return m_zoom * pixelsPerInch / dotsPerInch;
}

double ReportPreview::fittingZoom() const
{
    if (!m_layout)
        return m_zoom;
    const double width = m_layout->pageSize().width() * pixelsPerInch / dotsPerInch;
    return std::clamp((viewport()->width() - 2 * margin) / width, leastZoom, mostFittingZoom);
}

QRectF ReportPreview::pageRect(int page) const
{
    const QSizeF size = m_layout->pageSize() * pixelsPerDot();
    const qreal free = viewport()->width() - size.width();
    const qreal left = free >= 2 * margin ? free / 2 : margin - horizontalScrollBar()->value();
    const qreal top = margin + page * (size.height() + margin) - verticalScrollBar()->value();
    return {std::round(left), std::round(top), std::round(size.width()), std::round(size.height())};
}

int ReportPreview::pageAt(qreal y) const
{
    const qreal pitch = m_layout->pageSize().height() * pixelsPerDot() + margin;
    const auto page = static_cast<int>(std::floor((y + verticalScrollBar()->value() - margin / 2.0) / pitch));
    return std::clamp(page, 0, pageCount() - 1);
}

int ReportPreview::currentPage() const
{
    return m_layout ? pageAt(viewport()->height() / 2.0) : -1;
}

void ReportPreview::updateScrollBars()
{
    if (m_fitsWidth)
        m_zoom = fittingZoom();
    const QSizeF size = m_layout ? m_layout->pageSize() * pixelsPerDot() : QSizeF();
    const int width = qCeil(size.width()) + 2 * margin;
    const int height = qCeil(pageCount() * (size.height() + margin)) + margin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - margin));
}

void ReportPreview::setZoom(double zoom)
{
    m_fitsWidth = false;
    zoomAt(zoom, viewport()->rect().center());
}

void ReportPreview::fitWidth()
{
    m_fitsWidth = true;
    zoomAt(fittingZoom(), viewport()->rect().center());
}

/// Changes the zoom and keeps the point of the pages that is shown at `fixed` in its place.
void ReportPreview::zoomAt(double zoom, QPointF fixed)
{
    const double factor = std::clamp(zoom, leastZoom, mostZoom) / m_zoom;
    const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_zoom *= factor;
    m_pixmaps.clear();
    updateScrollBars();
    const QPointF moved = (scroll + fixed) * factor - fixed;
    horizontalScrollBar()->setValue(qRound(moved.x()));
    verticalScrollBar()->setValue(qRound(moved.y()));
    viewport()->update();
    announcePage();
    emit zoomChanged(m_zoom);
}

void ReportPreview::scrollToAnchor(const std::string& anchor)
{
    if (!m_layout)
        layOut();
    if (const auto place = m_layout ? m_layout->place(anchor) : std::nullopt)
        scrollTo(*place);
}

void ReportPreview::scrollTo(const PagePlace& place)
{
    if (!m_layout)
        return;
    constexpr int air = 16;
    const qreal top = pageRect(place.page).top() + verticalScrollBar()->value() + place.y * pixelsPerDot();
    verticalScrollBar()->setValue(qRound(top) - air);
}

const QPixmap& ReportPreview::pagePixmap(int page, QSizeF size)
{
    const qreal ratio = devicePixelRatioF();
    QPixmap& pixmap = m_pixmaps[page];
    const QSize pixels = (size * ratio).toSize();
    if (pixmap.size() != pixels) {
        pixmap = QPixmap(pixels);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(themeFor(ThemeKind::Light).surface);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(pixelsPerDot(), pixelsPerDot());
        m_layout->paintPage(painter, page);
    }
    return pixmap;
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Theme& theme = themeOf(this);
    painter.fillRect(event->rect(), theme.background);
    if (!m_layout) {
        painter.setPen(theme.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("There is nothing to report yet"));
        return;
    }
    const int first = pageAt(0);
    const int last = pageAt(viewport()->height());
    m_pixmaps.removeIf([&](const auto& entry) { return entry.key() < first - 1 || entry.key() > last + 1; });
    for (int page = first; page <= last; ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.adjusted(-margin, -margin, margin, margin).intersects(event->rect()))
            continue;
        paintShadow(painter, rect, theme.shadow);
        painter.drawPixmap(rect.topLeft(), pagePixmap(page, rect.size()));
    }
    if (hasFocus())
        drawFocusRing(painter, viewport()->rect(), theme);
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    const double before = m_zoom;
    updateScrollBars();
    if (m_zoom != before) {
        verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() * m_zoom / before));
        m_pixmaps.clear();
        emit zoomChanged(m_zoom);
    }
    announcePage();
    QAbstractScrollArea::resizeEvent(event);
}

void ReportPreview::showEvent(QShowEvent* event)
{
    layOut();
    QAbstractScrollArea::showEvent(event);
}

/// The ring of the focus stays where it is, so with it all is painted anew.
void ReportPreview::scrollContentsBy(int dx, int dy)
{
    if (hasFocus())
        viewport()->update();
    else
        viewport()->scroll(dx, dy);
    announcePage();
}

void ReportPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void ReportPreview::announcePage()
{
    const int page = currentPage();
    if (page == m_announcedPage && pageCount() == m_announcedCount)
        return;
    m_announcedPage = page;
    m_announcedCount = pageCount();
    setAccessibleDescription(m_layout ? tr("Page %1 of %2").arg(page + 1).arg(pageCount()) : QString());
    emit currentPageChanged(page, pageCount());
}

} // namespace ogive::ui
