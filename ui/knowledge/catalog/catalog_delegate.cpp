#include "ui/knowledge/catalog/catalog_delegate.h"

#include "ui/knowledge/catalog/catalog_model.h"
#include "ui/shell/theme.h"
#include "ui/text/pill.h"

#include <QPainter>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int sidePadding = 8;
constexpr int roundingRoom = 2; ///< widths are not whole pixels
constexpr int verticalPadding = 7;
constexpr int pillGap = 8;

/// The pill behind a cell's text; without a word where there is none.
Pill pillOf(const QModelIndex& index, const Theme& theme)
{
    if (const QString origin = index.data(CatalogModel::OriginRole).toString(); !origin.isEmpty())
        return {origin, theme.accentSoft, theme.accent};
    if (index.data(CatalogModel::OldRole).toBool())
        return {CatalogDelegate::tr("old"), theme.warningSoft, theme.warning};
    return {};
}

} // namespace

void CatalogDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->fillRect(option.rect, isSelected ? theme.accentSoft : theme.surface);
    painter->setPen(theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isSelected && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)), theme.accent);
    painter->setRenderHint(QPainter::Antialiasing);
    paintText(*painter, option.rect.adjusted(sidePadding, 0, -sidePadding, -1), option, index);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -3.5), 4, 4);
    }
    painter->restore();
}

void CatalogDelegate::paintText(QPainter& painter, QRect area, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const QFont small = textFont(TextSize::Small, option.font);
    const Pill pill = pillOf(index, theme);
    const QSizeF pillSize = pill.text.isEmpty() ? QSizeF() : pill.size(small);
    const int pillRoom = pill.text.isEmpty() ? 0 : static_cast<int>(pillSize.width()) + pillGap;
    const QFontMetrics metrics(option.font);
    const QString text =
        metrics.elidedText(index.data().toString(), Qt::ElideRight, std::max(0, area.width() - pillRoom));
    painter.setFont(option.font);
    painter.setPen(index.data(CatalogModel::KnownRole).toBool() ? theme.text : theme.muted);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter.drawText(area.adjusted(0, 0, -pillRoom, 0), static_cast<int>(alignment) | Qt::TextSingleLine,
                     text);
    if (!pill.text.isEmpty())
        pill.draw(painter,
                  {static_cast<qreal>(area.left() + metrics.horizontalAdvance(text) + pillGap),
                   area.top() + (area.height() - pillSize.height()) / 2},
                  small);
}

QSize CatalogDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const Pill pill = pillOf(index, themeOf(option.widget));
    const int room =
        pill.text.isEmpty()
            ? 0
            : static_cast<int>(pill.size(textFont(TextSize::Small, option.font)).width()) + pillGap;
    return {metrics.horizontalAdvance(index.data().toString()) + room + 2 * sidePadding + roundingRoom,
            metrics.height() + 2 * verticalPadding + 1};
}

} // namespace ogive::ui
