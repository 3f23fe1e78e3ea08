#include "ui/widgets/segmented_control.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int padding = 10;
constexpr int tightPadding = 4;
constexpr int smallestHeight = 28;

/// One choice: it takes clicks and keys and says what it is; the control paints all of them.
class Segment : public QAbstractButton {
public:
    explicit Segment(QWidget* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics = fontMetrics();
        return {metrics.horizontalAdvance(text()) + 2 * padding,
                std::max(smallestHeight, metrics.height() + 12)};
    }

    QSize minimumSizeHint() const override
    {
        const int shortest = fontMetrics().horizontalAdvance(text().left(1)) + 2 * padding;
        return {std::min(shortest, sizeHint().width()), sizeHint().height()};
    }

    QString shownText() const
    {
        const bool isTight = fontMetrics().horizontalAdvance(text()) > width() - 2 * tightPadding;
        return isTight ? fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * tightPadding)
                       : text();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {}
};

void paintSegment(QPainter& painter, const Segment& segment, const Theme& theme)
{
    const bool isHot = segment.underMouse() && segment.isEnabled();
    const QRect rect = segment.geometry();
    QColor text = theme.text;
    if (segment.isChecked()) {
        painter.fillRect(rect, segment.isEnabled() ? (isHot ? theme.accentStrong : theme.accent) : theme.off);
        text = theme.onAccent;
    } else if (isHot) {
        painter.fillRect(rect, segment.isDown() ? theme.accentSoft : theme.hover);
    }
    painter.setPen(segment.isEnabled() ? text : (segment.isChecked() ? theme.surface : theme.disabled));
    painter.drawText(rect, Qt::AlignCenter, segment.shownText());
}

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void SegmentedControl::setChoices(const QStringList& titles, const QStringList& fullTitles)
{
    for (QAbstractButton* segment : m_segments)
        segment->deleteLater();
    for (QAbstractButton* segment : m_segments) {
        layout()->removeWidget(segment);
        segment->setParent(nullptr);
    }
    m_segments.clear();
    m_current = -1;
    for (qsizetype i = 0; i < titles.size(); ++i)
        addSegment(titles[i], i < fullTitles.size() ? fullTitles[i] : titles[i]);
    updateTabStop();
    updateGeometry();
}

void SegmentedControl::addSegment(const QString& title, const QString& fullTitle)
{
    auto* segment = new Segment(this);
    segment->setText(title);
    segment->setAccessibleName(fullTitle);
    if (fullTitle != title)
        segment->setToolTip(fullTitle);
    segment->installEventFilter(this);
    const int index = static_cast<int>(m_segments.size());
    // Assistive programs toggle and do not click.
    connect(segment, &QAbstractButton::toggled, this, [this, index](bool isOn) {
        if (isOn && !m_isShowing)
            choose(index);
    });
    layout()->addWidget(segment);
    m_segments.push_back(segment);
}

qsizetype SegmentedControl::count() const
{
    return static_cast<qsizetype>(m_segments.size());
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCurrentIndex(int index)
{
    m_current = index >= 0 && index < count() ? index : -1;
    m_isShowing = true;
    // An exclusive button can't be switched off, so exclusion rests while the state is set.
    for (QAbstractButton* segment : m_segments)
        segment->setAutoExclusive(false);
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setChecked(static_cast<int>(i) == m_current);
    for (QAbstractButton* segment : m_segments)
        segment->setAutoExclusive(true);
    m_isShowing = false;
    updateTabStop();
    update();
}

void SegmentedControl::choose(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    setCurrentIndex(index);
    emit chosen(index);
}

void SegmentedControl::updateTabStop()
{
    const int stop = std::max(0, m_current);
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setFocusPolicy(static_cast<int>(i) == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_segments.empty() ? nullptr : m_segments[static_cast<std::size_t>(stop)]);
}

int SegmentedControl::indexAfterKey(int key) const
{
    const int last = static_cast<int>(m_segments.size()) - 1;
    const bool isForward = key == Qt::Key_Down || key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isBackward = key == Qt::Key_Up || key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return last;
    if (isForward)
        return std::min(last, m_current + 1);
    return isBackward ? std::max(0, m_current - 1) : -1;
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event)
{
    auto* segment = static_cast<Segment*>(watched);
    if (event->type() == QEvent::KeyPress) {
        const int index = indexAfterKey(static_cast<QKeyEvent*>(event)->key());
        if (index >= 0) {
            m_segments[static_cast<std::size_t>(index)]->setFocus(Qt::ShortcutFocusReason);
            choose(index);
            return true;
        }
    }
    const bool isCut = event->type() == QEvent::ToolTip && segment->toolTip().isEmpty() &&
                       segment->shownText() != segment->text();
    if (isCut) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), segment->text(), segment);
        return true;
    }
    const bool changesLook = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut ||
                             event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave;
    if (changesLook)
        update();
    return QWidget::eventFilter(watched, event);
}

void SegmentedControl::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SegmentedControl::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(font());
    const QRectF frame(rect());
    drawBox(painter, frame, {isEnabled() ? theme.surface : theme.background, {}});
    QPainterPath inside;
    inside.addRoundedRect(frame, controlRadius, controlRadius);
    painter.save();
    painter.setClipPath(inside);
    bool hasFocusInside = false;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const auto& segment = static_cast<const Segment&>(*m_segments[i]);
        paintSegment(painter, segment, theme);
        hasFocusInside = hasFocusInside || segment.hasFocus();
        const bool isBesideChosen = segment.isChecked() || (i > 0 && m_segments[i - 1]->isChecked());
        const int edge = isRightToLeft() ? segment.geometry().right() : segment.geometry().left();
        if (i > 0 && !isBesideChosen)
            painter.fillRect(QRect(edge, 0, 1, height()), theme.controlBorder);
    }
    painter.restore();
    drawBox(painter, frame,
            {{}, hasFocusInside ? theme.accent : theme.controlBorder, hasFocusInside ? 2.0 : 1.0});
}

} // namespace ogive::ui
