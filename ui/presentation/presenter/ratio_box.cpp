#include "ui/presentation/presenter/ratio_box.h"

#include <algorithm>
#include <cmath>

namespace ogive::ui {

RatioBox::RatioBox(QWidget& inside, QWidget* parent)
    : QWidget(parent)
    , m_inside(inside)
{
    m_inside.setParent(this);
}

void RatioBox::setRatio(double widthByHeight)
{
    if (!(widthByHeight > 0) || widthByHeight == m_ratio)
        return;
    m_ratio = widthByHeight;
    place();
}

void RatioBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void RatioBox::place()
{
    const double across = std::min<double>(width(), height() * m_ratio);
    const double down = across / m_ratio;
    m_inside.setGeometry(static_cast<int>(std::lround((width() - across) / 2)), 0,
                         static_cast<int>(std::lround(across)), static_cast<int>(std::lround(down)));
}

} // namespace ogive::ui
