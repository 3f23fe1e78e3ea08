#include "ui/widgets/figures/figure_painter.h"

#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>

using namespace ogive;
using namespace ogive::ui;

namespace {

QImage painted(const Figure& figure)
{
    QImage image(qRound(figure.size.width), qRound(figure.size.height), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFigure(painter, figure, printColors());
    return image;
}

} // namespace

TEST_CASE("every ink has a colour of its own on paper", "[figure]")
{
    const FigureColors colors = printColors();
    for (const QColor& color : colors.inks)
        CHECK(color.isValid());
    CHECK(colors[Ink::Accent] == themeFor(ThemeKind::Light).accent);
    CHECK(colors[Ink::Series8] == themeFor(ThemeKind::Light).series[7]);
}

TEST_CASE("shapes are painted where they stand, later ones above", "[figure]")
{
    const Figure figure{{100, 60},
                        "",
                        "",
                        {ogive::Box{{10, 10, 80, 40}, 0, Ink::Good, {}},
                         Polygon{{{20, 20}, {60, 20}, {60, 40}, {20, 40}}, Ink::Bad, 1, {}},
                         Polyline{{{0, 55}, {100, 55}}, {Ink::Accent, 4}}}};
    const QImage image = painted(figure);
    const FigureColors colors = printColors();
    CHECK(image.pixelColor(80, 30) == colors[Ink::Good]);
    CHECK(image.pixelColor(40, 30) == colors[Ink::Bad]);
    CHECK(image.pixelColor(50, 55) == colors[Ink::Accent]);
    CHECK(image.pixelColor(5, 5) == QColor(Qt::white));
}

TEST_CASE("an anchored label stands left of, around or right of its point", "[figure]")
{
    const auto inkedColumns = [](Anchor anchor) {
        const QImage image =
            painted({{200, 40}, "", "", {Label{{100, 25}, "HHHHHH", 13, false, Ink::Text, anchor}}});
        std::pair<int, int> span{image.width(), -1};
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() < 128)
                    span = {std::min(span.first, x), std::max(span.second, x)};
            }
        }
        return span;
    };
    CHECK(inkedColumns(Anchor::Start).first >= 100);
    CHECK(inkedColumns(Anchor::End).second <= 100);
    const auto [left, right] = inkedColumns(Anchor::Middle);
    CHECK((left + right) / 2 == Approx(100).margin(1));
}
