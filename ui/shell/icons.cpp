#include "ui/shell/icons.h"

#include "ui/shell/theme.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/// The resources of a static library reach the program only when something names them.
static void keepIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString pathOf(QStringView name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// Draws one SVG, in one colour where one is given; Qt asks for pixmaps by size in device pixels, which are
/// kept.
class SvgEngine : public QIconEngine {
public:
    explicit SvgEngine(const QByteArray& svg, const QColor& colour = {}, const QColor& disabledColour = {})
        : m_svg(svg)
        , m_colour(colour)
        , m_disabledColour(disabledColour)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1;
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const bool isDisabled = mode == QIcon::Disabled;
        const std::pair key(size, isDisabled);
        const auto found = m_pixmaps.constFind(key);
        if (found != m_pixmaps.constEnd())
            return *found;
        return *m_pixmaps.insert(key, drawn(size, isDisabled ? m_disabledColour : m_colour));
    }

    QIconEngine* clone() const override { return new SvgEngine(m_svg, m_colour, m_disabledColour); }
    QString key() const override { return u"OgiveSvg"_s; }

private:
    QPixmap drawn(const QSize& size, const QColor& colour) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QSvgRenderer renderer(m_svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&picture);
        renderer.render(&painter);
        if (!colour.isValid())
            return picture;
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
        return picture;
    }

    QByteArray m_svg;
    QColor m_colour;
    QColor m_disabledColour;
    QHash<std::pair<QSize, bool>, QPixmap> m_pixmaps;
};

QByteArray resource(const QString& path)
{
    keepIcons();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon icon(QStringView name, const QColor& colour, const QColor& disabledColour)
{
    const QByteArray svg = resource(pathOf(name));
    return svg.isEmpty() ? QIcon() : QIcon(new SvgEngine(svg, colour, disabledColour));
}

QIcon icon(QStringView name, const Theme& theme)
{
    return icon(name, theme.text, theme.disabled);
}

QIcon programIcon()
{
    return QIcon(new SvgEngine(resource(u":/application/ogive.svg"_s)));
}

QStringList iconNames()
{
    keepIcons();
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    names.replaceInStrings(u".svg"_s, QString());
    return names;
}

} // namespace ogive::ui
