#include "ui/tree/map/decision_map_view.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_role.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double handleRadius = 8;
constexpr int pageOfSteps = 5;

} // namespace

DecisionMapView::DecisionMapView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Decision map"));
    setCursor(Qt::CrossCursor);
}

QSize DecisionMapView::sizeHint() const
{
    return {600, 400};
}

QSize DecisionMapView::minimumSizeHint() const
{
    return {240, 180};
}

int DecisionMapView::plotWidth() const
{
    return m_places.plot.isEmpty() ? width() : std::max(1, static_cast<int>(m_places.plot.width()));
}

QPointF DecisionMapView::placeOf(double x, double y) const
{
    return m_places.at(m_content.across.shareOf(x), m_content.upwards.shareOf(y));
}

void DecisionMapView::showContent(MapContent content)
{
    const bool isSamePicture = content.map == m_content.map && content.titles == m_content.titles;
    m_content = std::move(content);
    if (!isSamePicture)
        redraw();
    else
        update();
    QString text = m_content.hasHandle()
                       ? tr("You are here: %1").arg(m_content.placeText(m_content.x, m_content.y))
                       : tr("One of the two values is not known");
    QStringList others;
    for (const std::size_t outcome : m_content.map.outcomes())
        others << m_content.titles[static_cast<qsizetype>(outcome)];
    //: %1 says where the scenario stands; %2 is a list of options
    text = tr("%1. Regions: %2. The arrow keys move the point.").arg(text, others.join(QStringLiteral(", ")));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
}

void DecisionMapView::redraw()
{
    if (m_content.titles.isEmpty())
        return;
    m_places = map::placesIn(rect(), m_content, font());
    m_names = map::namesIn(m_content, m_places, font());
    m_picture = {};
    update();
}

void DecisionMapView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_content.titles.isEmpty())
        return;
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter drawing(&m_picture);
        drawing.setFont(font());
        map::paint(drawing, m_content, m_places, themeOf(this));
    }
    painter.drawPixmap(0, 0, m_picture);
    paintNames(painter);
    if (m_content.hasHandle())
        paintHandle(painter);
}

/// In the middle, or beside the handle where that would cover it.
void DecisionMapView::paintNames(QPainter& painter) const
{
    painter.setPen(themeOf(this).text);
    const QPointF handle = m_content.hasHandle() ? placeOf(m_content.x, m_content.y) : QPointF(-1, -1);
    for (const MapName& name : m_names) {
        painter.setFont(name.font);
        QRectF text = QFontMetricsF(name.font).boundingRect(name.text);
        text.moveCenter(name.room.center());
        const double away = handleRadius + 4;
        if (text.adjusted(-away, -away, away, away).contains(handle)) {
            const double below = handle.y() + away;
            const double above = handle.y() - away - text.height();
            text.moveTop(below + text.height() <= name.room.bottom() ? below
                         : above >= name.room.top()                  ? above
                                                                     : text.top());
        }
        painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip, name.text);
    }
}

void DecisionMapView::paintHandle(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QPointF place = placeOf(m_content.x, m_content.y);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
    painter.drawLine(place, QPointF(place.x(), m_places.plot.bottom()));
    painter.drawLine(QPointF(m_places.plot.left(), place.y()), place);
    painter.setPen(QPen(theme.accent, 3));
    painter.setBrush(theme.surface);
    painter.drawEllipse(place, handleRadius, handleRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(place, handleRadius / 3, handleRadius / 3);
    if (hasFocus()) {
        const double ring = 2 * handleRadius + 8;
        drawFocusRing(painter, QRectF(place.x() - ring / 2, place.y() - ring / 2, ring, ring), theme,
                      ring / 2);
    }
}

void DecisionMapView::move(double x, double y)
{
    if (x != m_content.x || y != m_content.y)
        emit moved(x, y);
}

void DecisionMapView::moveTo(QPointF place)
{
    move(m_content.across.valueAt(m_places.shareAcross(place.x())),
         m_content.upwards.valueAt(m_places.shareUpwards(place.y())));
}

void DecisionMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_content.titles.isEmpty())
        return;
    m_isDragging = true;
    m_startX = m_content.x;
    m_startY = m_content.y;
    const QPointF away = event->position() - placeOf(m_content.x, m_content.y);
    // A press on the handle takes hold of it without moving it.
    if (!m_content.hasHandle() || std::hypot(away.x(), away.y()) > handleRadius + 2)
        moveTo(event->position());
}

void DecisionMapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDragging && (event->buttons() & Qt::LeftButton) != 0)
        moveTo(event->position());
}

void DecisionMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    emit released();
}

void DecisionMapView::keyPressEvent(QKeyEvent* event)
{
    if (m_content.titles.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        move(m_startX, m_startY);
        emit released();
        return;
    }
    const int count = (event->modifiers() & Qt::ShiftModifier) != 0 ? pageOfSteps : 1;
    double x = m_content.x;
    double y = m_content.y;
    switch (event->key()) {
    case Qt::Key_Left:
        x = m_content.across.nudged(x, -count);
        break;
    case Qt::Key_Right:
        x = m_content.across.nudged(x, count);
        break;
    case Qt::Key_Down:
        y = m_content.upwards.nudged(y, -count);
        break;
    case Qt::Key_Up:
        y = m_content.upwards.nudged(y, count);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    move(x, y);
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

QString DecisionMapView::tipAt(QPointF place) const
{
    if (m_content.titles.isEmpty() || !m_places.plot.contains(place))
        return {};
    return m_content.placeText(m_content.across.valueAt(m_places.shareAcross(place.x())),
                               m_content.upwards.valueAt(m_places.shareUpwards(place.y())));
}

bool DecisionMapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void DecisionMapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void DecisionMapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    redraw();
    emit plotResized();
}

} // namespace ogive::ui
