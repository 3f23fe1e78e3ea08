#include "ui/shell/style/box_painting.h"
#include "ui/shell/style/style_painting.h"
#include "ui/shell/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int handleLength = 14;
constexpr int grooveThickness = 4;
constexpr int barThickness = 6;
constexpr int shortestScrollHandle = 28;

bool isHorizontal(const QStyleOption& option)
{
    return (option.state & QStyle::State_Horizontal) != 0;
}

bool isEnabled(const QStyleOption& option)
{
    return (option.state & QStyle::State_Enabled) != 0;
}

/// A line of `thickness` along the middle of the control.
QRectF middleLine(const QRectF& rect, bool horizontal, double thickness)
{
    const double inset = ((horizontal ? rect.height() : rect.width()) - thickness) / 2;
    return horizontal ? rect.adjusted(0, inset, 0, -inset) : rect.adjusted(inset, 0, -inset, 0);
}

/// What lies around the scroll bar: the colour of what it scrolls.
QColor scrolledColour(const QWidget* widget, const QStyleOption& option)
{
    for (const QWidget* parent = widget; parent != nullptr; parent = parent->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

double shareDone(const QStyleOptionProgressBar& option)
{
    const double range = double(option.maximum) - double(option.minimum);
    return range > 0 ? std::clamp((double(option.progress) - double(option.minimum)) / range, 0.0, 1.0) : 1;
}

} // namespace

QRect sliderPart(const QStyleOptionSlider& option, bool isHandle)
{
    if (!isHandle)
        return option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect& rect = option.rect;
    const int span = (horizontal ? rect.width() : rect.height()) - handleLength;
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   span, option.upsideDown);
    return horizontal ? QRect(rect.left() + at, rect.top(), handleLength, rect.height())
                      : QRect(rect.left(), rect.top() + at, rect.width(), handleLength);
}

void paintSlider(const StyleCanvas& canvas, const QStyleOptionSlider& option)
{
    const Theme& theme = canvas.theme;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF handle = sliderPart(option, true);
    const QColor filled = isEnabled(option) ? theme.accent : theme.off;
    if (option.subControls.testFlag(QStyle::SC_SliderGroove)) {
        const QRectF groove = middleLine(option.rect, horizontal, grooveThickness);
        drawBox(canvas.painter, groove, {theme.track, {}, 0, 2});
        QRectF done = groove;
        if (horizontal && !option.upsideDown)
            done.setRight(handle.center().x());
        else if (horizontal)
            done.setLeft(handle.center().x());
        else if (option.upsideDown)
            done.setTop(handle.center().y());
        else
            done.setBottom(handle.center().y());
        drawBox(canvas.painter, done, {filled, {}, 0, 2});
    }
    if (option.subControls.testFlag(QStyle::SC_SliderHandle)) {
        const bool isHot = isEnabled(option) && option.activeSubControls.testFlag(QStyle::SC_SliderHandle);
        const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
        const double radius = isHot || hasFocus ? 6.5 : 6;
        const QPointF middle = handle.center();
        const QRectF knob(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
        drawBox(canvas.painter, knob,
                {hasFocus ? theme.accentSoft : theme.surface, filled, hasFocus ? 3.0 : 2.0, radius});
    }
}

QRect scrollBarPart(const QStyleOptionSlider& option, int part)
{
    const QRect& rect = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int room = horizontal ? rect.width() : rect.height();
    int length = room;
    if (option.maximum != option.minimum) {
        const qint64 range = qint64(option.maximum) - option.minimum;
        length = int(qint64(option.pageStep) * room / std::max<qint64>(1, range + option.pageStep));
        length = std::min(room, std::max(length, shortestScrollHandle));
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto slice = [&](int from, int size) {
        return horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                          : QRect(rect.left(), rect.top() + from, rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return slice(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return slice(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return slice(start + length, room - start - length);
    default:
        return {}; // no arrows at the ends
    }
}

void paintScrollBar(const StyleCanvas& canvas, const QStyleOptionSlider& option)
{
    canvas.painter.fillRect(option.rect, scrolledColour(canvas.widget, option));
    if (option.maximum == option.minimum)
        return;
    const bool isHot =
        (option.state & QStyle::State_MouseOver) != 0 || (option.state & QStyle::State_Sunken) != 0;
    const QRectF handle =
        canvas.style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, canvas.widget);
    drawBox(canvas.painter, handle.adjusted(2, 2, -2, -2),
            {isHot ? canvas.theme.muted : canvas.theme.off, {}, 0, handle.width()});
}

void paintScrollCorner(const StyleCanvas& canvas, const QStyleOption& option)
{
    canvas.painter.fillRect(option.rect, scrolledColour(canvas.widget, option));
}

void paintProgressGroove(const StyleCanvas& canvas, const QStyleOptionProgressBar& option)
{
    const QRectF line = middleLine(option.rect, isHorizontal(option), barThickness);
    drawBox(canvas.painter, line, {canvas.theme.track, {}, 0, barThickness});
}

void paintProgressContents(const StyleCanvas& canvas, const QStyleOptionProgressBar& option)
{
    QRectF line = middleLine(option.rect, isHorizontal(option), barThickness);
    // Without a known end the whole bar is lit softly: movement would repaint while the work runs.
    const bool isEndless = option.minimum == 0 && option.maximum == 0;
    if (!isEndless && option.progress <= option.minimum)
        return;
    const double share = shareDone(option);
    const bool isReversed = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (!isHorizontal(option))
        line.setTop(line.bottom() - share * line.height());
    else if (isReversed)
        line.setLeft(line.right() - share * line.width());
    else
        line.setWidth(share * line.width());
    const QColor colour = isEndless ? canvas.theme.accentMuted : canvas.theme.accent;
    drawBox(canvas.painter, line, {isEnabled(option) ? colour : canvas.theme.off, {}, 0, barThickness});
}

void paintProgressLabel(const StyleCanvas& canvas, const QStyleOptionProgressBar& option)
{
    if (!option.textVisible)
        return;
    canvas.painter.setPen(isEnabled(option) ? canvas.theme.muted : canvas.theme.disabled);
    canvas.painter.drawText(option.rect,
                            int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
                            option.text);
}

} // namespace ogive::ui
