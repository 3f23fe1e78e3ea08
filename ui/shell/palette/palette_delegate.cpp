#include "ui/shell/palette/palette_delegate.h"

#include "ui/shell/palette/palette_model.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int sideRoom = 12;
constexpr int lineRoom = 7;
constexpr int entryGap = 12;
constexpr int keyRoom = 6;
constexpr int itemRadius = 6;

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The title in pieces, as letters that were typed are set off. Returns where it ends.
int drawTitle(QPainter& painter, const QRect& area, const QString& title, const QList<int>& positions,
              const QFont& font, const Theme& theme, const QColor& colour)
{
    int x = area.left();
    qsizetype from = 0;
    while (from < title.size()) {
        const bool isTyped = positions.contains(static_cast<int>(from));
        qsizetype end = from;
        while (end < title.size() && positions.contains(static_cast<int>(end)) == isTyped)
            ++end;
        painter.setFont(isTyped ? strongFont(font) : font);
        painter.setPen(isTyped ? theme.accent : colour);
        const QString piece = title.mid(from, end - from);
        painter.drawText(QRect(x, area.top(), std::max(0, area.right() + 1 - x), area.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, piece);
        x += painter.fontMetrics().horizontalAdvance(piece);
        from = end;
    }
    return std::min(x, area.right() + 1);
}

/// The keys as a small cap at the right; the room that is left of it.
QRect drawKeys(QPainter& painter, const QRect& area, const QString& keys, const QFont& font,
               const Theme& theme, const QColor& colour)
{
    if (keys.isEmpty())
        return area;
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(keys) + 2 * keyRoom;
    const int height = metrics.height() + 4;
    const QRect cap(area.right() + 1 - width, area.top() + (area.height() - height) / 2, width, height);
    drawBox(painter, cap, {theme.background, theme.border, 1, 4});
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(cap, Qt::AlignCenter, keys);
    return area.adjusted(0, 0, -width - entryGap, 0);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool isPossible = index.data(PaletteModel::PossibleRole).toBool();
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0)
        drawBox(*painter, QRectF(option.rect).adjusted(4, 1, -4, -1),
                {theme.accentSoft, theme.accent, 1, itemRadius});
    else if ((option.state & QStyle::State_MouseOver) != 0)
        drawBox(*painter, QRectF(option.rect).adjusted(4, 1, -4, -1), {theme.hover, {}, 0, itemRadius});
    const QFont small = textFont(TextSize::Small, option.font);
    const QColor muted = isPossible ? theme.muted : theme.disabled;
    const QRect line = option.rect.adjusted(sideRoom, 0, -sideRoom, 0);
    const QRect room =
        drawKeys(*painter, line, index.data(PaletteModel::KeysRole).toString(), small, theme, muted);
    const QString place = QFontMetrics(small).elidedText(index.data(PaletteModel::PlaceRole).toString(),
                                                         Qt::ElideMiddle, room.width() / 2);
    const int placeWidth = QFontMetrics(small).horizontalAdvance(place);
    const QRect titleRoom = room.adjusted(0, 0, -placeWidth - entryGap, 0);
    const QString title = QFontMetrics(strongFont(option.font))
                              .elidedText(index.data().toString(), Qt::ElideRight, titleRoom.width());
    drawTitle(*painter, titleRoom, title, index.data(PaletteModel::PositionsRole).value<QList<int>>(),
              option.font, theme, isPossible ? theme.text : theme.disabled);
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, place);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {0, QFontMetrics(option.font).height() + 2 * lineRoom};
}

} // namespace ogive::ui
