#include "ui/scenarios/page/scenario_delegate.h"

#include "ui/scenarios/page/scenario_table_model.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QWidget>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int cellPadding = 12;
constexpr int markRoom = 16;
constexpr int rowPadding = 6;
constexpr int noteGap = 8;
constexpr int leastNote = 30;

QColor groundOf(const ScenarioTableModel& model, const QModelIndex& index, const Theme& theme)
{
    if (model.isHeading(index.row()))
        return theme.background;
    return model.differsAt(index.row(), index.column()) ? theme.accentSoft : theme.surface;
}

bool isQuiet(const ScenarioTableModel& model, const QModelIndex& index)
{
    if (model.isHeading(index.row()))
        return true;
    const ComparisonCell& cell = model.cellAt(index.row(), index.column());
    const RowKind kind = model.rowAt(index.row()).row.kind;
    const bool isResult =
        kind != RowKind::Requirement && kind != RowKind::Pattern && kind != RowKind::Parameter;
    return !cell.applies() || cell.origin == Origin::Open || (!isResult && cell.origin != Origin::Stated);
}

/// The text, and behind it in small letters how far the value may be off or what rules say.
void paintText(QPainter& painter, const QRect& area, const QFont& font, const QStyleOptionViewItem& option,
               const QModelIndex& index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, area.width()));
    const QString note = index.data(ScenarioTableModel::NoteRole).toString();
    const int room = area.width() - metrics.horizontalAdvance(text) - noteGap;
    if (note.isEmpty() || room < leastNote)
        return;
    const QFont small = textFont(TextSize::Small, option.font);
    painter.setFont(small);
    painter.setPen(themeOf(option.widget).muted);
    const QRect rest = QStyle::visualRect(option.direction, area,
                                          QRect(area.right() - room + 1, area.top(), room, area.height()));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(note, Qt::ElideRight, room));
}

} // namespace

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto& model = static_cast<const ScenarioTableModel&>(*index.model());
    const Theme& theme = themeOf(option.widget);
    painter->save();
    painter->fillRect(option.rect, groundOf(model, index, theme));
    painter->setPen(theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (model.headAt(index.column()).isShown) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 1, option.rect.height()),
                          theme.accent);
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                          theme.accent);
    }

    const bool differs = model.differsAt(index.row(), index.column());
    const bool isTotal = !model.isHeading(index.row()) && model.rowAt(index.row()).row.isMain;
    QRect area = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    QFont font = model.isHeading(index.row()) ? textFont(TextSize::Small, option.font) : option.font;
    if (differs) {
        painter->setFont(font);
        painter->setPen(theme.accent);
        const QRect mark = QStyle::visualRect(option.direction, area,
                                              QRect(area.right() - 9, area.top(), 10, area.height()));
        painter->drawText(mark, Qt::AlignVCenter | Qt::AlignRight, u"≠"_s);
        area = QStyle::visualRect(option.direction, area, area.adjusted(0, 0, -markRoom, 0));
        font.setWeight(isTotal ? QFont::DemiBold : QFont::Medium);
    }
    painter->setPen(isQuiet(model, index) ? theme.muted : theme.text);
    paintText(*painter, area, font, option, index);
    if ((option.state & QStyle::State_HasFocus) != 0)
        drawFocusRing(*painter, QRectF(option.rect).adjusted(2, 1, -2, -2), theme, 4);
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.rect.width(), option.fontMetrics.height() + 2 * rowPadding};
}

} // namespace ogive::ui
