#include "ui/shell/style/box_painting.h"
#include "ui/shell/style/style_painting.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace ogive::ui {
namespace {

/// The line edit inside a combo or spin box, whose frame the outer control paints.
bool isInsideEditor(const QWidget* widget)
{
    const QWidget* parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(parent) != nullptr;
}

void paintLineEdit(const StyleCanvas& canvas, const QStyleOption& option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    const bool isFramed = frame == nullptr || frame->lineWidth > 0;
    if (isFramed && !isInsideEditor(canvas.widget))
        paintEditorFrame(canvas, option);
}

/// Lists, tables and popups keep square corners: their contents fill them up to the frame.
void paintFrame(const StyleCanvas& canvas, const QStyleOption& option)
{
    const bool isPopup = canvas.widget != nullptr && canvas.widget->isWindow();
    if (isPopup || qobject_cast<const QAbstractItemView*>(canvas.widget) != nullptr)
        drawBox(canvas.painter, option.rect, {{}, canvas.theme.border, 1, 0});
    else
        paintEditorFrame(canvas, option);
}

void paintMenuPanel(const StyleCanvas& canvas, const QRect& rect)
{
    drawBox(canvas.painter, rect, {canvas.theme.surface, canvas.theme.border, 1, 0});
}

void paintRow(const StyleCanvas& canvas, const QStyleOption& option, bool isItem)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isHot = isItem && (option.state & QStyle::State_MouseOver) != 0 &&
                       (option.state & QStyle::State_Enabled) != 0;
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush && isItem)
        canvas.painter.fillRect(option.rect, item->backgroundBrush);
    if (isSelected)
        canvas.painter.fillRect(option.rect, canvas.theme.accentSoft);
    else if (isHot)
        canvas.painter.fillRect(option.rect, canvas.theme.hover);
    else if (!isItem && item != nullptr && item->features.testFlag(QStyleOptionViewItem::Alternate))
        canvas.painter.fillRect(option.rect, canvas.theme.hover);
}

QColor arrowColour(const StyleCanvas& canvas, const QStyleOption& option)
{
    return (option.state & QStyle::State_Enabled) != 0 ? canvas.theme.muted : canvas.theme.disabled;
}

/// The line lies on the side of the dock, so that nothing shows between them.
void paintDockSeparator(const StyleCanvas& canvas, const QRect& rect)
{
    const QPoint middle = canvas.widget != nullptr ? canvas.widget->rect().center() : rect.center();
    const bool isUpright = rect.width() < rect.height();
    const int x = rect.center().x() <= middle.x() ? rect.left() : rect.right();
    const int y = rect.center().y() <= middle.y() ? rect.top() : rect.bottom();
    canvas.painter.fillRect(isUpright ? QRect(x, rect.top(), 1, rect.height())
                                      : QRect(rect.left(), y, rect.width(), 1),
                            canvas.theme.border);
}

/// Bars, frames and panels; false for what Fusion paints well enough.
bool paintAreaPrimitive(QStyle::PrimitiveElement element, const StyleCanvas& canvas,
                        const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_FrameTabBarBase:
        paintBar(canvas, option.rect, Edge::Bottom);
        return true;
    case QStyle::PE_FrameTabWidget:
        canvas.painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                                canvas.theme.border);
        return true;
    case QStyle::PE_FrameGroupBox:
        drawBox(canvas.painter, option.rect, {{}, canvas.theme.border, 1, cardRadius});
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_PanelTipLabel:
        paintMenuPanel(canvas, option.rect);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelMenuBar:
        return true;
    case QStyle::PE_PanelStatusBar:
        paintBar(canvas, option.rect, Edge::Top);
        return true;
    case QStyle::PE_FrameDockWidget:
        drawBox(canvas.painter, option.rect, {{}, canvas.theme.border, 1, 0});
        return true;
    case QStyle::PE_IndicatorDockWidgetResizeHandle:
        paintDockSeparator(canvas, option.rect);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        paintScrollCorner(canvas, option);
        return true;
    default:
        return false;
    }
}

bool paintControlPrimitive(QStyle::PrimitiveElement element, const StyleCanvas& canvas,
                           const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option))
            paintButtonPanel(canvas, *button);
        return true;
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_PanelLineEdit:
        paintLineEdit(canvas, option);
        return true;
    case QStyle::PE_Frame:
        paintFrame(canvas, option);
        return true;
    case QStyle::PE_FrameFocusRect:
        if ((option.state & QStyle::State_KeyboardFocusChange) != 0)
            drawFocusRing(canvas.painter, QRectF(option.rect), canvas.theme, 4);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(canvas, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioIndicator(canvas, option);
        return true;
    case QStyle::PE_PanelItemViewItem:
        paintRow(canvas, option, true);
        return true;
    case QStyle::PE_PanelItemViewRow:
        paintRow(canvas, option, false);
        return true;
    default:
        return false;
    }
}

bool paintArrow(QStyle::PrimitiveElement element, const StyleCanvas& canvas, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        drawChevron(canvas.painter, option.rect, Direction::Up, arrowColour(canvas, option));
        return true;
    case QStyle::PE_IndicatorArrowDown:
        drawChevron(canvas.painter, option.rect, Direction::Down, arrowColour(canvas, option));
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        drawChevron(canvas.painter, option.rect, Direction::Left, arrowColour(canvas, option));
        return true;
    case QStyle::PE_IndicatorArrowRight:
        drawChevron(canvas.painter, option.rect, Direction::Right, arrowColour(canvas, option));
        return true;
    case QStyle::PE_IndicatorBranch:
        if ((option.state & QStyle::State_Children) != 0)
            drawChevron(canvas.painter, option.rect,
                        (option.state & QStyle::State_Open) != 0 ? Direction::Down
                        : option.direction == Qt::RightToLeft    ? Direction::Left
                                                                 : Direction::Right,
                        arrowColour(canvas, option));
        return true;
    case QStyle::PE_IndicatorToolBarSeparator: {
        const QRect rect = option.rect.adjusted(0, 6, 0, -6);
        paintSeparator(canvas, (option.state & QStyle::State_Horizontal) != 0
                                   ? rect
                                   : option.rect.adjusted(6, 0, -6, 0));
        return true;
    }
    default:
        return false;
    }
}

} // namespace

void paintSeparator(const StyleCanvas& canvas, const QRect& rect)
{
    if (rect.width() < rect.height())
        canvas.painter.fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), canvas.theme.border);
    else
        canvas.painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), canvas.theme.border);
}

bool paintPrimitive(QStyle::PrimitiveElement element, const StyleCanvas& canvas, const QStyleOption& option)
{
    return paintControlPrimitive(element, canvas, option) || paintAreaPrimitive(element, canvas, option) ||
           paintArrow(element, canvas, option);
}

} // namespace ogive::ui
