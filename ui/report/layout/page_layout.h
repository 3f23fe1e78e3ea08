#pragma once

#include "core/report/report.h"
#include "ui/report/layout/block_boxes.h"
#include "ui/report/layout/page_flow.h"

#include <QSizeF>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QPaintDevice;
class QPainter;

namespace ogive::ui {

enum class PageSize { A4, Letter };

/// The paper's size in whole points, as Qt writes it into a PDF.
[[nodiscard]] QSizeF paperPoints(PageSize size);

/// The paper that a report asks for.
[[nodiscard]] inline PageSize pageSizeOf(const Report& report)
{
    return report.paper == Paper::Letter ? PageSize::Letter : PageSize::A4;
}

/// A place in the laid-out report.
struct PagePlace {
    int page = 0; ///< from 0
    qreal y = 0;  ///< device pixels from the top of the page
};

struct OutlineEntry {
    int level = 1; ///< 1 chapter, 2 section
    QString title;
    PagePlace place;
};

/// A report set on pages: cover, contents, body. Laid out once for a paint device and painted on it, or
/// scaled on any other. The report has to outlive the layout, which paints the report's own figures. Layouts
/// for the same device that follow each other may share their texts.
class PageLayout {
public:
    PageLayout(const Report& report, QPaintDevice* device, PageSize size,
               std::shared_ptr<TextCache> texts = {});

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Cover and contents: pages with roman numbers, before the body's page 1.
    [[nodiscard]] int frontPageCount() const { return m_frontPages; }
    [[nodiscard]] QString pageLabel(int page) const;
    /// In device pixels.
    [[nodiscard]] QSizeF pageSize() const { return m_pageSize; }
    [[nodiscard]] qreal pixelsPerPoint() const { return m_style.pt(1); }

    void paintPage(QPainter& painter, int page) const;

    [[nodiscard]] const std::vector<OutlineEntry>& outline() const { return m_outline; }
    /// Links of a page; a target is a URL, or # and an anchor that place() knows.
    [[nodiscard]] const std::vector<PlacedLink>& links(int page) const;
    [[nodiscard]] std::optional<PagePlace> place(const std::string& anchor) const;

    /// The characters beyond U+FFFF, each once, in the order in which they are painted.
    [[nodiscard]] std::u32string rareCharacters() const;

private:
    void layOutCover(const BoxContext& context, const FlowBoxes& boxes);
    void layOutContents(const BoxContext& context, const PageFlow& body);
    void addPages(PageFlow& flow);
    void addHeadsAndFeet(const BoxContext& context, const PageFlow& body);

    const Report& m_report;
    std::shared_ptr<TextCache> m_cache;
    const PageStyle& m_style;
    QSizeF m_pageSize;
    QRectF m_content; ///< where the text stands on a page
    TextStore m_texts;
    std::vector<LaidPage> m_pages;
    int m_frontPages = 0;
    std::vector<OutlineEntry> m_outline;
    std::map<std::string, PagePlace> m_places;
};

} // namespace ogive::ui
