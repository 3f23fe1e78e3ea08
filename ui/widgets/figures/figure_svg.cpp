#include "ui/widgets/figures/figure_svg.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QFontInfo>
#include <QPainter>
#include <QSvgRenderer>

namespace ogive::ui {
namespace {

std::string css(const QColor& colour)
{
    return toStdString(colour.name());
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

/// Qt's renderer takes a list of fonts for one name, so the font in use is named alone.
QByteArray svgFor(const Figure& figure, const Theme& theme, const QFont& font)
{
    QByteArray svg = QByteArray::fromStdString(writeSvg(figure, svgPaletteOf(theme)));
    const QByteArray attribute = "font-family=\"";
    const qsizetype begin = svg.indexOf(attribute) + attribute.size();
    const qsizetype end = svg.indexOf('"', begin);
    return svg.replace(begin, end - begin, QFontInfo(font).family().toHtmlEscaped().toUtf8());
}

QImage imageOf(const Figure& figure, const Theme& theme, const QFont& font, double scale)
{
    const QSizeF size(figure.size.width, figure.size.height);
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.surface);
    QSvgRenderer renderer(svgFor(figure, theme, font));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), size));
    return image;
}

} // namespace ogive::ui
