#include "ui/compare/compare_header.h"

#include "ui/compare/compare_model.h"
#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"

#include <QPainter>

#include <cmath>

namespace ogive::ui {
namespace {

constexpr int headSidePadding = 12;
constexpr int headVerticalPadding = 8;
constexpr int rowHeadWidth = 116;

QColor stateColour(ColumnState state, const Theme& theme)
{
    switch (state) {
    case ColumnState::Recommended:
        return theme.accent;
    case ColumnState::Chosen:
        return theme.overridden;
    case ColumnState::Possible:
        return theme.warning;
    case ColumnState::Plain:
    case ColumnState::NeverReached:
        return theme.muted;
    }
    Q_UNREACHABLE();
}

} // namespace

CompareHeader::CompareHeader(Qt::Orientation orientation, const CompareModel& model, QWidget* parent)
    : QHeaderView(orientation, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize CompareHeader::sizeHint() const
{
    const QSize base = QHeaderView::sizeHint();
    return orientation() == Qt::Vertical ? QSize(rowHeadWidth, base.height()) : base;
}

QSize CompareHeader::sectionSizeFromContents(int section) const
{
    if (orientation() == Qt::Vertical)
        return {rowHeadWidth, rowHeadHeight(section)};
    const int width = std::max(1, sectionSize(section) - 2 * headSidePadding);
    const QFont small = textFont(TextSize::Small, font());
    const WrappedText title(m_model.columnAt(section).title, textFont(TextSize::Strong, font()), width);
    const WrappedText state(m_model.columnAt(section).stateWords(), small, width);
    return {sectionSize(section),
            static_cast<int>(std::ceil(title.height() + state.height())) + 2 * headVerticalPadding + 2};
}

int CompareHeader::rowHeadHeight(int section) const
{
    if (section >= m_model.rowCount())
        return QFontMetrics(font()).height() + 2 * headVerticalPadding;
    const QString title = m_model.headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    const WrappedText text(title, font(), rowHeadWidth - 2 * headSidePadding);
    return static_cast<int>(std::ceil(text.height())) + 2 * headVerticalPadding;
}

void CompareHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section >= (orientation() == Qt::Horizontal ? m_model.columnCount() : m_model.rowCount()))
        return;
    const Theme& theme = themeOf(this);
    const bool isEmphasized = orientation() == Qt::Horizontal && m_model.isEmphasized(section);
    painter->fillRect(rect, isEmphasized ? theme.accentSoft : theme.surface);
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (orientation() == Qt::Horizontal)
        paintColumnHead(*painter, rect, section);
    else
        paintRowHead(*painter, rect, section);
}

void CompareHeader::paintColumnHead(QPainter& painter, const QRect& rect, int section) const
{
    const Theme& theme = themeOf(this);
    const CompareColumn& column = m_model.columnAt(section);
    const qreal width = rect.width() - 2 * headSidePadding;
    const WrappedText title(column.title, textFont(TextSize::Strong, font()), width);
    const QPointF corner = rect.topLeft() + QPointF(headSidePadding, headVerticalPadding);
    painter.setPen(theme.text);
    title.draw(painter, corner);
    const WrappedText state(column.stateWords(), textFont(TextSize::Small, font()), width);
    painter.setPen(stateColour(column.state, theme));
    state.draw(painter, corner + QPointF(0, title.height() + 2));
}

void CompareHeader::paintRowHead(QPainter& painter, const QRect& rect, int section) const
{
    const QString title = m_model.headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    const WrappedText text(title, font(), rect.width() - 2 * headSidePadding);
    painter.setPen(themeOf(this).muted);
    text.draw(painter, rect.topLeft() + QPointF(headSidePadding, headVerticalPadding));
}

} // namespace ogive::ui
