#include "ui/widgets/figures/figure_painter.h"

#include "core/figure/text_width.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Fonts have whole pixel sizes: labels are set this much larger and scaled down, so that 11.5 px stays 11.5
/// px.
constexpr double textScale = 16;

QPointF qPoint(const ogive::Point& point)
{
    return {point.x, point.y};
}

template <class Points>
QPolygonF toPolygon(const Points& points)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const ogive::Point& point : points)
        polygon.append(qPoint(point));
    return polygon;
}

QFont fontOf(const Label& label)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(std::max(1, qRound(label.pixelSize * textScale)));
    font.setWeight(label.bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Unshaped text is as wide as core's text_width says, and every character can be copied from a PDF.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setKerning(false);
    return font;
}

class FigurePainter {
public:
    FigurePainter(QPainter& painter, const FigureColors& colors)
        : m_painter(painter)
        , m_colors(colors)
    {}

    void operator()(const Polyline& line);
    void operator()(const ogive::Box& box);
    void operator()(const Polygon& polygon);
    void operator()(const Label& label);

private:
    [[nodiscard]] QPen penFor(const Stroke& stroke) const;
    void use(const std::optional<Stroke>& stroke, const QBrush& fill);

    QPainter& m_painter;
    const FigureColors& m_colors;
};

QPen FigurePainter::penFor(const Stroke& stroke) const
{
    if (!(stroke.width > 0))
        return {Qt::NoPen};
    QPen pen(m_colors[stroke.ink], stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    const std::vector<double> dashes = dashPattern(stroke.dash);
    if (!dashes.empty())
        pen.setDashPattern(QList<qreal>(dashes.begin(), dashes.end()));
    return pen;
}

void FigurePainter::use(const std::optional<Stroke>& stroke, const QBrush& fill)
{
    m_painter.setPen(stroke ? penFor(*stroke) : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
}

void FigurePainter::operator()(const Polyline& line)
{
    const Arrow arrow = line.arrowAtEnd ? arrowFor(line) : Arrow{line.points, {}};
    QPen pen = penFor(line.stroke);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(toPolygon(arrow.shaft));
    if (!line.arrowAtEnd)
        return;
    use({}, m_colors[line.stroke.ink]);
    m_painter.drawPolygon(toPolygon(arrow.head));
}

void FigurePainter::operator()(const ogive::Box& box)
{
    use(box.stroke, box.fill ? QBrush(m_colors[*box.fill]) : QBrush(Qt::NoBrush));
    const QRectF rect(box.rect.x, box.rect.y, std::max(0.0, box.rect.width), std::max(0.0, box.rect.height));
    const double radius = std::min(box.radius, std::min(rect.width(), rect.height()) / 2);
    if (radius > 0)
        m_painter.drawRoundedRect(rect, radius, radius);
    else
        m_painter.drawRect(rect);
}

void FigurePainter::operator()(const Polygon& polygon)
{
    QColor fill = m_colors[polygon.fill];
    fill.setAlphaF(static_cast<float>(fill.alphaF() * std::clamp(polygon.opacity, 0.0, 1.0)));
    use(polygon.stroke, fill);
    m_painter.drawPolygon(toPolygon(polygon.points));
}

void FigurePainter::operator()(const Label& label)
{
    if (label.text.empty())
        return;
    const QString text = toQString(label.text);
    const QFont font = fontOf(label);
    double left = 0;
    if (label.anchor != Anchor::Start) {
        const double width = QFontMetricsF(font, m_painter.device()).horizontalAdvance(text);
        left = label.anchor == Anchor::Middle ? -width / 2 : -width;
    }
    m_painter.save();
    m_painter.translate(qPoint(label.at));
    m_painter.rotate(label.turn);
    m_painter.scale(1 / textScale, 1 / textScale);
    m_painter.setFont(font);
    m_painter.setPen(m_colors[label.ink]);
    m_painter.drawText(QPointF(left, 0), text);
    m_painter.restore();
}

QRectF paintedRoom(const QPolygonF& points, const std::optional<Stroke>& stroke)
{
    constexpr double miterLimit = 2; // of a pen's joins, in its widths
    const double room = stroke ? stroke->width * miterLimit + 1 : 1;
    return points.boundingRect().adjusted(-room, -room, room, room);
}

QRectF boundsOfShape(const Polyline& line)
{
    QPolygonF points = toPolygon(line.points);
    if (line.arrowAtEnd)
        points += toPolygon(arrowFor(line).head);
    return paintedRoom(points, line.stroke);
}

QRectF boundsOfShape(const ogive::Box& box)
{
    const QRectF rect(box.rect.x, box.rect.y, std::max(0.0, box.rect.width), std::max(0.0, box.rect.height));
    return paintedRoom(QPolygonF(rect), box.stroke);
}

QRectF boundsOfShape(const Polygon& polygon)
{
    return paintedRoom(toPolygon(polygon.points), polygon.stroke);
}

/// With room for another typeface than the one whose widths are known.
QRectF boundsOfShape(const Label& label)
{
    const double width = textWidth(label.text, label.pixelSize, label.bold) * widthReserve + label.pixelSize;
    const double left = label.anchor == Anchor::Start    ? 0
                        : label.anchor == Anchor::Middle ? -width / 2
                                                         : -width;
    const QRectF upright(left - label.pixelSize / 4, -1.2 * label.pixelSize, width, 1.6 * label.pixelSize);
    return QTransform().translate(label.at.x, label.at.y).rotate(label.turn).mapRect(upright);
}

} // namespace

FigureColors figureColors(const Theme& theme)
{
    FigureColors colors{{
        theme.text,
        theme.muted,
        theme.accent,
        theme.accentSoft,
        theme.onAccent,
        theme.border,
        theme.surface,
        theme.background,
        theme.good,
        theme.warning,
        theme.warningSoft,
        theme.bad,
        theme.overridden,
    }};
    for (std::size_t i = 0; i < seriesInkCount; ++i)
        colors.inks[static_cast<std::size_t>(seriesInk(i))] =
            theme.series.value(static_cast<qsizetype>(i), theme.text);
    return colors;
}

FigureColors printColors()
{
    return figureColors(themeFor(ThemeKind::Light));
}

QRectF boundsOf(const Shape& shape)
{
    return std::visit([](const auto& shown) { return boundsOfShape(shown); }, shape);
}

void paintFigure(QPainter& painter, const Figure& figure, const FigureColors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    FigurePainter shapes(painter, colors);
    for (const Shape& shape : figure.shapes)
        std::visit(shapes, shape);
    painter.restore();
}

void paintFigurePart(QPainter& painter, const Figure& figure, const FigureColors& colors, const QRectF& part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(part, Qt::IntersectClip);
    FigurePainter shapes(painter, colors);
    for (const Shape& shape : figure.shapes)
        if (boundsOf(shape).intersects(part))
            std::visit(shapes, shape);
    painter.restore();
}

} // namespace ogive::ui
