// draw_icons SVG FOLDER NAME SIZE…: writes FOLDER/SIZExSIZE/NAME.png of each size, with the renderer that the
// window has.

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <iostream>

namespace {

bool draw(QSvgRenderer& renderer, int side, const QString& path)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(path);
}

} // namespace

int main(int argc, char* argv[])
{
    const QStringList words(argv + 1, argv + argc);
    if (words.size() < 4) {
        std::cerr << "draw_icons SVG FOLDER NAME SIZE…\n";
        return 2;
    }
    QSvgRenderer renderer(words[0]);
    for (const QString& size : words.sliced(3)) {
        const QDir folder(QStringLiteral("%1/%2x%2").arg(words[1], size));
        const QString path = folder.filePath(words[2] + QStringLiteral(".png"));
        if (!renderer.isValid() || !folder.mkpath(QStringLiteral(".")) ||
            !draw(renderer, size.toInt(), path)) {
            std::cerr << "draw_icons: can't draw " << path.toStdString() << '\n';
            return 1;
        }
    }
    return 0;
}
