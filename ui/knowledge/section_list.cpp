#include "ui/knowledge/section_list.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/text/number_text.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Role { IdRole = Qt::UserRole, CountRole };

constexpr int sectionSidePadding = 12;
constexpr int sectionVerticalPadding = 6;
constexpr int headingGap = 10;
constexpr int countGap = 16;

bool isHeading(const QModelIndex& index)
{
    return index.data(IdRole).toString().isEmpty();
}

QString countText(const QModelIndex& index)
{
    const int count = index.data(CountRole).toInt();
    return count < 0 ? QString() : numberText(count);
}

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!isHeading(index))
        return option.font;
    QFont font = textFont(TextSize::Small, option.font);
    font.setCapitalization(QFont::AllUppercase);
    font.setWeight(QFont::DemiBold);
    return font;
}

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
        const QRect rect = option.rect.adjusted(6, 0, -6, 0);
        painter->save();
        if (!isHeading(index) && isCurrent)
            drawBox(*painter, rect, {theme.accentSoft, {}, 0, controlRadius});
        else if (!isHeading(index) && (option.state & QStyle::State_MouseOver) != 0)
            drawBox(*painter, rect, {theme.hover, {}, 0, controlRadius});
        const bool hasKeyboard = (option.state & QStyle::State_KeyboardFocusChange) != 0;
        if (hasKeyboard && (option.state & QStyle::State_HasFocus) != 0)
            drawFocusRing(*painter, QRectF(rect).adjusted(1, 1, -1, -1), theme);
        paintTexts(*painter, rect.adjusted(sectionSidePadding - 2, 0, -sectionSidePadding + 2, 0), option,
                   index, theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(fontOf(option, index));
        const int gap = isHeading(index) && index.row() > 0 ? headingGap : 0;
        const int count = metrics.horizontalAdvance(countText(index));
        return {metrics.horizontalAdvance(index.data().toString()) + countGap + count +
                    2 * sectionSidePadding + 8,
                metrics.height() + 2 * sectionVerticalPadding + gap};
    }

private:
    static void paintTexts(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                           const QModelIndex& index, const Theme& theme)
    {
        const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
        QFont font = fontOf(option, index);
        if (isCurrent && !isHeading(index))
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(isHeading(index) ? theme.muted : isCurrent ? theme.accent : theme.text);
        const int bottom = isHeading(index) ? Qt::AlignBottom : Qt::AlignVCenter;
        const QRect place = isHeading(index) ? rect.adjusted(0, 0, 0, -sectionVerticalPadding) : rect;
        painter.drawText(place, Qt::AlignLeft | bottom, index.data().toString());
        painter.setFont(option.font);
        painter.setPen(isCurrent ? theme.accent : theme.muted);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, countText(index));
    }
};

} // namespace

SectionList::SectionList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new SectionDelegate(this));
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            emit chosen(item->data(IdRole).toString());
    });
}

void SectionList::setEntries(const QList<SectionEntry>& entries)
{
    const QSignalBlocker blocker(this);
    const QString kept = current();
    clear();
    QString group;
    for (const SectionEntry& entry : entries) {
        if (entry.group != group)
            addHeading(entry.group);
        group = entry.group;
        addEntry(entry);
    }
    setCurrent(kept);
    fitWidth();
}

void SectionList::addHeading(const QString& title)
{
    auto* item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(CountRole, -1);
}

void SectionList::addEntry(const SectionEntry& entry)
{
    auto* item = new QListWidgetItem(entry.title, this);
    item->setData(IdRole, entry.id);
    setCount(entry.id, entry.count);
}

void SectionList::setCount(const QString& id, int count)
{
    QListWidgetItem* item = itemOf(id);
    if (item == nullptr)
        return;
    const QSignalBlocker blocker(this);
    item->setData(CountRole, count);
    //: A section of the Knowledge window and how many records it has
    item->setData(Qt::AccessibleTextRole,
                  count < 0 ? item->text() : tr("%1, %2").arg(item->text()).arg(count));
    viewport()->update();
}

QString SectionList::current() const
{
    return currentItem() != nullptr ? currentItem()->data(IdRole).toString() : QString();
}

void SectionList::setCurrent(const QString& id)
{
    const QSignalBlocker blocker(this);
    setCurrentItem(itemOf(id));
}

QListWidgetItem* SectionList::itemOf(const QString& id) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(IdRole).toString() == id && !id.isEmpty())
            return item(row);
    return nullptr;
}

/// As wide as its longest title, so that none is cut at any text size.
void SectionList::fitWidth()
{
    setFixedWidth(std::max(200, sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width()));
}

void SectionList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

} // namespace ogive::ui
