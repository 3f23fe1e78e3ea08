#include "ui/shell/icons.h"

#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <QImage>

using namespace Qt::Literals::StringLiterals;
using namespace ogive::ui;

TEST_CASE("every icon paints in the theme's colour at every scale")
{
    const Theme& theme = themeFor(ThemeKind::Dark);
    REQUIRE(iconNames().size() >= 30);
    for (const QString& name : iconNames()) {
        INFO(name.toStdString());
        const QPixmap pixmap = icon(name, theme).pixmap(QSize(20, 20), 2.0);
        CHECK(pixmap.size() == QSize(40, 40));
        const QImage image = pixmap.toImage();
        bool isPainted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                isPainted = isPainted || (pixel.alpha() == 255 && pixel == theme.text);
            }
        }
        CHECK(isPainted);
    }
}

TEST_CASE("an unknown icon is null")
{
    CHECK(icon(u"no such icon", themeFor(ThemeKind::Light)).isNull());
}

TEST_CASE("the program's icon shows arch and curve, also where it is smallest")
{
    for (const int side : {16, 32, 256}) {
        INFO(side);
        const QImage image = programIcon().pixmap(QSize(side, side), 1.0).toImage();
        REQUIRE(image.size() == QSize(side, side));
        CHECK(image.pixelColor(0, 0).alpha() < 128);
        const auto at = [&](double x, double y) {
            return image.pixelColor(static_cast<int>(x * side), static_cast<int>(y * side));
        };
        const QColor tile = at(0.1, 0.5);
        const QColor arch = at(0.4, 0.5);
        const QColor curve = at(0.7, 0.8);
        CHECK(tile.blue() > tile.red() + 100);
        CHECK(arch.lightness() > 240);
        CHECK(curve.red() > curve.blue() + 100);
    }
}
