#include "ui/widgets/charts/chart_legend.h"

#include "core/figure/chart/curve_figure.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/charts/chart_view.h"
#include "ui/widgets/pages/flow_layout.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QSet>
#include <QSignalBlocker>

namespace ogive::ui {
namespace {

constexpr int squareSide = 9;
constexpr int lineLength = 16;
constexpr int besideSwatch = 5;
constexpr int roomAround = 3;

int swatchWidth(LegendButton::Swatch swatch)
{
    return swatch == LegendButton::Swatch::Square ? squareSide : lineLength;
}

} // namespace

LegendButton::LegendButton(const QString& title, int series, Swatch swatch, QWidget* parent)
    : QAbstractButton(parent)
    , m_series(series)
    , m_swatch(swatch)
{
    setTitle(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LegendButton::setTitle(const QString& title)
{
    if (title == text())
        return;
    setText(title);
    setAccessibleName(title);
    setToolTip(tr("Show or hide %1").arg(title));
    updateGeometry();
}

QSize LegendButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {swatchWidth(m_swatch) + besideSwatch + metrics.horizontalAdvance(text()) + 2 * roomAround,
            std::max(20, metrics.height() + 2 * roomAround)};
}

bool LegendButton::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(textFont(TextSize::Small));
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void LegendButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    const QColor colour = theme.series[m_series % theme.series.size()];
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    if (m_swatch == Swatch::Square) {
        const QRectF square(roomAround, middle - squareSide / 2.0, squareSide, squareSide);
        painter.setPen(isChecked() ? Qt::NoPen : QPen(theme.muted, 1));
        painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRect(square);
    } else {
        painter.setPen(seriesPen(static_cast<std::size_t>(m_series), isChecked() ? colour : theme.border));
        painter.drawLine(QPointF(roomAround, middle), QPointF(roomAround + lineLength, middle));
    }
    QFont font = this->font();
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? theme.text : theme.muted);
    painter.drawText(rect().adjusted(roomAround + swatchWidth(m_swatch) + besideSwatch, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        drawFocusRing(painter, rect(), theme);
}

ChartLegend::ChartLegend(LegendButton::Swatch swatch, QWidget* parent)
    : QWidget(parent)
    , m_swatch(swatch)
{
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    setAccessibleName(tr("Legend"));
    hide(); // until its card shows a chart with series
}

void ChartLegend::addButton(const QString& title)
{
    const auto series = static_cast<int>(m_buttons.size());
    auto* button = new LegendButton(title, series, m_swatch, this);
    connect(button, &QAbstractButton::toggled, this, [this, series](bool on) { emit toggled(series, on); });
    layout()->addWidget(button);
    button->show();
    m_buttons.append(button);
}

void ChartLegend::setSeries(const QStringList& titles)
{
    if (titles == m_titles)
        return;
    QSet<QString> hidden;
    for (const LegendButton* button : m_buttons)
        if (!button->isChecked())
            hidden.insert(button->text());
    m_titles = titles;
    while (m_buttons.size() > titles.size())
        delete m_buttons.takeLast();
    layout()->setEnabled(false); // else every button that is shown arranges all of them
    while (m_buttons.size() < titles.size())
        addButton(titles[m_buttons.size()]);
    layout()->setEnabled(true);
    for (int i = 0; i < titles.size(); ++i) {
        const QSignalBlocker all(m_buttons[i]); // all are told below
        m_buttons[i]->setTitle(titles[i]);
        m_buttons[i]->setChecked(!hidden.contains(titles[i]));
    }
    updateGeometry();
    for (int i = 0; i < m_buttons.size(); ++i)
        emit toggled(i, m_buttons[i]->isChecked());
}

} // namespace ogive::ui
