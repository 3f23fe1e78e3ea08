#include "ui/presentation/page/page_view.h"

#include "ui/session/motion/motion_setting.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible/accessible_role.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace ogive::ui {
namespace {

constexpr int fadeMs = 300;
constexpr double markWidth = 8; // units

} // namespace

PageView::PageView(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleRole(*this, QAccessible::StaticText);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(fadeMs);
    m_fade.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] {
        for (const auto& [part, image] : m_before)
            updatePart(part);
    });
    connect(&m_fade, &QAbstractAnimation::finished, this, [this] { m_before.clear(); });
}

PageFit PageView::fit() const
{
    const double ratio = devicePixelRatioF();
    return fitPage({qRound(width() * ratio), qRound(height() * ratio)});
}

double PageView::unit() const
{
    return fit().place.scale / devicePixelRatioF();
}

QRect PageView::placeOf(const Rect& units) const
{
    const double scale = unit();
    const double top = fit().place.origin.y() / devicePixelRatioF();
    return QRectF(units.x * scale, top + units.y * scale, units.width * scale, units.height * scale)
        .toAlignedRect();
}

QPointF PageView::unitsAt(const QPointF& place) const
{
    const double scale = unit();
    const double top = fit().place.origin.y() / devicePixelRatioF();
    return scale > 0 ? QPointF(place.x() / scale, (place.y() - top) / scale) : QPointF();
}

QRect PageView::pageRect() const
{
    return placeOf({0, 0, pageWidth(), deckHeight});
}

void PageView::showPicture(DeckPicture picture, Change change)
{
    const bool isComplete = m_image.place() == fit().place && !m_image.image().isNull();
    const bool isOther = change == Change::Page || !isComplete;
    const QList<QRect> parts =
        isOther ? QList<QRect>() : changedParts(m_picture.figure, picture.figure, m_image.place());
    endFade();
    m_picture = std::move(picture);
    setAccessibleName(toQString(m_picture.figure.title));
    setAccessibleDescription(toQString(m_picture.figure.description));
    if (isOther) {
        paintAll();
        return;
    }
    if (change == Change::Outcome && !isMotionReduced())
        fadeFrom(parts);
    m_image.paintParts(m_picture.figure, parts, themeOf(this));
    for (const QRect& part : parts)
        updatePart(part);
}

void PageView::fadeFrom(const QList<QRect>& parts)
{
    for (const QRect& part : parts)
        m_before.append({part, m_image.image().copy(part)});
    m_fade.start();
}

void PageView::paintAll()
{
    endFade();
    m_image.paintAll(m_picture.figure, fit().place, themeOf(this));
    update();
}

/// Something else takes the place of what still fades.
void PageView::endFade()
{
    m_fade.stop();
    for (const auto& [part, image] : m_before)
        updatePart(part);
    m_before.clear();
}

void PageView::updatePart(const QRect& part)
{
    const double ratio = devicePixelRatioF();
    update(QRectF(part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio)
               .toAlignedRect());
}

void PageView::setMarked(bool isMarked)
{
    if (isMarked == m_isMarked)
        return;
    m_isMarked = isMarked;
    update();
}

void PageView::paintEvent(QPaintEvent* /*event*/)
{
    if (m_image.place() != fit().place)
        m_image.paintAll(m_picture.figure, fit().place, themeOf(this)); // another screen, another resolution
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(QPoint(0, 0), m_image.image());
    if (m_fade.state() == QAbstractAnimation::Running) {
        painter.setOpacity(1 - m_fade.currentValue().toDouble());
        for (const auto& [part, image] : m_before)
            painter.drawImage(part.topLeft(), image);
        painter.setOpacity(1);
    }
    painter.resetTransform();
    if (m_isMarked)
        paintMark(painter);
}

void PageView::paintMark(QPainter& painter) const
{
    const int thickness = std::max(3, static_cast<int>(std::lround(markWidth * unit())));
    const QRect inner = rect().adjusted(thickness, thickness, -thickness, -thickness);
    const QRegion frame = QRegion(rect()) - inner;
    for (const QRect& side : frame)
        painter.fillRect(side, themeOf(this).warning);
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    emit resized();
}

void PageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintAll();
}

} // namespace ogive::ui
