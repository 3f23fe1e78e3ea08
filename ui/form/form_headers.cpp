#include "ui/form/form_headers.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace ogive::ui {
namespace {

constexpr int headMargin = 12;
constexpr int chevronWidth = 16;
constexpr int levelPadding = 6;
constexpr int foldPadding = 10;
constexpr int buttonRoom = 2;
constexpr int resetExtent = 20;
constexpr int resetIconExtent = 13;

/// A strip between two lines.
void paintBand(QPainter& painter, const QRect& rect, const QColor& fill, const Theme& theme)
{
    painter.fillRect(rect, fill);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.border);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
}

} // namespace

GroupHeader::GroupHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_counts(new TextLabel({}, TextSize::Small, this))
{
    auto* label = new TextLabel(title, TextSize::Base, this);
    label->setEmphasised(true);
    m_counts->setMuted(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(headMargin, 8, headMargin, 2);
    layout->addWidget(label, 1);
    layout->addWidget(m_counts);
}

void GroupHeader::setCounts(int deciding, int fields)
{
    //: how many of a group's requirements decide something now, and how many there are
    QString text;
    if (deciding == 0)
        text = tr("%1").arg(fields);
    else if (deciding == fields)
        text = deciding == 1 ? tr("1 decides") : tr("%1 decide").arg(deciding);
    else
        text =
            deciding == 1 ? tr("1 decides · %1").arg(fields) : tr("%1 decide · %2").arg(deciding).arg(fields);
    if (m_counts->text() != text)
        m_counts->setText(text);
}

void GroupHeader::setDifferences(int fields, const QString& scenario)
{
    if (m_differences == nullptr && fields == 0)
        return;
    if (m_differences == nullptr) {
        m_differences = new QToolButton(this);
        m_differences->setAutoRaise(true);
        m_differences->setFont(textFont(TextSize::Small, font()));
        m_differences->setFixedHeight(m_differences->fontMetrics().height() + 2 * buttonRoom);
        m_differences->setFocusPolicy(Qt::TabFocus);
        static_cast<QHBoxLayout*>(layout())->insertWidget(1, m_differences);
        connect(m_differences, &QToolButton::clicked, this,
                [this] { showMenu(m_differences->mapToGlobal(QPoint(0, m_differences->height()))); });
    }
    m_differences->setVisible(fields > 0);
    //: %1 is the name of a scenario
    m_takeText = fields > 0 ? tr("Take the group from %1").arg(scenario) : QString();
    //: how many requirements of a group differ
    m_differences->setText(tr("≠ %1").arg(fields));
    //: how many requirements differ, and the name of a scenario
    m_differences->setToolTip(fields == 1 ? tr("1 requirement differs from %1").arg(scenario)
                                          : tr("%1 requirements differ from %2").arg(fields).arg(scenario));
    m_differences->setAccessibleName(tr("%1: %2").arg(m_title, m_differences->toolTip()));
}

void GroupHeader::showMenu(const QPoint& globalPosition)
{
    if (m_takeText.isEmpty())
        return;
    QMenu menu;
    connect(menu.addAction(m_takeText), &QAction::triggered, this, &GroupHeader::takeOtherRequested);
    menu.exec(globalPosition);
}

void GroupHeader::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

void GroupHeader::setStated(int stated, const QIcon& icon)
{
    if (m_reset == nullptr && stated == 0)
        return;
    if (m_reset == nullptr) {
        m_reset = new QToolButton(this);
        m_reset->setAutoRaise(true);
        m_reset->setFocusPolicy(Qt::TabFocus);
        m_reset->setFixedSize(resetExtent, resetExtent);
        m_reset->setIconSize({resetIconExtent, resetIconExtent});
        //: %1 is a group of requirements
        m_reset->setAccessibleName(tr("Reset what is stated under %1").arg(m_title));
        static_cast<QHBoxLayout*>(layout())->insertWidget(1, m_reset);
        connect(m_reset, &QToolButton::clicked, this, &GroupHeader::resetRequested);
    }
    m_reset->setToolTip(stated == 1 ? tr("Reset the one that is stated here")
                                    : tr("Reset the %1 that are stated here").arg(stated));
    if (m_reset->icon().cacheKey() != icon.cacheKey()) // else every edit would lay it out anew
        m_reset->setIcon(icon);
    m_reset->setVisible(stated > 0);
}

void GroupHeader::setParted(bool parted)
{
    if (parted == m_isParted)
        return;
    m_isParted = parted;
    update();
}

void GroupHeader::paintEvent(QPaintEvent* /*event*/)
{
    if (m_isParted)
        QPainter(this).fillRect(QRect(0, 0, width(), 1), themeOf(this).border);
}

LevelTitle::LevelTitle(const QString& title, QWidget* parent)
    : SectionLabel(title, parent)
{
    setContentsMargins(headMargin, levelPadding, headMargin, levelPadding);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LevelTitle::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    paintBand(painter, rect(), themeOf(this).background, themeOf(this));
    painter.end();
    SectionLabel::paintEvent(event);
}

FoldButton::FoldButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(tr("Shows or hides these fields."));
}

void FoldButton::setFieldCount(int fields)
{
    const QString text = fields == 1 ? tr("1 field that changes nothing now")
                                     : tr("%1 fields that change nothing now").arg(fields);
    if (text == this->text())
        return;
    setText(text);
    updateGeometry();
}

void FoldButton::setShownOpen(bool open)
{
    if (open == m_isShownOpen)
        return;
    m_isShownOpen = open;
    update();
}

QSize FoldButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, font()));
    return {metrics.horizontalAdvance(text()) + 2 * headMargin + chevronWidth,
            metrics.height() + 2 * foldPadding};
}

void FoldButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    paintBand(painter, rect(), underMouse() ? theme.hover : theme.background, theme);
    const QRect place = rect().adjusted(headMargin, 0, -headMargin, 0);
    const QRect arrow(place.left() - 4, 0, chevronWidth, height());
    const Direction closed = isRightToLeft() ? Direction::Left : Direction::Right;
    drawChevron(painter, QStyle::visualRect(layoutDirection(), place, arrow),
                isChecked() || m_isShownOpen ? Direction::Down : closed, theme.muted);
    painter.setFont(textFont(TextSize::Small, font()));
    painter.setPen(theme.muted);
    const QRect title =
        QStyle::visualRect(layoutDirection(), place, place.adjusted(chevronWidth - 2, 0, 0, 0));
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme);
}

} // namespace ogive::ui
