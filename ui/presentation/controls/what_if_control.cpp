#include "ui/presentation/controls/what_if_control.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

// Units of the page.
constexpr double textPixels = 24;
constexpr double smallestPixels = 20;
constexpr double trackThickness = 8;
constexpr double handleSize = 24;
constexpr double tickHeightUnits = 22;
constexpr double tickWidthUnits = 4;
constexpr double stopSize = 6;
constexpr double gapUnits = 16;
constexpr double switchWidth = 46;
constexpr double switchHeight = 26;

} // namespace

WhatIfControl::WhatIfControl(const Field& field, std::size_t index, QWidget* parent)
    : QWidget(parent)
    , m_scale(field)
    , m_index(index)
{
    installWhatIfAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("What if: %1").arg(toQString(field.title)));
}

bool WhatIfControl::isTried() const
{
    const bool isBothOpen = std::isnan(m_state.value) && std::isnan(m_state.before);
    return !isBothOpen && m_state.value != m_state.before;
}

void WhatIfControl::showState(const WhatIfState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    QStringList parts{valueText()};
    if (isTried())
        parts << tr("The scenario says %1").arg(m_scale.text(m_state.before));
    for (const SliderTick& tick : m_state.ticks)
        parts << tick.tip;
    parts << m_state.toolTip;
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(u'\n'));
    tell();
    update();
}

/// Tells assistive programs the new value.
void WhatIfControl::tell()
{
    if (!QAccessible::isActive())
        return;
    if (m_scale.isYesNo()) {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleValueChangeEvent event(this, m_state.value);
        QAccessible::updateAccessibility(&event);
    }
}

void WhatIfControl::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void WhatIfControl::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    update();
}

void WhatIfControl::edit(double value)
{
    if (value != m_state.value)
        emit tried(value);
}

void WhatIfControl::step(int count)
{
    edit(m_scale.stepped(m_state.value, count));
}

void WhatIfControl::stepBeyondMark(int direction)
{
    edit(m_scale.beyondMark(m_state.value, direction, m_state.ticks));
}

void WhatIfControl::toggle()
{
    edit(m_state.value == 1 ? 0 : 1);
}

QFont WhatIfControl::textFont(double pixels, bool isBold) const
{
    QFont sized = font();
    sized.setPixelSize(std::max(8, static_cast<int>(std::lround(pixels * m_unit))));
    sized.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return sized;
}

QRectF WhatIfControl::trackLine() const
{
    const double share = whatIf::trackHeight / (whatIf::lineHeight + whatIf::trackHeight);
    return QRectF(rect()).adjusted(0, height() * (1 - share), 0, 0);
}

double WhatIfControl::xOf(double position) const
{
    const double start = whatIf::inset * m_unit + handleSize * m_unit / 2;
    return start + position * (width() - 2 * start);
}

double WhatIfControl::positionAt(double x) const
{
    const double start = whatIf::inset * m_unit + handleSize * m_unit / 2;
    return std::clamp((x - start) / std::max(1.0, width() - 2 * start), 0.0, 1.0);
}

void WhatIfControl::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    paintTitle(painter, m_isOpen ? all.adjusted(0, 0, 0, -trackLine().height()) : all);
    if (m_isOpen)
        paintTrack(painter, trackLine());
    if (hasFocus()) {
        const double room = std::max(1.0, 2 * m_unit);
        drawBox(painter, all, {{}, themeOf(this).accent, room, 8 * m_unit});
    }
}

/// Smaller, then with the short unit or none, which the tool tip names, before anything is cut.
WhatIfControl::TitleText WhatIfControl::titleText(double width) const
{
    const QString title = toQString(m_scale.field().title);
    const QString unit = u' ' + toQString(m_scale.field().unit);
    const QString shortUnit = u' ' + toQString(m_scale.field().unitShort);
    const QString value = valueText();
    const bool hasUnit = unit.size() > 1 && value.endsWith(unit);
    const QString bare = hasUnit ? (value.chopped(unit.size()) + shortUnit).trimmed() : value;
    const double gap = gapUnits * m_unit;
    TitleText text{textFont(smallestPixels, false), textFont(smallestPixels, true), title, bare};
    for (const QString& tried : {value, bare})
        for (const double pixels : {textPixels, (textPixels + smallestPixels) / 2, smallestPixels}) {
            const QFont plain = textFont(pixels, false);
            const QFont bold = textFont(pixels, true);
            if (QFontMetricsF(plain).horizontalAdvance(title) + gap +
                    QFontMetricsF(bold).horizontalAdvance(tried) <=
                width)
                return {plain, bold, title, tried};
        }
    // The title keeps at least a third, so that long values don't push it out.
    const QFontMetricsF plain(text.plain);
    const QFontMetricsF bold(text.bold);
    const double most = width - std::min(plain.horizontalAdvance(title), width / 3) - gap;
    text.value = bold.elidedText(bare, Qt::ElideRight, most);
    text.title = plain.elidedText(title, Qt::ElideRight, width - bold.horizontalAdvance(text.value) - gap);
    return text;
}

void WhatIfControl::paintTitle(QPainter& painter, const QRectF& line) const
{
    const Theme& theme = themeOf(this);
    QRectF inner = line.adjusted(whatIf::inset * m_unit, 0, -whatIf::inset * m_unit, 0);
    if (m_scale.isYesNo())
        inner.setRight(paintSwitch(painter, inner) - gapUnits * m_unit);
    const TitleText shown = titleText(inner.width());
    painter.setFont(shown.plain);
    painter.setPen(theme.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, shown.title);
    painter.setFont(shown.bold);
    painter.setPen(isTried() ? theme.warning : theme.text);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, shown.value);
}

/// At the right; gives where it begins. A mark says that the other answer changes the decision.
double WhatIfControl::paintSwitch(QPainter& painter, const QRectF& line) const
{
    const Theme& theme = themeOf(this);
    const bool isOn = m_state.value == 1;
    const QSizeF size(switchWidth * m_unit, switchHeight * m_unit);
    const QRectF rail(line.right() - size.width(), line.center().y() - size.height() / 2, size.width(),
                      size.height());
    const QColor on = isTried() ? theme.warning : theme.accent;
    drawBox(painter, rail,
            {isOn ? on : theme.track, isTried() ? theme.warning : QColor(), 2 * m_unit, size.height() / 2});
    const double knob = size.height() - 8 * m_unit;
    const double x = isOn ? rail.right() - knob - 4 * m_unit : rail.left() + 4 * m_unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? theme.onAccent : theme.muted);
    painter.drawEllipse(QRectF(x, rail.center().y() - knob / 2, knob, knob));
    if (m_state.ticks.empty())
        return rail.left();
    const double thickness = std::max(2.0, tickWidthUnits * m_unit);
    const QRectF mark(rail.left() - 2 * thickness - thickness,
                      line.center().y() - tickHeightUnits * m_unit / 2, thickness, tickHeightUnits * m_unit);
    painter.fillRect(mark, theme.tick);
    return mark.left();
}

void WhatIfControl::paintTrack(QPainter& painter, const QRectF& line) const
{
    const Theme& theme = themeOf(this);
    const double middle = line.center().y();
    const auto bar = [&](double from, double to, const QColor& colour) {
        const double half = trackThickness * m_unit / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from, middle - half, to - from, 2 * half), half, half);
    };
    const auto upright = [&](double x, double height, const QColor& colour) {
        const double thickness = std::max(2.0, tickWidthUnits * m_unit);
        painter.fillRect(QRectF(x - thickness / 2, middle - height / 2, thickness, height), colour);
    };
    const double x = xOf(m_scale.positionOf(m_state.value));
    bar(xOf(0), xOf(1), theme.track);
    bar(xOf(0), x, isTried() ? theme.warning : theme.accent);
    painter.setBrush(theme.surface);
    for (const double stop : m_scale.fewValues())
        painter.drawEllipse(QPointF(xOf(m_scale.positionOf(stop)), middle), stopSize * m_unit / 2,
                            stopSize * m_unit / 2);
    for (const SliderTick& tick : m_state.ticks)
        upright(xOf(m_scale.tickPosition(tick.value, m_state.value)), tickHeightUnits * m_unit, theme.tick);
    if (isTried() && !std::isnan(m_state.before))
        upright(xOf(m_scale.positionOf(m_state.before)), tickHeightUnits * m_unit / 2, theme.muted);
    const double ring = 4 * m_unit;
    const double half = handleSize * m_unit / 2;
    const QColor colour = isTried() ? theme.warning : theme.accent;
    drawBox(painter, QRectF(x - half, middle - half, 2 * half, 2 * half),
            {std::isnan(m_state.value) ? theme.track : theme.surface, colour, ring, half});
}

void WhatIfControl::keyPressEvent(QKeyEvent* event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int direction = event->key() == Qt::Key_Up ? 1 : -1;
    if (isArrow && modifiers == Qt::NoModifier)
        step(direction);
    else if (isArrow && modifiers == Qt::ShiftModifier)
        stepBeyondMark(direction);
    else
        QWidget::keyPressEvent(event);
}

void WhatIfControl::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_isDragged = m_isOpen && trackLine().contains(event->position());
    if (m_isDragged)
        edit(m_scale.valueAt(positionAt(event->position().x())));
}

void WhatIfControl::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDragged)
        edit(m_scale.valueAt(positionAt(event->position().x())));
}

void WhatIfControl::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isTap = !m_isDragged && rect().contains(event->position().toPoint());
    if (isTap && m_scale.isYesNo() && event->button() == Qt::LeftButton)
        toggle();
    m_isDragged = false;
}

/// Neither the page nor the value changes by what the pointer happens to pass.
void WhatIfControl::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

bool WhatIfControl::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

QString WhatIfControl::tipAt(const QPointF& place) const
{
    const double reach = handleSize * m_unit / 2;
    QStringList tips;
    for (const SliderTick& tick : m_state.ticks) {
        const double x = xOf(m_scale.tickPosition(tick.value, m_state.value));
        if (m_isOpen && trackLine().contains(place) && std::abs(x - place.x()) <= reach)
            tips << tick.tip;
    }
    return tips.isEmpty() ? accessibleDescription() : tips.join(u'\n');
}

void WhatIfControl::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    emit focused();
    update();
}

void WhatIfControl::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ogive::ui
