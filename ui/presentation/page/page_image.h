#pragma once

#include "core/figure/figure.h"

#include <QImage>
#include <QList>
#include <QRect>

namespace ogive::ui {

struct Theme;

/// Where a page lies on a surface.
struct StagePlace {
    QSize pixels;     ///< of the surface
    double scale = 1; ///< pixels a unit of the page
    QPointF origin;   ///< of the page, in pixels

    bool operator==(const StagePlace&) const = default;
};

/// The page that fills a surface as far as it can: at least 4:3 wide, with room above and below where the
/// surface is narrower than that. `width` is the page's, for a height of deckHeight.
struct PageFit {
    StagePlace place;
    double width = 0;
};
[[nodiscard]] PageFit fitPage(const QSize& pixels);

/// Parts of a surface, in pixels, in which one figure differs from another: a few rectangles, or all of it.
[[nodiscard]] QList<QRect> changedParts(const Figure& before, const Figure& now, const StagePlace& place);

/// A page as pixels. Text is what takes long to paint, so only what changes is painted anew.
class PageImage {
public:
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] const StagePlace& place() const { return m_place; }

    void paintAll(const Figure& figure, const StagePlace& place, const Theme& theme);
    void paintParts(const Figure& figure, const QList<QRect>& parts, const Theme& theme);

private:
    QImage m_image;
    StagePlace m_place;
};

} // namespace ogive::ui
