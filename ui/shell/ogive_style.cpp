#include "ui/shell/ogive_style.h"

#include "ui/shell/icons.h"
#include "ui/shell/style/style_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const Theme& themeOfControl(const QStyleOption* option, const QWidget* widget)
{
    return widget == nullptr && option != nullptr ? themeOf(option->palette) : themeOf(widget);
}

void paintLine(const StyleCanvas& canvas, const QStyleOptionFrame& option)
{
    const bool isHorizontal = option.frameShape == QFrame::HLine;
    const QRect& rect = option.rect;
    canvas.painter.fillRect(isHorizontal ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                         : QRect(rect.center().x(), rect.top(), 1, rect.height()),
                            canvas.theme.border);
}

bool paintButtonPart(QStyle::ControlElement element, const StyleCanvas& canvas, const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr)
        return false;
    if (element == QStyle::CE_PushButton || element == QStyle::CE_PushButtonBevel)
        paintButtonPanel(canvas, *button);
    if (element == QStyle::CE_PushButton || element == QStyle::CE_PushButtonLabel)
        paintButtonLabel(canvas, *button);
    return element == QStyle::CE_PushButton || element == QStyle::CE_PushButtonBevel ||
           element == QStyle::CE_PushButtonLabel;
}

bool paintProgressPart(QStyle::ControlElement element, const StyleCanvas& canvas, const QStyleOption& option)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (bar == nullptr)
        return false;
    // Fusion would take its own rectangles for the parts, so the whole bar is put together here.
    const auto part = [&](QStyle::SubElement place) {
        QStyleOptionProgressBar copy = *bar;
        if (element == QStyle::CE_ProgressBar)
            copy.rect = canvas.style.subElementRect(place, bar, canvas.widget);
        return copy;
    };
    const bool isWhole = element == QStyle::CE_ProgressBar;
    if (isWhole || element == QStyle::CE_ProgressBarGroove)
        paintProgressGroove(canvas, part(QStyle::SE_ProgressBarGroove));
    if (isWhole || element == QStyle::CE_ProgressBarContents)
        paintProgressContents(canvas, part(QStyle::SE_ProgressBarContents));
    if (isWhole || element == QStyle::CE_ProgressBarLabel)
        paintProgressLabel(canvas, part(QStyle::SE_ProgressBarLabel));
    return true;
}

} // namespace

OgiveStyle::OgiveStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void OgiveStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const StyleCanvas canvas{*painter, themeOfControl(option, widget), *proxy(), widget};
    if (!paintPrimitive(element, canvas, *option))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OgiveStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const StyleCanvas canvas{*painter, themeOfControl(option, widget), *proxy(), widget};
    if (paintButtonPart(element, canvas, *option) || paintProgressPart(element, canvas, *option) ||
        drawBarPart(element, option, painter, widget))
        return;
    if (element == CE_ItemViewItem)
        drawViewItem(option, painter, widget);
    else if (element == CE_HeaderLabel)
        drawHeaderLabel(option, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool OgiveStyle::drawBarPart(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const StyleCanvas canvas{*painter, themeOfControl(option, widget), *proxy(), widget};
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == CE_TabBarTabShape && tab != nullptr)
        paintTab(canvas, *tab);
    else if (element == CE_TabBarTabLabel && tab != nullptr)
        paintTabLabel(canvas, *tab);
    else if (element == CE_MenuItem && entry != nullptr)
        paintMenuItem(canvas, *entry);
    else if (element == CE_MenuBarItem && entry != nullptr)
        paintMenuBarItem(canvas, *entry);
    else if (element == CE_MenuBarEmptyArea)
        paintBar(canvas, widget != nullptr ? widget->rect() : option->rect, Edge::Bottom);
    else if (element == CE_ToolBar)
        paintBar(canvas, option->rect, Edge::Bottom);
    else if (element == CE_DockWidgetTitle)
        paintDockTitle(canvas, *option);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        paintHeaderSection(canvas, *option);
    else if (element == CE_SizeGrip)
        return true; // the window's edges do
    else if (element == CE_Splitter)
        paintSeparator(canvas, option->rect);
    else if (element == CE_ShapedFrame && frame != nullptr &&
             (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine))
        paintLine(canvas, *frame);
    else
        return false;
    return true;
}

void OgiveStyle::drawViewItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (item == nullptr)
        return;
    // A selected row is tinted, not filled, so its text keeps its colour.
    QStyleOptionViewItem copy = *item;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        copy.palette.setColor(group, QPalette::HighlightedText, copy.palette.color(group, QPalette::Text));
    copy.state.setFlag(State_HasFocus,
                       copy.state.testFlag(State_HasFocus) && copy.state.testFlag(State_KeyboardFocusChange));
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
}

void OgiveStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr)
        return;
    QStyleOptionHeader copy = *header;
    copy.palette.setColor(QPalette::ButtonText, themeOfControl(option, widget).muted);
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QProxyStyle::drawControl(CE_HeaderLabel, &copy, painter, widget);
    painter->restore();
}

void OgiveStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const StyleCanvas canvas{*painter, themeOfControl(option, widget), *proxy(), widget};
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_Slider && slider != nullptr)
        paintSlider(canvas, *slider);
    else if (control == CC_ScrollBar && slider != nullptr)
        paintScrollBar(canvas, *slider);
    else if (control == CC_ComboBox && combo != nullptr)
        paintComboBox(canvas, *combo);
    else if (control == CC_SpinBox && spin != nullptr)
        paintSpinBox(canvas, *spin);
    else if (control == CC_ToolButton && tool != nullptr)
        paintToolButton(canvas, *tool);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void makePrimary(QWidget& button)
{
    button.setProperty("primary", true);
    button.update();
}

} // namespace ogive::ui
