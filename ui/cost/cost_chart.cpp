#include "ui/cost/cost_chart.h"

#include "core/base/number_text.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLegendMarker>
#include <QSignalBlocker>
#include <QStackedBarSeries>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double barWidth = 0.56;

/// What the chart draws: recurring lines of which at least one amount is known and not nothing.
QList<CostSeries> drawnSeries(const CostTable& table)
{
    QList<CostSeries> drawn;
    for (const CostSeries& series : table.series) {
        const auto isSeen = [](const CostAmount& amount) { return amount.usd.value_or(0) > 0; };
        if (!series.oneTime && std::ranges::any_of(series.amounts, isSeen))
            drawn.append(series);
    }
    return drawn;
}

QStringList titlesOf(const QList<CostSeries>& series)
{
    QStringList titles;
    for (const CostSeries& line : series)
        titles.append(line.title);
    return titles;
}

/// What is known of a provider's bill, drawn even where a part is missing.
double knownTotal(const CostTable& table, qsizetype column)
{
    double total = 0;
    for (const CostSeries& series : table.series)
        total += series.oneTime ? 0 : series.amounts[column].usd.value_or(0);
    return total;
}

} // namespace

CostChart::CostChart(QWidget* parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_providers(new QBarCategoryAxis(this))
    , m_amounts(new QCategoryAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setMinimumHeight(300);
    setFocusPolicy(Qt::NoFocus);

    m_series->setBarWidth(barWidth);
    chart()->addSeries(m_series);
    chart()->addAxis(m_providers, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    m_series->attachAxis(m_providers);
    m_series->attachAxis(m_amounts);
    m_providers->setGridLineVisible(false);
    m_providers->setTruncateLabels(false); // titles are at most 12 characters
    m_amounts->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_amounts->setLineVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, 4, 8, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    connect(chart(), &QChart::plotAreaChanged, this, &CostChart::placeTotals);
}

void CostChart::setTable(const CostTable& table, bool hasChosen)
{
    const QStringList before = categories();
    m_table = table;
    m_hasChosen = hasChosen;
    const QList<CostSeries> drawn = drawnSeries(m_table);
    if (titlesOf(drawn) != m_setTitles ||
        (!m_sets.isEmpty() && m_sets.front()->count() != m_table.columns.size()))
        rebuild();
    else
        replaceValues();
    if (categories() != before || m_providers->count() != m_table.columns.size())
        m_providers->setCategories(categories());
    scaleAxis();
    writeTotals();
    applyColours();
    placeTotals();
}

void CostChart::rebuild()
{
    m_series->clear();
    m_sets.clear();
    const QList<CostSeries> drawn = drawnSeries(m_table);
    m_setTitles = titlesOf(drawn);
    QList<QBarSet*> sets;
    for (const CostSeries& line : drawn) {
        auto* set = new QBarSet(line.title, m_series);
        for (const CostAmount& amount : line.amounts)
            set->append(amount.usd.value_or(0));
        const qsizetype position = sets.size();
        connect(set, &QBarSet::hovered, this,
                [this, position](bool isInside, int column) { showToolTip(position, isInside, column); });
        sets.append(set);
    }
    m_series->append(sets);
    m_sets = sets;
}

/// Every value but the last is replaced in silence: the series lays itself out once for all of them.
void CostChart::replaceValues()
{
    const QList<CostSeries> drawn = drawnSeries(m_table);
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        const auto last = static_cast<int>(m_table.columns.size()) - 1;
        {
            const QSignalBlocker silence(m_sets[i]);
            for (int column = 0; column < last; ++column)
                m_sets[i]->replace(column, drawn[i].amounts[column].usd.value_or(0));
        }
        m_sets[i]->replace(last, drawn[i].amounts[last].usd.value_or(0));
    }
}

void CostChart::scaleAxis()
{
    double largest = 0;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        largest = std::max(largest, knownTotal(m_table, column));
    const NiceAxis scale = niceAxis(largest, m_scale);
    if (scale == m_scale)
        return;
    m_scale = scale;
    for (const QString& label : m_amounts->categoriesLabels())
        m_amounts->remove(label);
    m_amounts->setStartValue(0);
    for (int tick = 0; tick * scale.step <= scale.top * 1.0001; ++tick) {
        const double value = tick * scale.step;
        m_amounts->append(tr("$%1").arg(toQString(tickText(value))), value);
    }
    m_amounts->setRange(0, scale.top);
}

void CostChart::writeTotals()
{
    while (m_totals.size() < m_table.columns.size())
        m_totals.append(new QGraphicsSimpleTextItem(chart()));
    while (m_totals.size() > m_table.columns.size())
        delete m_totals.takeLast();
    for (qsizetype i = 0; i < m_totals.size(); ++i) {
        const auto& total = m_table.columns[i].monthlyUsd;
        m_totals[i]->setText(total ? toQString(usdText(*total)) : tr("not known"));
        m_totals[i]->setZValue(20);
    }
}

void CostChart::placeTotals()
{
    if (m_sets.isEmpty() && m_scale.top <= 0)
        return;
    for (qsizetype i = 0; i < m_totals.size(); ++i) {
        const QPointF top = chart()->mapToPosition({static_cast<qreal>(i), knownTotal(m_table, i)}, m_series);
        const QRectF text = m_totals[i]->boundingRect();
        m_totals[i]->setPos(std::round(top.x() - text.width() / 2), std::round(top.y() - text.height() - 4));
    }
}

void CostChart::applyColours()
{
    const Theme& theme = themeOf(this);
    const QFont small = textFont(TextSize::Small, font());
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    setBackgroundBrush(theme.surface);
    for (qsizetype i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setBrush(theme.series[i % theme.series.size()]);
        m_sets[i]->setPen(QPen(theme.surface, 1));
    }
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(m_providers), static_cast<QAbstractAxis*>(m_amounts)}) {
        axis->setLabelsFont(small);
        axis->setLabelsColor(theme.muted);
        axis->setLinePen(QPen(theme.border, 1));
        axis->setGridLinePen(QPen(theme.border, 1));
    }
    m_providers->setLabelsColor(theme.text);
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelColor(theme.text);
    for (QLegendMarker* marker : chart()->legend()->markers())
        marker->setPen(QPen(theme.surface, 1));
    for (qsizetype i = 0; i < m_totals.size(); ++i) {
        const bool isKnown = m_table.columns[i].monthlyUsd.has_value();
        m_totals[i]->setFont(i == 0 && m_hasChosen ? strong : small);
        m_totals[i]->setBrush(isKnown ? theme.text : theme.muted);
    }
}

void CostChart::showToolTip(qsizetype set, bool isInside, int column)
{
    if (!isInside || column < 0 || column >= m_table.columns.size()) {
        QToolTip::hideText();
        return;
    }
    const CostSeries line = drawnSeries(m_table).value(set);
    const QString amount = toQString(usdText(line.amounts[column].usd.value_or(0)));
    QToolTip::showText(QCursor::pos(),
                       tr("%1, %2: %3 a month").arg(m_table.columns[column].title, line.title, amount), this);
}

QStringList CostChart::categories() const
{
    QStringList titles;
    for (const CostColumn& column : m_table.columns) {
        const QString title = column.title.toHtmlEscaped();
        titles.append(m_hasChosen && titles.isEmpty() ? u"<b>"_s + title + u"</b>"_s : title);
    }
    return titles;
}

void CostChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    applyColours();
    placeTotals();
}

} // namespace ogive::ui
