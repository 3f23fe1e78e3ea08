#include "ui/scenarios/page/scenario_header.h"

#include "ui/scenarios/page/scenario_table_model.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace ogive::ui {
namespace {

constexpr int headPadding = 12;
constexpr int headRoom = 8;
constexpr int titleLetters = 16; ///< heights of a letter across

constexpr int partIndent = 14;
constexpr int rowRoom = 6;
constexpr int shownLine = 3;

} // namespace

ScenarioHeader::ScenarioHeader(Qt::Orientation orientation, const ScenarioTableModel& model, QWidget* parent)
    : QHeaderView(orientation, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

int ScenarioHeader::titleWidth() const
{
    return titleLetters * textFont(TextSize::Base, font()).pixelSize();
}

int ScenarioHeader::headHeight() const
{
    return QFontMetrics(textFont(TextSize::Strong, font())).height() +
           QFontMetrics(textFont(TextSize::Small, font())).height() + 2 * headRoom + 2;
}

QSize ScenarioHeader::sizeHint() const
{
    return orientation() == Qt::Vertical ? QSize(titleWidth(), QHeaderView::sizeHint().height())
                                         : QSize(QHeaderView::sizeHint().width(), headHeight());
}

QSize ScenarioHeader::sectionSizeFromContents(int section) const
{
    if (orientation() == Qt::Vertical)
        return {titleWidth(), QFontMetrics(font()).height() + 2 * rowRoom};
    return {sectionSize(section), headHeight()};
}

QRect ScenarioHeader::nameArea(int section) const
{
    return {sectionViewportPosition(section) + 4, 4, sectionSize(section) - 8,
            QFontMetrics(textFont(TextSize::Strong, font())).height() + headRoom};
}

void ScenarioHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section >= (orientation() == Qt::Horizontal ? m_model.columnCount() : m_model.rowCount()))
        return;
    const Theme& theme = themeOf(this);
    const bool isHeading = orientation() == Qt::Vertical && m_model.isHeading(section);
    painter->fillRect(rect, isHeading ? theme.background : theme.surface);
    painter->setPen(theme.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (orientation() == Qt::Horizontal)
        paintScenario(*painter, rect, section);
    else
        paintRowTitle(*painter, rect, section);
}

void ScenarioHeader::paintScenario(QPainter& painter, const QRect& rect, int section) const
{
    const Theme& theme = themeOf(this);
    const ScenarioHead& head = m_model.headAt(section);
    if (head.isShown)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), shownLine), theme.accent);
    const QFont strong = textFont(TextSize::Strong, font());
    const QFont small = textFont(TextSize::Small, font());
    const QFontMetrics metrics(strong);
    QRect area = rect.adjusted(headPadding, headRoom, -headPadding, -headRoom);
    painter.setFont(strong);
    painter.setPen(head.isShown ? theme.accent : theme.text);
    painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     metrics.elidedText(head.name, Qt::ElideRight, area.width()));
    painter.setFont(small);
    painter.setPen(theme.muted);
    area.setTop(area.top() + metrics.height() + 2);
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeading,
                     QFontMetrics(small).elidedText(head.stateText(), Qt::ElideRight, area.width()));
}

void ScenarioHeader::paintRowTitle(QPainter& painter, const QRect& rect, int section) const
{
    const Theme& theme = themeOf(this);
    const bool isHeading = m_model.isHeading(section);
    const bool isPart = !isHeading && !m_model.rowAt(section).row.isMain;
    QFont titleFont = font();
    if (isHeading)
        titleFont.setWeight(QFont::DemiBold);
    painter.setFont(titleFont);
    painter.setPen(isHeading ? theme.text : theme.muted);
    const QRect whole = rect.adjusted(headPadding, 0, -6, 0);
    const QRect area =
        QStyle::visualRect(layoutDirection(), whole, whole.adjusted(isPart ? partIndent : 0, 0, 0, 0));
    painter.drawText(
        area, Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetrics(titleFont).elidedText(m_model.rowTitle(section), Qt::ElideRight, area.width()));
}

} // namespace ogive::ui
