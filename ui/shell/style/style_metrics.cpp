#include "ui/shell/ogive_style.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>

#include <optional>

namespace ogive::ui {
namespace {

/// Pictures beside text grow with it.
int scaledToText(int pixels)
{
    constexpr int basePixels = 13;
    const int textPixels = QApplication::font().pixelSize();
    return textPixels > basePixels ? pixels * textPixels / basePixels : pixels;
}

/// Sizes inside controls.
std::optional<int> controlMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
        return 0;
    case QStyle::PM_ScrollBarExtent:
        return 11;
    case QStyle::PM_ScrollBarSliderMin:
        return 28;
    case QStyle::PM_SliderLength:
        return 14;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
        return 16;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
        return scaledToText(16);
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 8;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_FocusFrameHMargin: // beside the text in cells
        return 7;
    default:
        return std::nullopt;
    }
}

/// Sizes of bars, tabs, menus, docks and layouts.
std::optional<int> areaMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabVSpace:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_ToolBarFrameWidth:
    case QStyle::PM_DockWidgetTitleBarButtonMargin:
        return 0;
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_DockWidgetFrameWidth:
        return 1;
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuBarItemSpacing:
        return 2;
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_DockWidgetSeparatorExtent:
        return 3;
    case QStyle::PM_SplitterWidth:
        return 5;
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_DockWidgetTitleMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_ToolBarSeparatorExtent:
        return 9;
    case QStyle::PM_ToolBarItemMargin:
        return 10;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
        return 12;
    case QStyle::PM_TabBarTabHSpace:
        return 20;
    default:
        return std::nullopt;
    }
}

} // namespace

int OgiveStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_DefaultFrameWidth) {
        // Text areas keep their square viewport inside the rounded frame.
        const bool isRoundArea = qobject_cast<const QAbstractScrollArea*>(widget) != nullptr &&
                                 qobject_cast<const QAbstractItemView*>(widget) == nullptr;
        return isRoundArea ? 3 : 1;
    }
    if (const auto extent = controlMetric(metric))
        return *extent;
    if (const auto extent = areaMetric(metric))
        return *extent;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace ogive::ui
