#include "ui/compare/compare_delegate.h"

#include "ui/compare/compare_model.h"
#include "ui/shell/theme.h"
#include "ui/text/pill.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr int sidePadding = 12;
constexpr int verticalPadding = 8;
constexpr int markWidth = 16;
constexpr int lineGap = 2;
constexpr int barHeight = 6;
constexpr int barGap = 6;

Pill datePill(const QString& date, const Theme& theme)
{
    return {date, theme.goodSoft, theme.good};
}

qreal indentOf(const CompareLine& line)
{
    return line.mark == LineMark::None ? 0 : markWidth;
}

/// Whether the date stands behind the last line or needs a line of its own.
bool fitsBehind(const WrappedText& text, const CompareLine& line, const QSizeF& pill, qreal width)
{
    return indentOf(line) + text.lastLineWidth() + 6 + pill.width() <= width;
}

void paintMark(QPainter& painter, QPointF topLeft, qreal lineHeight, LineMark mark, const Theme& theme)
{
    const qreal middle = topLeft.y() + lineHeight / 2;
    if (mark == LineMark::Good) {
        painter.setPen(QPen(theme.good, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{topLeft.x() + 0.8, middle + 0.4},
                                {topLeft.x() + 3.6, middle + 3.2},
                                {topLeft.x() + 9.2, middle - 3.6}};
        painter.drawPolyline(tick, 3);
    } else {
        painter.setPen(QPen(theme.muted, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(topLeft.x() + 1, middle), QPointF(topLeft.x() + 8, middle));
    }
}

} // namespace

CompareDelegate::LaidOutCellPtr CompareDelegate::laidOut(const CompareCell& cell, const QFont& font,
                                                         int width) const
{
    const std::pair key(cell.text(), width);
    if (const auto found = m_laidOut.constFind(key); found != m_laidOut.constEnd())
        return *found;
    auto laid = std::make_shared<LaidOutCell>();
    for (const CompareLine& line : cell.lines) {
        const WrappedText& text = laid->lines.emplace_back(line.text, font, width - indentOf(line));
        laid->height += text.height() + (laid->height > 0 ? lineGap : 0);
        const QSizeF pill = Pill{line.date, {}, {}}.size(textFont(TextSize::Small, font));
        if (!line.date.isEmpty() && !fitsBehind(text, line, pill, width))
            laid->height += pill.height() + lineGap;
    }
    if (cell.lines.isEmpty()) {
        laid->lines.emplace_back(cell.text(), font, width);
        laid->height = laid->lines.front().height();
    }
    return *m_laidOut.insert(key, laid);
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = static_cast<const CompareModel*>(index.model());
    const Theme& theme = themeOf(option.widget);
    painter->save();
    painter->fillRect(option.rect, model->isEmphasized(index.column()) ? theme.accentSoft : theme.surface);
    painter->setPen(theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const CompareCell& cell = model->cellAt(index.row(), index.column());
    QRectF area = QRectF(option.rect).adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.bar) {
        const qreal filled = std::max<qreal>(2, area.width() * *cell.bar);
        const QRectF bar(area.left(), area.bottom() - barHeight + 1, filled, barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(model->isEmphasized(index.column()) ? theme.accent : theme.accentMuted);
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        area.setBottom(area.bottom() - barHeight - barGap);
    }
    paintLines(*painter, area, cell, option.font, theme);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2.5, -3), 4, 4);
    }
    painter->restore();
}

void CompareDelegate::paintLines(QPainter& painter, const QRectF& area, const CompareCell& cell,
                                 const QFont& font, const Theme& theme) const
{
    const LaidOutCellPtr laid = laidOut(cell, font, static_cast<int>(area.width()));
    if (!cell.isKnown()) {
        painter.setPen(theme.muted);
        laid->lines.front().draw(painter, area.topLeft());
        return;
    }
    const QFont small = textFont(TextSize::Small, font);
    qreal y = area.top();
    for (std::size_t i = 0; i < laid->lines.size(); ++i) {
        const CompareLine& line = cell.lines[static_cast<qsizetype>(i)];
        const WrappedText& text = laid->lines[i];
        if (line.mark != LineMark::None)
            paintMark(painter, {area.left(), y}, text.lineHeight(), line.mark, theme);
        painter.setPen(theme.text);
        text.draw(painter, {area.left() + indentOf(line), y});
        y += text.height();
        if (!line.date.isEmpty()) {
            const Pill pill = datePill(line.date, theme);
            const QSizeF size = pill.size(small);
            const bool isBehind = fitsBehind(text, line, size, area.width());
            const qreal x = area.left() + indentOf(line) + (isBehind ? text.lastLineWidth() + 6 : 0);
            pill.draw(
                painter,
                {x, isBehind ? y - text.lineHeight() + (text.lineHeight() - size.height()) / 2 : y + lineGap},
                small);
            y += isBehind ? 0 : size.height() + lineGap;
        }
        y += lineGap;
    }
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const CompareModel*>(index.model());
    const CompareCell& cell = model->cellAt(index.row(), index.column());
    const int width = std::max(1, option.rect.width() - 2 * sidePadding);
    const LaidOutCellPtr laid = laidOut(cell, option.font, width);
    const int bar = cell.bar ? barHeight + barGap : 0;
    return {option.rect.width(), static_cast<int>(std::ceil(laid->height)) + bar + 2 * verticalPadding + 1};
}

} // namespace ogive::ui
