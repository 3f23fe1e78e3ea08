#include "ui/compare/ranking/bar_list.h"

#include "ui/models/row_model.h"
#include "ui/shell/theme.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int verticalRoom = 5;
constexpr int rankWidth = 20;
constexpr int listBarHeight = 8;
constexpr int barRoom = 4;
constexpr int gap = 6;

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto between = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    QColor colour = from;
    colour.setRgb(between(from.red(), to.red()), between(from.green(), to.green()),
                  between(from.blue(), to.blue()));
    return colour;
}

QColor colourOf(const BarSegment& segment, const Theme& theme)
{
    if (segment.series < 0)
        return mixed(theme.track, theme.accent, segment.strength);
    return theme.series[segment.series % theme.series.size()];
}

void paintBar(QPainter& painter, const QRectF& area, const QList<BarSegment>& segments, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    QPainterPath rounded;
    rounded.addRoundedRect(area, listBarHeight / 2.0, listBarHeight / 2.0);
    painter.setClipPath(rounded);
    painter.fillRect(area, theme.track);
    double x = area.left();
    for (const BarSegment& segment : segments) {
        const double width = std::max(0.0, segment.share) * area.width();
        painter.fillRect(QRectF(x, area.top(), width, area.height()), colourOf(segment, theme));
        x += width;
        if (width > 2) // a thin gap, so that neighbours are told apart without their colours
            painter.fillRect(QRectF(x - 1, area.top(), 1, area.height()), theme.surface);
    }
    painter.setClipping(false);
}

int rowHeight(const QFont& font)
{
    return QFontMetrics(font).height() + barRoom + listBarHeight + 2 * verticalRoom;
}

} // namespace

class BarList::Model : public RowModel {
public:
    using RowModel::RowModel;

    void setRows(const QList<BarRow>& rows)
    {
        if (rows == m_rows)
            return;
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
    [[nodiscard]] const QList<BarRow>& content() const { return m_rows; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return 1; }
    [[nodiscard]] QVariant cell(int row, int /*column*/, int role) const override
    {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_rows[row].text();
        if (role == Qt::AccessibleDescriptionRole)
            return m_rows[row].details;
        return role == Qt::ToolTipRole ? QVariant(m_rows[row].text() + u'\n' + m_rows[row].details)
                                       : QVariant();
    }
    [[nodiscard]] QVariant header(int /*section*/, Qt::Orientation /*side*/, int /*role*/) const override
    {
        return {};
    }

private:
    QList<BarRow> m_rows;
};

class BarList::Delegate : public QAbstractItemDelegate {
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const BarRow& row = static_cast<const Model*>(index.model())->content()[index.row()];
        const Theme& theme = themeOf(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF area = QRectF(option.rect).adjusted(0, verticalRoom, 0, -verticalRoom);
        paintTexts(*painter, area, row, option.font, theme);
        area.setTop(area.bottom() - listBarHeight);
        area.setLeft(area.left() + (row.rank.isEmpty() ? 0 : rankWidth));
        paintBar(*painter, area, row.segments, theme);
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(theme.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& /*index*/) const override
    {
        return {option.rect.width(), rowHeight(option.font)};
    }

private:
    static void paintTexts(QPainter& painter, const QRectF& area, const BarRow& row, const QFont& font,
                           const Theme& theme)
    {
        QFont strong = font;
        strong.setWeight(row.isStrong ? QFont::DemiBold : QFont::Normal);
        const QFont small = textFont(TextSize::Small, font);
        const double baseline = area.top() + QFontMetricsF(font).ascent();
        double left = area.left();
        double right = area.right();
        const auto write = [&](const QFont& used, const QColor& colour, const QString& text, double room) {
            const QString shown = QFontMetricsF(used).elidedText(text, Qt::ElideRight, room);
            painter.setFont(used);
            painter.setPen(colour);
            painter.drawText(QPointF(left, baseline), shown);
            left += QFontMetricsF(used).horizontalAdvance(shown) + gap;
        };
        const double valueWidth = QFontMetricsF(strong).horizontalAdvance(row.value);
        painter.setFont(strong);
        painter.setPen(theme.text);
        painter.drawText(QPointF(right - valueWidth, baseline), row.value);
        right -= valueWidth + gap;
        if (!row.rank.isEmpty()) {
            write(font, theme.muted, row.rank, rankWidth);
            left = area.left() + rankWidth;
        }
        write(strong, theme.text, row.title, right - left);
        if (!row.mark.isEmpty() && right - left > rankWidth)
            write(small, theme.accent, row.mark, right - left);
        if (!row.note.isEmpty() && right - left > 2 * rankWidth)
            write(small, theme.muted, row.note, right - left);
    }
};

QString BarRow::text() const
{
    QStringList parts{rank.isEmpty() ? title : rank + u". "_s + title};
    for (const QString* part : {&value, &mark, &note})
        if (!part->isEmpty())
            parts << *part;
    return parts.join(u", "_s);
}

BarList::BarList(QWidget* parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setUniformItemSizes(true);
    fitHeight();
}

void BarList::setRows(const QList<BarRow>& rows)
{
    const bool isSameCount = rows.size() == m_model->content().size();
    m_model->setRows(rows);
    if (!isSameCount)
        fitHeight();
}

const QList<BarRow>& BarList::rows() const
{
    return m_model->content();
}

void BarList::fitHeight()
{
    setFixedHeight(rowHeight(font()) * m_model->rowCount());
}

void BarList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace ogive::ui
