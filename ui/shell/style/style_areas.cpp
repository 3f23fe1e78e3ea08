#include "ui/shell/style/box_painting.h"
#include "ui/shell/style/style_painting.h"
#include "ui/shell/theme.h"

#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int tabPadding = 10;
constexpr int underlineThickness = 2;
constexpr int menuIconColumn = 28;
constexpr int menuPadding = 10;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return (option.state & flag) != 0;
}

bool isSouth(const QStyleOptionTab& option)
{
    return option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
}

bool isVertical(const QStyleOptionTab& option)
{
    return option.shape == QTabBar::RoundedWest || option.shape == QTabBar::TriangularWest ||
           option.shape == QTabBar::RoundedEast || option.shape == QTabBar::TriangularEast;
}

QRectF underline(const QStyleOptionTab& option)
{
    const QRectF rect(option.rect);
    if (isVertical(option))
        return {rect.right() - underlineThickness, rect.top() + tabPadding, underlineThickness,
                rect.height() - 2 * tabPadding};
    const double y = isSouth(option) ? rect.top() : rect.bottom() - underlineThickness;
    return {rect.left() + tabPadding, y, rect.width() - 2 * tabPadding, underlineThickness};
}

/// Mark, icon, text, shortcut and arrow of a menu entry.
void paintMenuMark(const StyleCanvas& canvas, const QStyleOptionMenuItem& option, const QRect& rect,
                   const QColor& colour)
{
    const QRect column(rect.left(), rect.top(), menuIconColumn, rect.height());
    const QRect place = QStyle::visualRect(option.direction, rect, column);
    const bool isCheckable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (isCheckable && option.checked) {
        const QRectF mark(place.center().x() - 7, place.center().y() - 7, 16, 16);
        if (option.checkType == QStyleOptionMenuItem::Exclusive)
            drawBox(canvas.painter, mark.adjusted(5, 5, -5, -5), {canvas.theme.accent, {}, 0, 3});
        else
            drawCheckMark(canvas.painter, mark, canvas.theme.accent);
    } else if (!option.icon.isNull()) {
        const QIcon::Mode mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&canvas.painter, QRect(place.center().x() - 7, place.center().y() - 7, 16, 16),
                          Qt::AlignCenter, mode);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(rect.right() - chevronExtent, rect.top(), chevronExtent, rect.height());
        const bool isLeft = option.direction == Qt::RightToLeft;
        drawChevron(canvas.painter, QStyle::visualRect(option.direction, rect, end),
                    isLeft ? Direction::Left : Direction::Right, colour);
    }
}

} // namespace

void paintBar(const StyleCanvas& canvas, const QRect& rect, Edge line)
{
    canvas.painter.fillRect(rect, canvas.theme.surface);
    const int y = line == Edge::Top ? rect.top() : rect.bottom();
    canvas.painter.fillRect(QRect(rect.left(), y, rect.width(), 1), canvas.theme.border);
}

void paintTab(const StyleCanvas& canvas, const QStyleOptionTab& option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    if (isSelected)
        canvas.painter.fillRect(underline(option),
                                has(option, QStyle::State_Enabled) ? canvas.theme.accent : canvas.theme.off);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        drawFocusRing(canvas.painter, QRectF(option.rect).adjusted(3, 4, -3, -5), canvas.theme);
}

void paintTabLabel(const StyleCanvas& canvas, const QStyleOptionTab& option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    const bool isHot = has(option, QStyle::State_MouseOver);
    canvas.painter.save();
    QFont font = canvas.painter.font();
    if (isSelected)
        font.setWeight(QFont::DemiBold);
    canvas.painter.setFont(font);
    canvas.painter.setPen(!has(option, QStyle::State_Enabled) ? canvas.theme.disabled
                          : isSelected || isHot               ? canvas.theme.text
                                                              : canvas.theme.muted);
    QRect rect = canvas.style.subElementRect(QStyle::SE_TabBarTabText, &option, canvas.widget);
    if (!option.icon.isNull()) {
        const QRect place(rect.left(), rect.center().y() - option.iconSize.height() / 2 + 1,
                          option.iconSize.width(), option.iconSize.height());
        option.icon.paint(&canvas.painter, QStyle::visualRect(option.direction, rect, place), Qt::AlignCenter,
                          has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        rect =
            QStyle::visualRect(option.direction, rect, rect.adjusted(option.iconSize.width() + 4, 0, 0, 0));
    }
    if (isVertical(option)) {
        canvas.painter.translate(rect.center());
        canvas.painter.rotate(-90);
        rect = QRect(-rect.height() / 2, -rect.width() / 2, rect.height(), rect.width());
    }
    canvas.painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    canvas.painter.restore();
}

void paintMenuItem(const StyleCanvas& canvas, const QStyleOptionMenuItem& option)
{
    const Theme& theme = canvas.theme;
    const QRect rect = option.rect;
    canvas.painter.fillRect(rect, theme.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        canvas.painter.fillRect(QRect(rect.left() + 4, rect.center().y(), rect.width() - 8, 1), theme.border);
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isHot = has(option, QStyle::State_Selected) && isEnabled;
    if (isHot)
        drawBox(canvas.painter, rect, {theme.kind == ThemeKind::Light ? theme.band : theme.hover, {}, 0, 4});
    const QColor colour = isEnabled ? theme.text : theme.disabled;
    paintMenuMark(canvas, option, rect, colour);
    const QRect room = rect.adjusted(menuIconColumn, 0, -menuPadding, 0);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    canvas.painter.setFont(option.font);
    canvas.painter.setPen(colour);
    const bool underlines = canvas.style.styleHint(QStyle::SH_UnderlineShortcut, &option, canvas.widget) != 0;
    canvas.painter.drawText(QStyle::visualRect(option.direction, rect, room),
                            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                                (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                            parts.first());
    if (parts.size() > 1) {
        canvas.painter.setPen(isEnabled ? theme.muted : theme.disabled);
        canvas.painter.drawText(
            QStyle::visualRect(option.direction, rect, room),
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, parts.last());
    }
}

void paintMenuBarItem(const StyleCanvas& canvas, const QStyleOptionMenuItem& option)
{
    const bool reachesBottom =
        canvas.widget != nullptr && option.rect.bottom() == canvas.widget->rect().bottom();
    if (reachesBottom)
        paintBar(canvas, option.rect, Edge::Bottom);
    else
        canvas.painter.fillRect(option.rect, canvas.theme.surface);
    const bool isHot = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (isHot && has(option, QStyle::State_Enabled))
        drawBox(canvas.painter, QRectF(option.rect).adjusted(0, 2, 0, -3), {canvas.theme.band, {}, 0, 4});
    canvas.painter.setPen(has(option, QStyle::State_Enabled) ? canvas.theme.text : canvas.theme.disabled);
    const bool underlines = canvas.style.styleHint(QStyle::SH_UnderlineShortcut, &option, canvas.widget) != 0;
    canvas.painter.drawText(option.rect,
                            Qt::AlignCenter | Qt::TextSingleLine |
                                (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                            option.text);
}

void paintDockTitle(const StyleCanvas& canvas, const QStyleOption& option)
{
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(&option);
    if (dock == nullptr)
        return;
    paintBar(canvas, option.rect, Edge::Bottom);
    QFont font = canvas.painter.font();
    font.setWeight(QFont::DemiBold);
    canvas.painter.save();
    canvas.painter.setFont(font);
    canvas.painter.setPen(canvas.theme.text);
    const QRect rect = canvas.style.subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, canvas.widget);
    canvas.painter.drawText(rect,
                            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                            QFontMetrics(font).elidedText(dock->title, Qt::ElideRight, rect.width()));
    canvas.painter.restore();
}

void paintHeaderSection(const StyleCanvas& canvas, const QStyleOption& option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const bool isHorizontal = header == nullptr || header->orientation == Qt::Horizontal;
    const bool isHot = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    canvas.painter.fillRect(option.rect, isHot ? canvas.theme.hover : canvas.theme.surface);
    if (isHorizontal)
        canvas.painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                                canvas.theme.border);
    else
        canvas.painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                                canvas.theme.border);
}

} // namespace ogive::ui
