#include "ui/widgets/level_slider.h"

#include "ui/shell/theme.h"
#include "ui/text/number_text.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <optional>
#include <utility>

namespace ogive::ui {
namespace {

constexpr double tickWidth = 2;
constexpr double tickHeight = 10;
constexpr double tipReach = 5;

/// Tells assistive programs the number, not the position of the handle.
class LevelSliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit LevelSliderAccessible(LevelSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return slider().valueText();
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description)
            return text;
        // A value of its own has no place for its unit, and marks are painted: the description has both.
        QStringList parts{slider().valueText()};
        for (const SliderTick& tick : slider().ticks())
            parts << tick.tip;
        parts << text;
        parts.removeAll(QString());
        return parts.join(QLatin1Char('\n'));
    }

    QVariant currentValue() const override
    {
        // What is not known stands where the handle does.
        return slider().scale().clamped(std::isnan(slider().value()) ? slider().scale().minimum
                                                                     : slider().value());
    }
    QVariant maximumValue() const override { return slider().scale().maximum; }
    QVariant minimumValue() const override { return slider().scale().minimum; }
    QVariant minimumStepSize() const override { return slider().scale().step; }

    void setCurrentValue(const QVariant& value) override
    {
        const double wanted = slider().scale().clamped(value.toDouble());
        slider().setValue(wanted);
        emit slider().valueEdited(wanted);
    }

private:
    LevelSlider& slider() const { return *static_cast<LevelSlider*>(widget()); }
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object)
{
    auto* slider = qobject_cast<LevelSlider*>(object);
    return slider != nullptr ? new LevelSliderAccessible(slider) : nullptr;
}

void installAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace

LevelSlider::LevelSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    installAccessibility();
    QSlider::setRange(0, LevelScale::positions);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(this, &QAbstractSlider::valueChanged, this, &LevelSlider::takePosition);
}

void LevelSlider::setRange(double minimum, double maximum, double step)
{
    m_scale.minimum = minimum;
    m_scale.maximum = maximum;
    m_scale.step = step;
    showPosition();
    update();
}

void LevelSlider::setLogarithmic(bool logarithmic)
{
    m_scale.logarithmic = logarithmic;
    showPosition();
    update();
}

void LevelSlider::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    showPosition();
}

void LevelSlider::setUnit(const QString& unit, const QString& prefix)
{
    m_unit = unit;
    m_prefix = prefix;
}

QString LevelSlider::valueText() const
{
    return std::isnan(m_value) ? numberText(m_value) : quantityText(m_value, m_prefix, m_unit);
}

void LevelSlider::setTicks(std::vector<SliderTick> ticks)
{
    if (ticks == m_ticks)
        return;
    m_ticks = std::move(ticks);
    update();
}

void LevelSlider::showPosition()
{
    m_isShowing = true;
    QSlider::setValue(m_scale.positionOf(m_value));
    m_isShowing = false;
}

void LevelSlider::takePosition(int position)
{
    if (m_isShowing)
        return;
    const double value = m_scale.valueAt(position);
    if (value == m_value)
        return;
    m_value = value;
    emit valueEdited(value);
}

void LevelSlider::edit(double value)
{
    if (value == m_value)
        return;
    setValue(value);
    emit valueEdited(value);
}

/// On the next mark above, or just below the next one downwards, so that its threshold is crossed; a large
/// step where there is none.
double LevelSlider::beyondMark(double start, int direction) const
{
    std::optional<double> nearest;
    for (const SliderTick& tick : m_ticks) {
        const double there = direction > 0 ? tick.value : m_scale.stepped(tick.value, -1);
        const bool isAhead = direction > 0 ? there > start : there < start;
        const bool isNearer = !nearest || (direction > 0 ? there < *nearest : there > *nearest);
        if (isAhead && isNearer)
            nearest = there;
    }
    return nearest ? m_scale.clamped(*nearest) : m_scale.paged(start, direction);
}

/// Says what the mark says that was reached; the edit brings other marks.
void LevelSlider::crossMark(double start, int direction)
{
    const double reached = beyondMark(start, direction);
    const QString tip = tipAt(xOf(reached));
    edit(reached);
    if (!tip.isEmpty())
        QToolTip::showText(mapToGlobal(QPointF(xOf(reached), height())).toPoint(), tip, this);
}

void LevelSlider::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const double start = std::isnan(m_value) ? m_scale.minimum : m_value;
    switch (event->key()) {
    case Qt::Key_Right:
        edit(m_scale.nudged(start, forward));
        break;
    case Qt::Key_Left:
        edit(m_scale.nudged(start, -forward));
        break;
    case Qt::Key_Up:
        edit(m_scale.nudged(start, 1));
        break;
    case Qt::Key_Down:
        edit(m_scale.nudged(start, -1));
        break;
    case Qt::Key_PageUp:
        crossMark(start, 1);
        break;
    case Qt::Key_PageDown:
        crossMark(start, -1);
        break;
    case Qt::Key_Home:
        edit(m_scale.minimum);
        break;
    case Qt::Key_End:
        edit(m_scale.maximum);
        break;
    default:
        QSlider::keyPressEvent(event);
    }
}

void LevelSlider::wheelEvent(QWheelEvent* event)
{
    // Scrolling a form must not change what the pointer happens to pass.
    const int turned = event->angleDelta().y();
    if (!hasFocus() || turned == 0) {
        event->ignore();
        return;
    }
    edit(m_scale.nudged(std::isnan(m_value) ? m_scale.minimum : m_value, turned > 0 ? 1 : -1));
    event->accept();
}

bool LevelSlider::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tipAt(help->pos().x());
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), tip, this);
            return true;
        }
    }
    return QSlider::event(event);
}

double LevelSlider::xOf(double value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const int offset = QStyle::sliderPositionFromValue(minimum(), maximum(), m_scale.positionOf(value),
                                                       groove.width() - handle.width(), option.upsideDown);
    return groove.left() + offset + handle.width() / 2.0;
}

QString LevelSlider::tipAt(double x) const
{
    QStringList tips;
    for (const SliderTick& tick : m_ticks) {
        if (std::abs(xOf(tick.value) - x) <= tipReach && !tick.tip.isEmpty())
            tips.append(tick.tip);
    }
    return tips.join(QLatin1Char('\n'));
}

void LevelSlider::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    // The marks lie on the groove but under the handle.
    option.subControls = QStyle::SC_SliderGroove;
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    const QColor colour = isEnabled() ? themeOf(this).tick : themeOf(this).off;
    for (const SliderTick& tick : m_ticks) {
        const double x = std::round(xOf(tick.value) - tickWidth / 2);
        painter.fillRect(QRectF(x, (height() - tickHeight) / 2.0, tickWidth, tickHeight), colour);
    }
    option.subControls = QStyle::SC_SliderHandle;
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
}

} // namespace ogive::ui
