#include "ui/tree/map/map_drawing.h"

#include "ui/shell/theme.h"
#include "ui/tree/map/map_labels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double tickLength = 4;
constexpr double gap = 6;
constexpr double nameMargin = 6;
constexpr float fillStrength = 0.30F;

/// From its first value to that of the next, on whole pixels.
template <typename Entry>
std::pair<double, double> extent(const std::vector<Entry>& entries, std::size_t index, const MapAxis& axis)
{
    const double end = index + 1 < entries.size() ? axis.startOf(entries[index + 1].from) : 1;
    return {index == 0 ? 0 : axis.startOf(entries[index].from), end};
}

double widestTick(const MapAxis& axis, const QFontMetricsF& metrics)
{
    double widest = 0;
    for (const MapTick& tick : axis.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest;
}

void paintPatches(QPainter& painter, const std::vector<MapPatch>& patches, const Theme& theme)
{
    for (const MapPatch& patch : patches) {
        painter.fillRect(patch.rect, map::fillOf(patch.outcome, theme));
        if (!patch.outcome)
            painter.fillRect(patch.rect, QBrush(theme.edge, Qt::BDiagPattern));
    }
}

/// A line wherever neighbours show different outcomes.
void paintBorders(QPainter& painter, const std::vector<MapPatch>& patches, const Theme& theme)
{
    painter.setPen(QPen(theme.muted, 1));
    std::size_t before = 0; // the first patch of the column before
    std::size_t begin = 0;
    const auto endOf = [&](std::size_t first) {
        std::size_t end = first;
        while (end < patches.size() && patches[end].rect.left() == patches[first].rect.left())
            ++end;
        return end;
    };
    while (begin < patches.size()) {
        const std::size_t end = endOf(begin);
        for (std::size_t i = begin + 1; i < end; ++i)
            painter.drawLine(patches[i].rect.bottomLeft(), patches[i].rect.bottomRight());
        for (std::size_t i = begin; begin > 0 && i < end; ++i)
            for (std::size_t j = before; j < begin; ++j) {
                const double top = std::max(patches[i].rect.top(), patches[j].rect.top());
                const double bottom = std::min(patches[i].rect.bottom(), patches[j].rect.bottom());
                if (top < bottom && patches[i].outcome != patches[j].outcome)
                    painter.drawLine(QPointF(patches[i].rect.left(), top),
                                     QPointF(patches[i].rect.left(), bottom));
            }
        before = begin;
        begin = end;
    }
}

void paintAcross(QPainter& painter, const MapContent& content, const MapPlaces& places, const Theme& theme)
{
    const QFontMetricsF metrics(places.small);
    const double y = places.plot.bottom();
    double free = places.plot.left() - metrics.height();
    for (const MapTick& tick : content.across.ticks()) {
        const double x = std::round(places.at(tick.share, 0).x());
        const double width = metrics.horizontalAdvance(tick.text);
        const double left = x - width / 2;
        if (left < free)
            continue;
        free = left + width + gap;
        painter.setPen(theme.muted);
        if (!content.across.isInParts())
            painter.drawLine(QPointF(x, y), QPointF(x, y + tickLength));
        painter.drawText(QPointF(left, y + tickLength + metrics.ascent() + 2), tick.text);
    }
}

void paintUpwards(QPainter& painter, const MapContent& content, const MapPlaces& places, const Theme& theme)
{
    const QFontMetricsF metrics(places.small);
    painter.setPen(theme.muted);
    const double x = places.plot.left();
    double free = places.plot.bottom() + metrics.height();
    for (const MapTick& tick : content.upwards.ticks()) {
        const double y = std::round(places.at(0, tick.share).y());
        if (y + metrics.height() / 2 > free)
            continue;
        free = y - metrics.height() / 2;
        if (!content.upwards.isInParts())
            painter.drawLine(QPointF(x - tickLength, y), QPointF(x, y));
        const double width = metrics.horizontalAdvance(tick.text);
        painter.drawText(QPointF(x - tickLength - 4 - width, y + metrics.ascent() / 2 - 1), tick.text);
    }
}

} // namespace

QPointF MapPlaces::at(double shareAcross, double shareUpwards) const
{
    return {plot.left() + shareAcross * plot.width(), plot.bottom() - shareUpwards * plot.height()};
}

double MapPlaces::shareAcross(double x) const
{
    return std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
}

double MapPlaces::shareUpwards(double y) const
{
    return std::clamp((plot.bottom() - y) / plot.height(), 0.0, 1.0);
}

namespace map {

MapPlaces placesIn(const QRectF& area, const MapContent& content, const QFont& font)
{
    MapPlaces places;
    places.small = textFont(TextSize::Small, font);
    const QFontMetricsF metrics(places.small);
    const double title = metrics.height() + gap;
    const double left = widestTick(content.upwards, metrics) + tickLength + gap;
    const double bottom = metrics.height() + tickLength + title;
    QRectF plot = area.adjusted(std::ceil(left), std::ceil(title), -gap * 3, -std::ceil(bottom));
    plot.setWidth(std::max(10.0, std::floor(plot.width())));
    plot.setHeight(std::max(10.0, std::floor(plot.height())));
    places.plot = QRectF(QPointF(std::round(plot.left()), std::round(plot.top())), plot.size());
    return places;
}

std::vector<MapPatch> patchesOf(const MapContent& content, const MapPlaces& places)
{
    std::vector<MapPatch> patches;
    for (std::size_t i = 0; i < content.map.columns.size(); ++i) {
        const auto [left, right] = extent(content.map.columns, i, content.across);
        const auto& bands = content.map.columns[i].bands;
        const double x = std::round(places.at(left, 0).x());
        const double nextX = std::round(places.at(right, 0).x());
        for (std::size_t j = 0; x < nextX && j < bands.size(); ++j) {
            const auto [low, high] = extent(bands, j, content.upwards);
            const double y = std::round(places.at(0, high).y());
            const double nextY = std::round(places.at(0, low).y());
            if (y < nextY)
                patches.push_back({QRectF(x, y, nextX - x, nextY - y), bands[j].outcome});
        }
    }
    return patches;
}

QColor fillOf(std::optional<std::size_t> outcome, const Theme& theme)
{
    if (!outcome)
        return theme.background;
    QColor colour = theme.series[static_cast<qsizetype>(*outcome) % theme.series.size()];
    colour.setAlphaF(fillStrength);
    return colour;
}

std::vector<MapName> namesIn(const MapContent& content, const MapPlaces& places, const QFont& font)
{
    std::vector<MapName> names;
    for (const auto& [outcome, room] : roomForNames(patchesOf(content, places), places.plot)) {
        const auto index = static_cast<qsizetype>(outcome);
        const QRectF inside = room.adjusted(nameMargin, 2, -nameMargin, -2);
        for (const auto& [text, textFont] :
             {std::pair{content.titles[index], font}, std::pair{content.shortTitles[index], font},
              std::pair{content.shortTitles[index], places.small}}) {
            const QFontMetricsF metrics(textFont);
            if (metrics.horizontalAdvance(text) > inside.width() || metrics.height() > inside.height())
                continue;
            names.push_back({inside, text, textFont});
            break;
        }
    }
    return names;
}

void paint(QPainter& painter, const MapContent& content, const MapPlaces& places, const Theme& theme)
{
    const std::vector<MapPatch> patches = patchesOf(content, places);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintPatches(painter, patches, theme);
    paintBorders(painter, patches, theme);
    painter.setPen(QPen(theme.edge, 1));
    painter.drawRect(places.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(places.small);
    paintAcross(painter, content, places, theme);
    paintUpwards(painter, content, places, theme);
    const QFontMetricsF metrics(places.small);
    painter.setPen(theme.text);
    painter.drawText(QPointF(0, metrics.ascent() + 1), content.upwards.titleWithUnit());
    const double y = places.plot.bottom() + metrics.height() + tickLength + gap + metrics.ascent();
    painter.drawText(
        QPointF(places.plot.right() - metrics.horizontalAdvance(content.across.titleWithUnit()), y),
        content.across.titleWithUnit());
}

} // namespace map

} // namespace ogive::ui
