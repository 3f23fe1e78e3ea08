#include "ui/widgets/charts/chart_view.h"

#include "core/figure/chart/curve_figure.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/charts/chart_accessibility.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int lowestChart = 230; ///< with text of 13 pixels
constexpr double basePixels = 13;
constexpr double besideGuide = 4;

} // namespace

QPen seriesPen(std::size_t index, const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    const std::vector<double> pattern = dashPattern(seriesDash(index));
    if (!pattern.empty())
        pen.setDashPattern(QList<qreal>(pattern.begin(), pattern.end()));
    return pen;
}

QColor inkColour(const Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Bad:
        return theme.bad;
    case Ink::Good:
        return theme.good;
    case Ink::Warning:
        return theme.warning;
    case Ink::Accent:
        return theme.accent;
    case Ink::Text:
        return theme.text;
    default:
        return theme.muted;
    }
}

ChartView::ChartView(QWidget* parent)
    : QChartView(parent)
    , m_values(new QCategoryAxis(this))
{
    installChartAccessibility();
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFocusPolicy(Qt::NoFocus);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_values->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_values->setLineVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({4, 14, 12, 4});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
}

void ChartView::scaleValues(double largest, const std::function<std::string(double)>& text)
{
    const NiceAxis scale = niceAxis(largest, m_scale);
    if (scale == m_scale)
        return;
    m_scale = scale;
    QList<double> ticks;
    QStringList texts;
    for (int tick = 0; tick * scale.step <= scale.top * 1.0001; ++tick) {
        ticks.append(tick * scale.step);
        texts.append(toQString(text(tick * scale.step)));
    }
    replaceTicks(*m_values, 0, ticks, texts);
    m_values->setRange(0, scale.top);
}

/// Each change of a category would lay the chart out; all but the last are made in silence.
void ChartView::replaceTicks(QCategoryAxis& axis, double start, const QList<double>& ticks,
                             const QStringList& texts)
{
    {
        const QSignalBlocker silence(axis);
        for (const QString& label : axis.categoriesLabels())
            axis.remove(label);
        axis.setStartValue(start);
        for (qsizetype i = 0; i + 1 < ticks.size(); ++i)
            axis.append(texts[i], ticks[i]);
    }
    if (!ticks.isEmpty())
        axis.append(texts.last(), ticks.last());
}

QFont ChartView::smallFont(bool isBold) const
{
    QFont small = textFont(TextSize::Small, font());
    if (isBold)
        small.setWeight(QFont::DemiBold);
    return small;
}

void ChartView::styleAxis(QAbstractAxis& axis, bool hasGrid) const
{
    const Theme& theme = themeOf(this);
    axis.setLabelsFont(smallFont());
    axis.setLabelsColor(theme.muted);
    axis.setLinePen(QPen(theme.border, 1));
    axis.setGridLinePen(QPen(theme.border, 1));
    axis.setGridLineVisible(hasGrid);
    axis.setTitleFont(smallFont());
    axis.setTitleBrush(theme.muted);
}

void ChartView::applyColours()
{
    const Theme& theme = themeOf(this);
    // Ticks need their room: where it is too small Qt Charts writes "…" instead.
    setMinimumHeight(qRound(lowestChart * textFont(TextSize::Base).pixelSize() / basePixels));
    setBackgroundBrush(theme.surface);
    styleAxis(*m_values, true);
    colourSeries(theme);
}

void ChartView::paintText(QPainter& painter, const QPointF& at, const QString& text, Anchor anchor) const
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const QRectF plot = chart()->plotArea();
    double left = at.x();
    if (anchor == Anchor::Middle)
        left -= width / 2;
    if (anchor == Anchor::End)
        left -= width;
    left = std::max(plot.left(), std::min(left, plot.right() - width));
    const double baseline = std::min(at.y(), plot.bottom() - 3);
    QColor ground = themeOf(this).surface;
    ground.setAlphaF(0.75F);
    painter.fillRect(QRectF(left - 1, baseline - metrics.ascent() + 2, width + 2, metrics.ascent()), ground);
    painter.drawText(QPointF(left, baseline), text);
}

void ChartView::paintGuide(QPainter& painter, const Theme& theme, const ChartGuide& guide,
                           double position) const
{
    const QRectF plot = chart()->plotArea();
    QPen pen(inkColour(theme, guide.ink), 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setFont(smallFont());
    const QString text = toQString(guide.text);
    if (!guide.isVertical) {
        painter.drawLine(QPointF(plot.left(), position), QPointF(plot.right(), position));
        paintText(painter, {guide.isTextAtStart ? plot.left() : plot.right(), position - besideGuide}, text,
                  guide.isTextAtStart ? Anchor::Start : Anchor::End);
        return;
    }
    painter.drawLine(QPointF(position, plot.top()), QPointF(position, plot.bottom()));
    const bool isLeft =
        position + besideGuide + QFontMetricsF(painter.font()).horizontalAdvance(text) > plot.right();
    paintText(painter, {position + (isLeft ? -besideGuide : besideGuide), plot.top() + 10}, text,
              isLeft ? Anchor::End : Anchor::Start);
}

void ChartView::paintUnder(QPainter& /*painter*/, const Theme& /*theme*/) {}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    painter->save();
    paintUnder(*painter, themeOf(this));
    painter->restore();
}

void ChartView::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    painter->save();
    paintOver(*painter, themeOf(this));
    if (hasFocus())
        drawFocusRing(*painter, sceneRect(), themeOf(this));
    painter->restore();
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

} // namespace ogive::ui
