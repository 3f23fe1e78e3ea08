#include "ui/workshop/frame/figure_view.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/figures/figure_svg.h"

#include <QEvent>
#include <QPainter>
#include <QSvgRenderer>

namespace ogive::ui {
namespace {

constexpr QSize usualPicture(480, 270);
constexpr QSize leastPicture(240, 135);
constexpr int emptyMargin = 16;

} // namespace

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Graphic, AccessibleInside::Drawn);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigureView::setFigure(std::optional<Figure> figure)
{
    if (figure == m_figure)
        return;
    m_figure = std::move(figure);
    m_picture = QPixmap();
    setAccessibleDescription(m_figure ? toQString(m_figure->description) : m_emptyText);
    update();
}

void FigureView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    if (!m_figure)
        setAccessibleDescription(text);
    update();
}

QSize FigureView::sizeHint() const
{
    return usualPicture;
}

QSize FigureView::minimumSizeHint() const
{
    return leastPicture;
}

QRectF FigureView::pictureRect() const
{
    const QSizeF size(m_figure->size.width, m_figure->size.height);
    QRectF rect(QPointF(), size.scaled(QSizeF(this->size()), Qt::KeepAspectRatio));
    rect.moveLeft((width() - rect.width()) / 2);
    return rect;
}

const QPixmap& FigureView::picture(QSize size)
{
    const QSize pixels = size * devicePixelRatioF();
    if (m_picture.size() == pixels)
        return m_picture;
    m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(themeOf(this).surface);
    QSvgRenderer renderer(svgFor(*m_figure, themeOf(this), font()));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return m_picture;
}

void FigureView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    if (!m_figure) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(emptyMargin, emptyMargin, -emptyMargin, -emptyMargin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const QRect place = pictureRect().toAlignedRect();
    painter.drawPixmap(place.topLeft(), picture(place.size()));
    painter.setPen(theme.border);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void FigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_picture = QPixmap();
        update();
    }
}

} // namespace ogive::ui
