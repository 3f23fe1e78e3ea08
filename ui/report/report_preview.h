#pragma once

#include "core/report/report.h"
#include "ui/report/layout/page_layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QPixmap>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QUrl;

namespace ogive::ui {

/// The report's pages as they will print, one below the other. Fits their width until the reader zooms (Ctrl
/// with wheel, +, − or 0). Lays out only while it can be seen and paints only the pages in view.
class ReportPreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Shows another report, or the same after an edit; the place on the page is kept.
    void setReport(std::shared_ptr<const Report> report);
    void setPageSize(PageSize size);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int currentPage() const; ///< the page in the middle of the view, from 0
    [[nodiscard]] QString pageLabel(int page) const;
    /// Chapters and sections with their places; empty before the first layout.
    [[nodiscard]] std::vector<OutlineEntry> outline() const;

    /// 1 shows the pages in their true size at 96 dots an inch.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }
    void setZoom(double zoom);
    void fitWidth();

    void scrollToAnchor(const std::string& anchor);
    void scrollTo(const PagePlace& place);

signals:
    void pagesChanged(); ///< laid out anew
    void currentPageChanged(int page, int count);
    void zoomChanged(double zoom);
    void linkActivated(const QUrl& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void forgetLayout();
    void layOut();
    void updateScrollBars();
    void zoomAt(double zoom, QPointF fixed);
    void announcePage();
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] double pixelsPerDot() const;     ///< from layout device to widget pixels
    [[nodiscard]] QRectF pageRect(int page) const; ///< in viewport coordinates
    [[nodiscard]] int pageAt(qreal y) const;
    [[nodiscard]] const PlacedLink* linkAt(QPointF position) const;
    const QPixmap& pagePixmap(int page, QSizeF size);

    std::shared_ptr<const Report> m_report;
    QImage m_device; ///< stands for the printer's resolution: lines break as they will in the PDF
    PageSize m_size = PageSize::A4;
    std::shared_ptr<TextCache> m_texts; ///< kept from layout to layout
    std::optional<PageLayout> m_layout;
    QHash<int, QPixmap> m_pixmaps; ///< of the pages in view
    double m_zoom = 1;
    bool m_fitsWidth = true;
    int m_announcedPage = -1;
    int m_announcedCount = -1;
};

} // namespace ogive::ui
