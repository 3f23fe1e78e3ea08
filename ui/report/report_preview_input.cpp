#include "ui/report/report_preview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Focus, wheel, keys and mouse of ReportPreview.

namespace ogive::ui {
namespace {

constexpr double zoomStep = 1.15;

} // namespace

void ReportPreview::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReportPreview::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ReportPreview::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double notch = 120;
    m_fitsWidth = false;
    zoomAt(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
    event->accept();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(m_zoom * zoomStep);
    else if (isControl && event->key() == Qt::Key_Minus)
        setZoom(m_zoom / zoomStep);
    else if (isControl && event->key() == Qt::Key_0)
        fitWidth();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

const PlacedLink* ReportPreview::linkAt(QPointF position) const
{
    if (!m_layout)
        return nullptr;
    const int page = pageAt(position.y());
    const QPointF dots = (position - pageRect(page).topLeft()) / pixelsPerDot();
    const std::vector<PlacedLink>& links = m_layout->links(page);
    const auto found = std::find_if(links.begin(), links.end(),
                                    [&dots](const PlacedLink& link) { return link.rect.contains(dots); });
    return found == links.end() ? nullptr : &*found;
}

void ReportPreview::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(linkAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReportPreview::mousePressEvent(QMouseEvent* event)
{
    const PlacedLink* link = event->button() == Qt::LeftButton ? linkAt(event->position()) : nullptr;
    event->accept();
    if (link == nullptr)
        return;
    if (link->target.starts_with('#'))
        scrollToAnchor(link->target.substr(1));
    else
        emit linkActivated(QUrl(QString::fromStdString(link->target)));
}

} // namespace ogive::ui
