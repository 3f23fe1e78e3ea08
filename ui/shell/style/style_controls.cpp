#include "ui/shell/style/box_painting.h"
#include "ui/shell/style/style_painting.h"
#include "ui/shell/theme.h"

#include <QAbstractSpinBox>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QToolBar>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int labelGap = 6;

bool stateHas(const QStyleOption& option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

bool isMarked(const QWidget* widget, const char* property)
{
    return widget != nullptr && widget->property(property).toBool();
}

/// Focus that came by keyboard; a click on a button needs no ring.
bool showsRing(const QStyleOption& option)
{
    return stateHas(option, QStyle::State_HasFocus) && stateHas(option, QStyle::State_KeyboardFocusChange);
}

struct ButtonLook {
    Box box;
    QColor text;
};

ButtonLook primaryLook(const Theme& theme, const QStyleOption& option)
{
    if (!stateHas(option, QStyle::State_Enabled))
        return {{theme.track, {}}, theme.disabled};
    const bool isHot = stateHas(option, QStyle::State_MouseOver) || stateHas(option, QStyle::State_Sunken);
    return {{isHot ? theme.accentStrong : theme.accent, {}}, theme.onAccent};
}

ButtonLook plainLook(const Theme& theme, const QStyleOption& option)
{
    if (!stateHas(option, QStyle::State_Enabled))
        return {{theme.surface, theme.border}, theme.disabled};
    if (stateHas(option, QStyle::State_On))
        return {{theme.accentSoft, theme.accent}, theme.accent};
    if (stateHas(option, QStyle::State_Sunken))
        return {{theme.accentSoft, theme.accent}, theme.text};
    if (stateHas(option, QStyle::State_MouseOver))
        return {{theme.hover, theme.controlBorder}, theme.text};
    return {{theme.surface, theme.controlBorder}, theme.text};
}

/// Without border until the pointer is on it.
ButtonLook quietLook(const Theme& theme, const QStyleOption& option)
{
    ButtonLook look = plainLook(theme, option);
    if (stateHas(option, QStyle::State_On))
        return look;
    look.box.border = QColor();
    const bool isHot = stateHas(option, QStyle::State_Enabled) &&
                       (stateHas(option, QStyle::State_MouseOver) || stateHas(option, QStyle::State_Sunken));
    if (!isHot)
        look.box.fill = QColor();
    return look;
}

void paintPanel(const StyleCanvas& canvas, const QStyleOption& option, const ButtonLook& look, bool isPrimary)
{
    drawBox(canvas.painter, option.rect, look.box);
    if (!showsRing(option))
        return;
    if (isPrimary)
        drawBox(canvas.painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                {{}, look.text, 1.5, controlRadius - 2});
    else
        drawFocusRing(canvas.painter, option.rect, canvas.theme);
}

struct Label {
    QString text;
    QIcon icon;
    QSize iconSize;
    QColor colour;
    bool hasChevron = false;
    bool isBold = false;
};

QRect chevronRect(const QRect& rect, Qt::LayoutDirection direction)
{
    const QRect right(rect.right() - chevronExtent + 1, rect.top(), chevronExtent - 4, rect.height());
    return QStyle::visualRect(direction, rect, right);
}

/// Icon and text side by side in the middle, the chevron of a menu at the end.
void paintLabel(const StyleCanvas& canvas, const QStyleOption& option, const Label& label)
{
    QRect room = option.rect;
    if (label.hasChevron) {
        drawChevron(canvas.painter, chevronRect(option.rect, option.direction), Direction::Down,
                    label.colour);
        room = QStyle::visualRect(option.direction, option.rect,
                                  room.adjusted(textPadding - 4, 0, -chevronExtent + 4, 0));
    }
    QFont font = canvas.painter.font();
    if (label.isBold)
        font.setWeight(QFont::DemiBold);
    const bool isEnabled = stateHas(option, QStyle::State_Enabled);
    const bool hasIcon = !label.icon.isNull();
    const int iconWidth = hasIcon ? label.iconSize.width() : 0;
    const int gap = hasIcon && !label.text.isEmpty() ? labelGap : 0;
    const int textWidth =
        label.text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, label.text).width();
    const int start = room.left() + std::max(0, (room.width() - iconWidth - gap - textWidth) / 2);
    if (hasIcon) {
        const QRect place(start, room.center().y() - (label.iconSize.height() - 1) / 2, iconWidth,
                          label.iconSize.height());
        label.icon.paint(&canvas.painter, QStyle::visualRect(option.direction, room, place), Qt::AlignCenter,
                         isEnabled ? QIcon::Normal : QIcon::Disabled,
                         stateHas(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    const int textLeft = start + iconWidth + gap;
    const QRect textRect(textLeft, room.top(), room.right() - textLeft + 1, room.height());
    const bool underlines = canvas.style.styleHint(QStyle::SH_UnderlineShortcut, &option, canvas.widget) != 0;
    canvas.painter.save();
    canvas.painter.setFont(font);
    canvas.painter.setPen(label.colour);
    canvas.painter.drawText(QStyle::visualRect(option.direction, room, textRect),
                            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                                (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                            label.text);
    canvas.painter.restore();
}

bool isPrimary(const QStyleOptionButton& option, const QWidget* widget)
{
    return isMarked(widget, "primary") || option.features.testFlag(QStyleOptionButton::DefaultButton);
}

ButtonLook lookOf(const Theme& theme, const QStyleOptionButton& option, const QWidget* widget)
{
    if (isPrimary(option, widget))
        return primaryLook(theme, option);
    return option.features.testFlag(QStyleOptionButton::Flat) ? quietLook(theme, option)
                                                              : plainLook(theme, option);
}

ButtonLook lookOf(const Theme& theme, const QStyleOptionToolButton& option, const QWidget* widget)
{
    if (isMarked(widget, "primary"))
        return primaryLook(theme, option);
    // Tool bars make their buttons auto-raised; ours show their border there unless asked to be flat.
    const bool isInToolBar = widget != nullptr &&
                             qobject_cast<const QToolBar*>(widget->parentWidget()) != nullptr &&
                             !isMarked(widget, "flat") && widget->objectName() != "qt_toolbar_ext_button"_L1;
    const bool isQuiet = stateHas(option, QStyle::State_AutoRaise) && !isInToolBar;
    return isQuiet ? quietLook(theme, option) : plainLook(theme, option);
}

QColor editorBorder(const Theme& theme, const QStyleOption& option, const QWidget* widget)
{
    if (isMarked(widget, "invalid"))
        return theme.bad;
    if (stateHas(option, QStyle::State_HasFocus) && stateHas(option, QStyle::State_Enabled))
        return theme.accent;
    return stateHas(option, QStyle::State_Enabled) ? theme.controlBorder : theme.border;
}

Box indicatorBox(const Theme& theme, const QStyleOption& option, bool isFilled)
{
    if (!stateHas(option, QStyle::State_Enabled))
        return {isFilled ? theme.off : theme.background, theme.border};
    if (isFilled)
        return {theme.accent, {}};
    const bool isHot = stateHas(option, QStyle::State_MouseOver) || stateHas(option, QStyle::State_HasFocus);
    return {theme.surface, isHot ? theme.accent : theme.muted};
}

} // namespace

void paintButtonPanel(const StyleCanvas& canvas, const QStyleOptionButton& option)
{
    paintPanel(canvas, option, lookOf(canvas.theme, option, canvas.widget), isPrimary(option, canvas.widget));
}

void paintButtonLabel(const StyleCanvas& canvas, const QStyleOptionButton& option)
{
    paintLabel(canvas, option,
               {option.text, option.icon, option.iconSize, lookOf(canvas.theme, option, canvas.widget).text,
                option.features.testFlag(QStyleOptionButton::HasMenu), isMarked(canvas.widget, "primary")});
}

void paintToolButton(const StyleCanvas& canvas, const QStyleOptionToolButton& option)
{
    const ButtonLook look = lookOf(canvas.theme, option, canvas.widget);
    paintPanel(canvas, option, look, isMarked(canvas.widget, "primary"));
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool hasArrow = option.features.testFlag(QStyleOptionToolButton::Arrow);
    if (hasArrow && option.arrowType != Qt::NoArrow) {
        const Direction direction = option.arrowType == Qt::UpArrow      ? Direction::Up
                                    : option.arrowType == Qt::LeftArrow  ? Direction::Left
                                    : option.arrowType == Qt::RightArrow ? Direction::Right
                                                                         : Direction::Down;
        drawChevron(canvas.painter, option.rect, direction, look.text);
        return;
    }
    canvas.painter.setFont(option.font);
    paintLabel(canvas, option,
               {showsText ? option.text : QString(), showsIcon ? option.icon : QIcon(), option.iconSize,
                look.text, option.features.testFlag(QStyleOptionToolButton::HasMenu)});
}

void paintEditorFrame(const StyleCanvas& canvas, const QStyleOption& option)
{
    const bool isStressed = stateHas(option, QStyle::State_HasFocus) || isMarked(canvas.widget, "invalid");
    const QColor fill =
        stateHas(option, QStyle::State_Enabled) ? canvas.theme.surface : canvas.theme.background;
    drawBox(canvas.painter, option.rect,
            {fill, editorBorder(canvas.theme, option, canvas.widget), isStressed ? 1.5 : 1.0});
}

void paintCheckIndicator(const StyleCanvas& canvas, const QStyleOption& option)
{
    const bool isPartial = stateHas(option, QStyle::State_NoChange);
    const bool isFilled = isPartial || stateHas(option, QStyle::State_On);
    Box box = indicatorBox(canvas.theme, option, isFilled);
    box.radius = 4;
    const QRectF rect(option.rect);
    drawBox(canvas.painter, rect, box);
    if (isPartial)
        canvas.painter.fillRect(QRectF(rect.center().x() - 4, rect.center().y() - 1, 8, 2),
                                canvas.theme.onAccent);
    else if (isFilled)
        drawCheckMark(canvas.painter, rect, canvas.theme.onAccent);
}

void paintRadioIndicator(const StyleCanvas& canvas, const QStyleOption& option)
{
    const bool isOn = stateHas(option, QStyle::State_On);
    Box box = indicatorBox(canvas.theme, option, isOn);
    const QRectF rect(option.rect);
    box.radius = rect.height() / 2;
    drawBox(canvas.painter, rect, box);
    if (isOn) {
        const double inset = rect.height() * 5 / 16;
        drawBox(canvas.painter, rect.adjusted(inset, inset, -inset, -inset),
                {canvas.theme.onAccent, {}, 0, rect.height()});
    }
}

void paintComboBox(const StyleCanvas& canvas, const QStyleOptionComboBox& option)
{
    QStyleOption frame = option;
    const bool isHot = stateHas(option, QStyle::State_MouseOver) && stateHas(option, QStyle::State_Enabled) &&
                       !option.editable;
    if (option.frame || isHot)
        paintEditorFrame(canvas, frame);
    const QRect arrow =
        canvas.style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, canvas.widget);
    drawChevron(canvas.painter, arrow, Direction::Down,
                stateHas(option, QStyle::State_Enabled) ? canvas.theme.muted : canvas.theme.disabled);
}

void paintSpinBox(const StyleCanvas& canvas, const QStyleOptionSpinBox& option)
{
    if (option.frame)
        paintEditorFrame(canvas, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto paintStep = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag,
                               Direction direction) {
        const bool isEnabled = option.stepEnabled.testFlag(flag) && stateHas(option, QStyle::State_Enabled);
        const bool isHot = option.activeSubControls.testFlag(part) && isEnabled;
        const QRect rect = canvas.style.subControlRect(QStyle::CC_SpinBox, &option, part, canvas.widget);
        drawChevron(canvas.painter, rect, direction,
                    isHot       ? canvas.theme.accent
                    : isEnabled ? canvas.theme.muted
                                : canvas.theme.disabled);
    };
    paintStep(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Direction::Up);
    paintStep(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Direction::Down);
}

} // namespace ogive::ui
