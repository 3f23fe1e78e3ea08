#include "ui/widgets/charts/bar_chart.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedBarSeries>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double widthOfBar = 0.56;
constexpr double heightOfUnknown = 10;
constexpr int feet = -1;
constexpr int mostLabelLines = 2;
constexpr int aboveLabels = 6;
constexpr int besideLabel = 4;

} // namespace

BarChart::BarChart(QWidget* parent)
    : ChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_bars(new QBarCategoryAxis(this))
{
    m_series->setBarWidth(widthOfBar);
    chart()->addSeries(m_series);
    chart()->addAxis(m_bars, Qt::AlignBottom);
    m_series->attachAxis(m_bars);
    m_series->attachAxis(&valueAxis());
    m_bars->setLabelsVisible(false); // painted, in as many lines as they need
    applyColours();
}

Figure BarChart::figure() const
{
    return drawStackedBars(shownPicture());
}

QStringList BarChart::seriesTitles() const
{
    return m_titles;
}

/// The picture without what is hidden.
StackedBarPicture BarChart::shownPicture() const
{
    StackedBarPicture shown = m_picture;
    for (StackedBar& bar : shown.bars)
        for (std::size_t i = 0; i < bar.values.size(); ++i)
            if (m_isHidden[i])
                bar.values[i] = 0;
    return shown;
}

void BarChart::setPicture(const StackedBarPicture& picture)
{
    m_picture = picture;
    QStringList titles;
    for (const std::string& title : picture.series)
        titles.append(toQString(title));
    for (StackedBar& bar : m_picture.bars)
        bar.values.resize(picture.series.size());
    if (titles != m_titles || m_feet == nullptr || m_feet->count() != static_cast<int>(picture.bars.size())) {
        if (titles != m_titles)
            m_isHidden.assign(picture.series.size(), false);
        m_titles = titles;
        rebuild();
        colourSeries(themeOf(this));
    } else {
        replaceValues();
    }
    if (m_bars->count() != static_cast<int>(picture.bars.size())) {
        QStringList places;
        for (std::size_t i = 0; i < picture.bars.size(); ++i)
            places.append(QString::number(i));
        m_bars->setCategories(places);
    }
    const auto tick = [this](double value) {
        return m_picture.tickText ? m_picture.tickText(value) : tickText(value, numberStyle());
    };
    scaleValues(largestOf(m_picture), tick);
    makeRoomForLabels();
    setAccessibleName(toQString(m_picture.title));
    setAccessibleDescription(toQString(m_picture.description));
    viewport()->update();
}

double BarChart::slotWidth() const
{
    const auto bars = static_cast<double>(std::max<std::size_t>(m_picture.bars.size(), 1));
    return chart()->plotArea().width() / bars;
}

int BarChart::labelLineHeight() const
{
    return QFontMetrics(smallFont()).height();
}

QStringList BarChart::linesOf(const StackedBar& bar, double width) const
{
    const QFontMetricsF metrics(smallFont(bar.isChosen));
    QStringList lines;
    for (const QString& word : toQString(bar.label).split(u' ', Qt::SkipEmptyParts)) {
        const QString joined = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(joined) <= width)
            lines.last() = joined;
        else
            lines.append(word);
    }
    const QString rest = lines.mid(mostLabelLines - 1).join(u' ');
    if (lines.size() > mostLabelLines)
        lines = lines.first(mostLabelLines - 1) << rest;
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

/// Where a word is wider than its bar's place, every other label stands lower and has twice the room.
bool BarChart::needsTwoRows() const
{
    return std::ranges::any_of(m_picture.bars, [this](const StackedBar& bar) {
        const QFontMetricsF metrics(smallFont(bar.isChosen));
        const QStringList words = toQString(bar.label).split(u' ', Qt::SkipEmptyParts);
        return words.size() > mostLabelLines + 1 || std::ranges::any_of(words, [&](const QString& word) {
                   return metrics.horizontalAdvance(word) > slotWidth() - besideLabel;
               });
    });
}

double BarChart::labelWidth() const
{
    return (m_lowerLines > 0 ? 2 : 1) * slotWidth() - besideLabel;
}

/// Room below the plot changes only where the number of lines does: it lays the whole chart out.
void BarChart::makeRoomForLabels()
{
    const int before = m_labelLines + m_lowerLines;
    m_labelLines = 1;
    m_lowerLines = needsTwoRows() ? 1 : 0;
    const double width = labelWidth();
    for (std::size_t bar = 0; bar < m_picture.bars.size(); ++bar) {
        int& lines = m_lowerLines > 0 && bar % 2 == 1 ? m_lowerLines : m_labelLines;
        lines = std::max(lines, static_cast<int>(linesOf(m_picture.bars[bar], width).size()));
    }
    if (m_labelLines + m_lowerLines == before)
        return;
    QMargins margins = chart()->margins();
    margins.setBottom(aboveLabels + (m_labelLines + m_lowerLines) * labelLineHeight());
    chart()->setMargins(margins);
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    ChartView::resizeEvent(event);
    makeRoomForLabels();
}

double BarChart::drawnValue(int series, int bar) const
{
    const StackedBar& of = m_picture.bars[static_cast<std::size_t>(bar)];
    if (series == feet)
        return of.foot;
    const double value = of.values[static_cast<std::size_t>(series)].value_or(0);
    return m_isHidden[static_cast<std::size_t>(series)] || !std::isfinite(value) ? 0 : std::max(0.0, value);
}

void BarChart::rebuild()
{
    m_series->clear();
    m_sets.clear();
    QList<QBarSet*> sets;
    const auto add = [&](const QString& title, int series) {
        auto* set = new QBarSet(title, m_series);
        for (int bar = 0; bar < static_cast<int>(m_picture.bars.size()); ++bar)
            set->append(drawnValue(series, bar));
        sets.append(set);
        return set;
    };
    m_feet = add({}, feet);
    for (int i = 0; i < m_titles.size(); ++i) {
        auto* set = add(m_titles[i], i);
        connect(set, &QBarSet::hovered, this,
                [this, i](bool isInside, int bar) { showToolTip(i, isInside, bar); });
        m_sets.append(set);
    }
    m_series->append(sets);
}

/// Every value but the last is replaced in silence: the series lays itself out once for all of them.
void BarChart::replaceSet(QBarSet& set, int series)
{
    const int last = set.count() - 1;
    if (last < 0)
        return;
    {
        const QSignalBlocker silence(set);
        for (int bar = 0; bar < last; ++bar)
            set.replace(bar, drawnValue(series, bar));
    }
    set.replace(last, drawnValue(series, last));
}

void BarChart::replaceValues()
{
    replaceSet(*m_feet, feet);
    for (int i = 0; i < m_sets.size(); ++i)
        replaceSet(*m_sets[i], i);
}

void BarChart::setSeriesShown(int series, bool isShown)
{
    m_isHidden[static_cast<std::size_t>(series)] = !isShown;
    replaceSet(*m_sets[series], series);
    viewport()->update();
}

void BarChart::colourSeries(const Theme& theme)
{
    styleAxis(*m_bars, false);
    if (m_feet != nullptr) {
        m_feet->setBrush(Qt::NoBrush);
        m_feet->setPen(Qt::NoPen);
    }
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setBrush(theme.series[i % theme.series.size()]);
        m_sets[i]->setPen(QPen(theme.surface, 1));
    }
}

void BarChart::paintUnknown(QPainter& painter, const Theme& theme, const QPointF& top)
{
    const double width = slotWidth() * widthOfBar;
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(top.x() - width / 2, top.y() - heightOfUnknown, width, heightOfUnknown));
}

/// Totals that would write over one another are left out, the chosen bar's last of all.
void BarChart::paintTotals(QPainter& painter, const Theme& theme)
{
    const StackedBarPicture shown = shownPicture();
    QList<QRectF> taken;
    const int line = labelLineHeight();
    const auto paint = [&](std::size_t bar) {
        const StackSum sum = stackSum(shown.bars[bar], shown.series.size());
        const double height = shown.bars[bar].foot + sum.total;
        const QPointF top = chart()->mapToPosition({static_cast<qreal>(bar), height}, m_series);
        if (sum.hasUnknown)
            paintUnknown(painter, theme, top);
        const double baseline = top.y() - 5 - (sum.hasUnknown ? heightOfUnknown : 0);
        painter.setFont(smallFont(shown.bars[bar].isChosen));
        const QString text = toQString(totalText(shown, bar));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        const QRectF place(top.x() - width / 2 - 2, baseline - line, width + 4, line);
        if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(place); }))
            return;
        taken.append(place);
        painter.setPen(sum.hasKnown ? theme.text : theme.muted);
        paintText(painter, {top.x(), baseline}, text, Anchor::Middle);
    };
    for (const bool isChosen : {true, false})
        for (std::size_t bar = 0; bar < shown.bars.size(); ++bar)
            if (shown.bars[bar].isChosen == isChosen)
                paint(bar);
}

void BarChart::paintLabels(QPainter& painter, const Theme& theme)
{
    const QRectF plot = chart()->plotArea();
    const double slot = slotWidth();
    const double room = labelWidth();
    const int line = labelLineHeight();
    painter.setPen(theme.text);
    for (std::size_t bar = 0; bar < m_picture.bars.size(); ++bar) {
        painter.setFont(smallFont(m_picture.bars[bar].isChosen));
        const QFontMetricsF metrics(painter.font());
        const double middle = plot.left() + slot * (static_cast<double>(bar) + 0.5);
        double top = plot.bottom() + aboveLabels;
        if (m_lowerLines > 0 && bar % 2 == 1)
            top += m_labelLines * line;
        for (const QString& text : linesOf(m_picture.bars[bar], room)) {
            const double width = metrics.horizontalAdvance(text);
            const double left =
                std::min(middle - width / 2, static_cast<double>(viewport()->width()) - width);
            painter.drawText(QRectF(left, top, width + 1, line), Qt::AlignCenter, text);
            top += line;
        }
    }
}

void BarChart::paintOver(QPainter& painter, const Theme& theme)
{
    for (const ChartGuide& guide : m_picture.guides)
        if (guide.value <= valueTop())
            paintGuide(painter, theme, guide, chart()->mapToPosition({0, guide.value}, m_series).y());
    paintTotals(painter, theme);
    paintLabels(painter, theme);
}

void BarChart::showToolTip(int series, bool isInside, int bar)
{
    if (!isInside || bar < 0 || bar >= static_cast<int>(m_picture.bars.size())) {
        QToolTip::hideText();
        return;
    }
    const double value = drawnValue(series, bar);
    const QString amount =
        toQString(m_picture.valueText ? m_picture.valueText(value) : groupedNumber(value, numberStyle()));
    const QString label = toQString(m_picture.bars[static_cast<std::size_t>(bar)].label);
    QToolTip::showText(QCursor::pos(), tr("%1, %2: %3").arg(label, m_titles[series], amount), this);
}

} // namespace ogive::ui
