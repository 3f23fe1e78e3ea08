#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <QWidget>

#include <array>

using namespace ogive::ui;

namespace {

constexpr std::array kinds{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};

} // namespace

TEST_CASE("every theme has its own colours")
{
    CHECK(themeFor(ThemeKind::Light).accent == QColor(0x2F, 0x5F, 0xDE));
    CHECK(themeFor(ThemeKind::Dark).background == QColor(0x10, 0x15, 0x1C));
    for (const ThemeKind kind : kinds) {
        CHECK(themeFor(kind).kind == kind);
        CHECK(themeFor(kind).series.size() == 8);
    }
}

TEST_CASE("a palette leads back to its theme")
{
    for (const ThemeKind kind : kinds) {
        QWidget widget;
        widget.setPalette(paletteFor(themeFor(kind)));
        showAsSurface(widget);
        CHECK(&themeOf(&widget) == &themeFor(kind));
    }
    CHECK(themeOf(QPalette(Qt::black)).kind == ThemeKind::Dark);
    CHECK(themeOf(QPalette(Qt::white)).kind == ThemeKind::Light);
}

TEST_CASE("the four text sizes follow the base")
{
    const QFont base = interfaceFont();
    CHECK(base.pixelSize() == 13);
    CHECK(textFont(TextSize::Small, base).pixelSize() == 11);
    CHECK(textFont(TextSize::Strong, base).pixelSize() == 15);
    CHECK(textFont(TextSize::Strong, base).weight() == QFont::DemiBold);
    CHECK(textFont(TextSize::Title, base).pixelSize() == 20);
    CHECK(textFont(TextSize::Title, interfaceFont(2)).pixelSize() == 40);
}
