#include "ui/widgets/charts/curve_chart.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double pixelsForTick = 52;
constexpr double radiusOfMark = 4;
constexpr qreal dotSize = 5;

double axisX(const CurvePicture& picture, double x)
{
    return picture.xIsLog ? std::log10(x) : x;
}

} // namespace

CurveChart::CurveChart(QWidget* parent)
    : ChartView(parent)
    , m_xAxis(new QCategoryAxis(this))
{
    chart()->addAxis(m_xAxis, Qt::AlignBottom);
    m_xAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    applyColours();
}

Figure CurveChart::figure() const
{
    CurvePicture shown = m_picture;
    for (std::size_t i = 0; i < shown.curves.size(); ++i)
        if (m_isHidden[i])
            shown.curves[i].points.clear();
    std::erase_if(shown.bands, [this](const ChartBand& band) {
        return band.curve < m_isHidden.size() && m_isHidden[band.curve];
    });
    return drawCurves(shown);
}

QStringList CurveChart::seriesTitles() const
{
    QStringList titles;
    if (m_picture.curves.size() > 1)
        for (const Curve& curve : m_picture.curves)
            titles.append(toQString(curve.name));
    return titles;
}

void CurveChart::setSeriesShown(int series, bool isShown)
{
    m_isHidden[static_cast<std::size_t>(series)] = !isShown;
    m_lines[series]->setVisible(isShown);
    viewport()->update();
}

void CurveChart::adjustLineCount()
{
    const auto count = static_cast<qsizetype>(m_picture.curves.size());
    const bool hasChanged = m_lines.size() != count;
    while (m_lines.size() > count) {
        chart()->removeSeries(m_lines.last());
        delete m_lines.takeLast();
    }
    while (m_lines.size() < count) {
        auto* line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(m_xAxis);
        line->attachAxis(&valueAxis());
        m_lines.append(line);
    }
    m_isHidden.resize(m_picture.curves.size(), false);
    if (hasChanged)
        colourSeries(themeOf(this));
}

void CurveChart::setPicture(const CurvePicture& picture)
{
    m_picture = picture;
    m_range = rangeOf(picture);
    adjustLineCount();
    const auto tick = [this](double value) {
        return m_picture.yText ? m_picture.yText(value) : tickText(value, numberStyle());
    };
    if (m_range)
        scaleValues(m_range->largest, tick);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Curve& curve = m_picture.curves[static_cast<std::size_t>(i)];
        QList<QPointF> points;
        for (const ogive::Point& point : drawnPoints(m_picture, curve, valueTop()))
            points.append({point.x, point.y});
        m_lines[i]->replace(points);
        if (m_lines[i]->pointsVisible() != curve.hasDots)
            m_lines[i]->setPointsVisible(curve.hasDots);
    }
    const QString xTitle = toQString(picture.xTitle);
    if (m_xAxis->titleText() != xTitle)
        m_xAxis->setTitleText(xTitle);
    scaleX();
    setAccessibleName(toQString(m_picture.title));
    setAccessibleDescription(toQString(m_picture.description));
    viewport()->update();
}

void CurveChart::scaleX()
{
    if (!m_range)
        return;
    const auto [from, to] = m_zoom.value_or(std::pair(m_range->xFrom, m_range->xTo));
    if (from != m_shownFrom || to != m_shownTo) {
        m_shownFrom = from;
        m_shownTo = to;
        m_xAxis->setRange(from, to);
    }
    writeTicks();
}

/// Ticks are made anew only where they differ: each lays the whole chart out.
void CurveChart::writeTicks()
{
    const int wanted = std::max(2, static_cast<int>(width() / pixelsForTick) - 1);
    QList<double> ticks;
    QStringList texts;
    for (const double tick : xTicks(m_picture, m_shownFrom, m_shownTo, wanted)) {
        ticks.append(tick);
        texts.append(toQString(xTextOf(m_picture, m_picture.xIsLog ? std::pow(10, tick) : tick)));
    }
    if (ticks == m_ticks && texts == m_tickTexts)
        return;
    m_ticks = ticks;
    m_tickTexts = texts;
    replaceTicks(*m_xAxis, std::min(m_shownFrom, ticks.isEmpty() ? m_shownFrom : ticks.front()) - 1, ticks,
                 texts);
    m_xAxis->setRange(m_shownFrom, m_shownTo);
}

QPointF CurveChart::placeOf(double x, double y) const
{
    const QRectF plot = chart()->plotArea();
    const double across = (x - m_shownFrom) / (m_shownTo - m_shownFrom);
    return {plot.left() + across * plot.width(), plot.bottom() - y / valueTop() * plot.height()};
}

void CurveChart::colourSeries(const Theme& theme)
{
    styleAxis(*m_xAxis, false);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setPen(seriesPen(static_cast<std::size_t>(i), theme.series[i % theme.series.size()]));
        m_lines[i]->setMarkerSize(dotSize);
    }
}

void CurveChart::paintUnder(QPainter& painter, const Theme& theme)
{
    if (!m_range || m_shownTo <= m_shownFrom)
        return;
    painter.setClipRect(chart()->plotArea());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const ChartBand& band : m_picture.bands) {
        if (band.curve >= m_isHidden.size() || m_isHidden[band.curve])
            continue;
        QColor tone = theme.series[static_cast<qsizetype>(band.curve) % theme.series.size()];
        tone.setAlphaF(static_cast<float>(bandOpacity));
        painter.setBrush(tone);
        QPolygonF area;
        for (const ogive::Point& point : bandOutline(m_picture, band, valueTop()))
            area.append(placeOf(point.x, point.y));
        painter.drawPolygon(area);
    }
}

void CurveChart::paintOver(QPainter& painter, const Theme& theme)
{
    if (!m_range || m_shownTo <= m_shownFrom)
        return;
    const auto isShown = [this](double x) { return x >= m_shownFrom && x <= m_shownTo; };
    for (const ChartGuide& guide : m_picture.guides) {
        const double x = axisX(m_picture, guide.value);
        if (guide.isVertical && isShown(x))
            paintGuide(painter, theme, guide, placeOf(x, 0).x());
        if (!guide.isVertical && guide.value <= valueTop())
            paintGuide(painter, theme, guide, placeOf(0, guide.value).y());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double textBelow = QFontMetricsF(smallFont(true)).ascent() + 3;
    for (const ChartMark& mark : m_picture.marks) {
        const double x = axisX(m_picture, mark.at.x);
        if (!isShown(x) || mark.at.y > valueTop())
            continue;
        const QPointF at = placeOf(x, mark.at.y);
        painter.setPen(QPen(theme.text, 1.5));
        painter.setBrush(theme.surface);
        painter.drawEllipse(at, radiusOfMark, radiusOfMark);
        painter.setFont(smallFont(true));
        const QString text = toQString(mark.text);
        const bool isRight =
            at.x() + 8 + QFontMetricsF(painter.font()).horizontalAdvance(text) > chart()->plotArea().right();
        paintText(painter, at + QPointF(isRight ? -8 : 8, mark.isTextBelow ? textBelow : -8), text,
                  isRight ? Anchor::End : Anchor::Start);
    }
    if (m_pointed && isShown(*m_pointed)) {
        painter.setPen(QPen(theme.muted, 1));
        const double x = placeOf(*m_pointed, 0).x();
        painter.drawLine(QPointF(x, chart()->plotArea().top()), QPointF(x, chart()->plotArea().bottom()));
    }
}

} // namespace ogive::ui
