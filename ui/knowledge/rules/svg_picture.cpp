#include "ui/knowledge/rules/svg_picture.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/figures/figure_svg.h"

#include <QEvent>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int margin = 16;
constexpr double smallestScale = 0.6; ///< below it the text can't be read

} // namespace

class SvgPicture::Canvas : public QWidget {
public:
    explicit Canvas(QWidget* parent)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::NoFocus);
    }

    void setFigure(const Figure* figure)
    {
        m_figure = figure;
        m_renderer.load(svgFor(*m_figure, themeOf(this), font()));
        setAccessibleName(toQString(m_figure->title));
        setAccessibleDescription(toQString(m_figure->description));
        fit();
    }

    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(this).surface);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_figure != nullptr)
            m_renderer.render(&painter, QRectF(QPointF(margin, margin), drawnSize()));
    }

    void changeEvent(QEvent* event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && m_figure != nullptr)
            m_renderer.load(svgFor(*m_figure, themeOf(this), font()));
    }

    void resizeEvent(QResizeEvent* /*event*/) override { fit(); }

private:
    [[nodiscard]] double scale() const
    {
        const double room = parentWidget()->width() - 2.0 * margin;
        return m_figure->size.width > 0 ? std::clamp(room / m_figure->size.width, smallestScale, 1.0) : 1;
    }
    [[nodiscard]] QSizeF drawnSize() const
    {
        return QSizeF(m_figure->size.width, m_figure->size.height) * scale();
    }
    void fit()
    {
        if (m_figure != nullptr)
            setMinimumSize((drawnSize() + QSizeF(2 * margin, 2 * margin)).toSize());
        update();
    }

    const Figure* m_figure = nullptr;
    QSvgRenderer m_renderer;
};

SvgPicture::SvgPicture(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_canvas);
}

void SvgPicture::setFigure(const Figure& figure)
{
    m_figure = figure;
    m_canvas->setFigure(&m_figure);
}

} // namespace ogive::ui
