#include "ui/knowledge/rules/svg_picture.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int margin = 16;
constexpr double smallestScale = 0.6; ///< below it the text can't be read

std::string css(const QColor& colour)
{
    return toStdString(colour.name());
}

/// Qt's renderer takes a list of fonts for one name, so the font in use is named alone.
QByteArray svgOf(const Figure& figure, const Theme& theme, const QFont& font)
{
    QByteArray svg = QByteArray::fromStdString(writeSvg(figure, svgPaletteOf(theme)));
    const QByteArray attribute = "font-family=\"";
    const qsizetype begin = svg.indexOf(attribute) + attribute.size();
    const qsizetype end = svg.indexOf('"', begin);
    return svg.replace(begin, end - begin, QFontInfo(font).family().toHtmlEscaped().toUtf8());
}

} // namespace

SvgPalette svgPaletteOf(const Theme& theme)
{
    SvgPalette palette;
    palette.inks = {css(theme.text),      css(theme.muted),   css(theme.accent),      css(theme.accentSoft),
                    css(theme.onAccent),  css(theme.border),  css(theme.surface),     css(theme.background),
                    css(theme.good),      css(theme.warning), css(theme.warningSoft), css(theme.bad),
                    css(theme.overridden)};
    for (std::size_t i = 0; i < seriesInkCount; ++i)
        palette.inks[static_cast<std::size_t>(Ink::Series1) + i] =
            css(theme.series.value(static_cast<qsizetype>(i), theme.text));
    palette.ground = std::nullopt;
    return palette;
}

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
        m_renderer.load(svgOf(*m_figure, themeOf(this), font()));
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
            m_renderer.load(svgOf(*m_figure, themeOf(this), font()));
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
