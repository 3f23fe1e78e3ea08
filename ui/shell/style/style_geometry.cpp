#include "ui/shell/ogive_style.h"
#include "ui/shell/style/style_painting.h"

#include <QAbstractSpinBox>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int controlHeight = 28;
constexpr int buttonPadding = 11;
constexpr int stepButtonWidth = 18;
constexpr int menuIconWidth = 28;
constexpr int iconGap = 6;
constexpr int dockPadding = 8;

/// 28 px, more when the text is set larger.
int controlHeightFor(const QStyleOption& option)
{
    return std::max(controlHeight, option.fontMetrics.height() + 12);
}

/// Primary buttons are set bolder.
int labelWidth(const QStyleOption& option, const QString& text, const QWidget* widget)
{
    const bool isPrimary = widget != nullptr && widget->property("primary").toBool();
    if (!isPrimary)
        return option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    QFont bold = widget->font();
    bold.setWeight(QFont::DemiBold);
    return QFontMetrics(bold).size(Qt::TextShowMnemonic, text).width();
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const bool hasIcon = !option.icon.isNull();
    int width = labelWidth(option, option.text, widget) + (hasIcon ? option.iconSize.width() : 0);
    if (hasIcon && !option.text.isEmpty())
        width += iconGap;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += chevronExtent - iconGap;
    return {width + 2 * buttonPadding, controlHeightFor(option)};
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QWidget* widget)
{
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    const bool hasText = showsText && !option.text.isEmpty();
    int width = hasText ? labelWidth(option, option.text, widget) : 0;
    if (showsIcon)
        width += option.iconSize.width() + (hasText ? iconGap : 0);
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu))
        width += chevronExtent - iconGap;
    const int padding = hasText ? buttonPadding : 6;
    const bool isDockButton = widget != nullptr && widget->inherits("QDockWidgetTitleButton");
    return {width + 2 * padding, isDockButton ? width + 2 * padding : controlHeightFor(option)};
}

/// A selected tab is set bolder; every tab reserves the room.
QSize tabSize(const QStyleOptionTab& option, const QSize& size, const QWidget* widget)
{
    QFont bold = widget != nullptr ? widget->font() : QFont();
    const int plainWidth = QFontMetrics(bold).horizontalAdvance(option.text);
    bold.setWeight(QFont::DemiBold);
    const int extra = std::max(0, QFontMetrics(bold).horizontalAdvance(option.text) - plainWidth);
    const bool isUpright = option.shape == QTabBar::RoundedNorth || option.shape == QTabBar::RoundedSouth;
    const int thickness = controlHeightFor(option) + 10;
    return isUpright ? QSize(size.width() + extra, std::max(size.height(), thickness))
                     : QSize(std::max(size.width(), thickness), size.height() + extra);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& size)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return {size.width(), 9};
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    int width = menuIconWidth + option.fontMetrics.size(Qt::TextShowMnemonic, parts.first()).width() + 32;
    if (parts.size() > 1)
        width += option.fontMetrics.horizontalAdvance(parts.last()) + 16;
    return {width, controlHeightFor(option)};
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int buttons = hasButtons ? stepButtonWidth : 0;
    const QRect rect = option.rect;
    const int middle = rect.center().y();
    const int frame = option.frame ? 1 : 0;
    QRect place;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        place = hasButtons
                    ? QRect(QPoint(rect.right() - buttons, rect.top() + 3), QPoint(rect.right() - 2, middle))
                    : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        place = hasButtons ? QRect(QPoint(rect.right() - buttons, middle + 1),
                                   QPoint(rect.right() - 2, rect.bottom() - 3))
                           : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        place = rect.adjusted(textPadding - 2, frame, -(textPadding - 2) - buttons, -frame);
        break;
    default:
        place = rect;
    }
    return place.isNull() ? place : QStyle::visualRect(option.direction, rect, place);
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    QRect place = rect;
    if (part == QStyle::SC_ComboBoxArrow)
        place = QRect(rect.right() - chevronExtent - 2, rect.top(), chevronExtent, rect.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        place = rect.adjusted(textPadding - (option.editable ? 2 : 1), 1, -chevronExtent - 2, -1);
    else if (part == QStyle::SC_ComboBoxListBoxPopup)
        return rect.translated(0, 2);
    return QStyle::visualRect(option.direction, rect, place);
}

int progressLabelWidth(const QStyleOptionProgressBar& option)
{
    if (!option.textVisible)
        return 0;
    return std::max(option.fontMetrics.horizontalAdvance(option.text),
                    option.fontMetrics.horizontalAdvance(u"100%"_s)) +
           8;
}

QRect progressPart(const QStyleOptionProgressBar& option, QStyle::SubElement element)
{
    const QRect& rect = option.rect;
    const int label = progressLabelWidth(option);
    const QRect place = element == QStyle::SE_ProgressBarLabel
                            ? QRect(rect.right() - label + 1, rect.top(), label, rect.height())
                            : rect.adjusted(0, 0, -label, 0);
    return QStyle::visualRect(option.direction, rect, place);
}

/// The frame stands under its title.
QRect groupBoxPart(const QStyleOptionGroupBox& option, const QRect& base, QStyle::SubControl part)
{
    const QRect frame =
        option.rect.adjusted(0, option.text.isEmpty() ? 0 : option.fontMetrics.height() + 6, 0, 0);
    if (part == QStyle::SC_GroupBoxFrame)
        return frame;
    return part == QStyle::SC_GroupBoxContents ? frame.adjusted(1, 1, -1, -1) : base;
}

} // namespace

QSize OgiveStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button && type == CT_PushButton)
        return buttonSize(*button, widget);
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && type == CT_ToolButton)
        return toolButtonSize(*button, widget);
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab && type == CT_TabBarTab)
        return tabSize(*tab, size, widget);
    if (const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        entry && type == CT_MenuItem)
        return menuItemSize(*entry, size);
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 2 * textPadding, std::max(size.height(), controlHeightFor(*option))};
    case CT_ComboBox:
        return {size.width() + 2 * textPadding + chevronExtent,
                std::max(size.height(), controlHeightFor(*option))};
    case CT_SpinBox: {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool hasButtons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return {size.width() + 2 * textPadding + (hasButtons ? stepButtonWidth : 0),
                std::max(size.height(), controlHeightFor(*option))};
    }
    case CT_MenuBarItem:
        return size.isEmpty() ? size : QSize(size.width() + 16, size.height() + 12);
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height(), controlHeightFor(*option))};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, std::max(base.height(), controlHeightFor(*option) + 4)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect OgiveStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        // QLineEdit keeps 2 px of its own on either side.
        return frame != nullptr && frame->lineWidth > 0
                   ? base.adjusted(textPadding - 3, 0, 3 - textPadding, 0)
                   : base;
    }
    const bool isProgressPart = element == SE_ProgressBarGroove || element == SE_ProgressBarContents ||
                                element == SE_ProgressBarLabel;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && isProgressPart)
        return progressPart(*bar, element);
    const int inwards = option->direction == Qt::RightToLeft ? -1 : 1;
    if (element == SE_DockWidgetTitleBarText)
        return base.adjusted(inwards > 0 ? dockPadding : 0, 0, inwards < 0 ? -dockPadding : 0, 0);
    if (element == SE_DockWidgetCloseButton || element == SE_DockWidgetFloatButton)
        return base.translated(-4 * inwards, 1);
    return base;
}

QRect OgiveStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        const bool isPart = part == SC_SliderHandle || part == SC_SliderGroove;
        if (control == CC_Slider && isPart)
            return sliderPart(*slider, part == SC_SliderHandle);
        if (control == CC_ScrollBar)
            return visualRect(option->direction, option->rect,
                              scrollBarPart(*slider, static_cast<int>(part)));
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox)
        return spinBoxPart(*spin, part);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox)
        return comboBoxPart(*combo, part);
    const QRect base = QProxyStyle::subControlRect(control, option, part, widget);
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        group && control == CC_GroupBox)
        return groupBoxPart(*group, base, part);
    return base;
}

} // namespace ogive::ui
