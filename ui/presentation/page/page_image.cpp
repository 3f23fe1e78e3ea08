#include "ui/presentation/page/page_image.h"

#include "core/deck/deck.h"
#include "ui/shell/theme.h"
#include "ui/widgets/figures/figure_painter.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <vector>

namespace ogive::ui {
namespace {

constexpr double narrowestPage = 1440;  // 4:3
constexpr double worthJoining = 40'000; // square units that may be painted for nothing

double areaOf(const QRectF& rect)
{
    return rect.width() * rect.height();
}

/// Whether one rectangle around both costs little more than the two.
bool mayJoin(const QRectF& one, const QRectF& other)
{
    return areaOf(one | other) <= areaOf(one) + areaOf(other) + worthJoining;
}

std::vector<const Shape*> sortedShapes(const Figure& figure)
{
    std::vector<const Shape*> shapes;
    shapes.reserve(figure.shapes.size());
    for (const Shape& shape : figure.shapes)
        shapes.push_back(&shape);
    std::ranges::sort(shapes, [](const Shape* one, const Shape* other) { return *one < *other; });
    return shapes;
}

/// The shapes that only one of the figures has. In which order they lie over each other is taken to be the
/// same.
std::vector<const Shape*> differingShapes(const Figure& before, const Figure& now)
{
    std::vector<const Shape*> differing;
    std::ranges::set_symmetric_difference(sortedShapes(before), sortedShapes(now),
                                          std::back_inserter(differing),
                                          [](const Shape* one, const Shape* other) { return *one < *other; });
    return differing;
}

void joinAll(std::vector<QRectF>& rects)
{
    for (std::size_t i = 0; i < rects.size(); ++i) {
        for (std::size_t j = i + 1; j < rects.size();) {
            if (!mayJoin(rects[i], rects[j])) {
                ++j;
                continue;
            }
            rects[i] |= rects[j];
            rects.erase(rects.begin() + static_cast<std::ptrdiff_t>(j));
            j = i + 1; // what did not fit before may fit now
        }
    }
}

QTransform toPixels(const StagePlace& place)
{
    return QTransform().translate(place.origin.x(), place.origin.y()).scale(place.scale, place.scale);
}

} // namespace

PageFit fitPage(const QSize& pixels)
{
    PageFit fit;
    fit.place.pixels = pixels;
    if (pixels.isEmpty())
        return fit;
    fit.place.scale = std::min(pixels.height() / deckHeight, pixels.width() / narrowestPage);
    fit.place.origin = {0, (pixels.height() - deckHeight * fit.place.scale) / 2};
    fit.width = pixels.width() / fit.place.scale;
    return fit;
}

QList<QRect> changedParts(const Figure& before, const Figure& now, const StagePlace& place)
{
    std::vector<QRectF> rects;
    for (const Shape* shape : differingShapes(before, now)) {
        const QRectF bounds = boundsOf(*shape);
        const auto near =
            std::ranges::find_if(rects, [&](const QRectF& rect) { return mayJoin(rect, bounds); });
        if (near == rects.end())
            rects.push_back(bounds);
        else
            *near |= bounds;
    }
    joinAll(rects);
    const QTransform transform = toPixels(place);
    const QRect all(QPoint(0, 0), place.pixels);
    QList<QRect> parts;
    double area = 0;
    for (const QRectF& rect : rects) {
        const QRect part = transform.mapRect(rect).toAlignedRect().adjusted(-1, -1, 1, 1) & all;
        area += areaOf(QRectF(part));
        if (!part.isEmpty())
            parts.append(part);
    }
    constexpr double nearlyAll = 0.8;
    return area > nearlyAll * areaOf(QRectF(all)) ? QList<QRect>{all} : parts;
}

void PageImage::paintAll(const Figure& figure, const StagePlace& place, const Theme& theme)
{
    m_place = place;
    if (m_image.size() != place.pixels)
        m_image = place.pixels.isEmpty() ? QImage() : QImage(place.pixels, QImage::Format_RGB32);
    paintParts(figure, {m_image.rect()}, theme);
}

void PageImage::paintParts(const Figure& figure, const QList<QRect>& parts, const Theme& theme)
{
    if (m_image.isNull())
        return;
    const FigureColors colours = figureColors(theme);
    const QTransform transform = toPixels(m_place);
    const QTransform back = transform.inverted();
    QPainter painter(&m_image);
    for (const QRect& part : parts) {
        painter.resetTransform();
        painter.setClipRect(part);
        painter.fillRect(part, theme.background);
        painter.setTransform(transform);
        paintFigurePart(painter, figure, colours, back.mapRect(QRectF(part)));
    }
}

} // namespace ogive::ui
