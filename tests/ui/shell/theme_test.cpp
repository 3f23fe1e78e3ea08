#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

using namespace ogive::ui;

namespace {

constexpr std::array kinds{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Contrast ratio by WCAG 2.
double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

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

TEST_CASE("texts can be read on what they stand on")
{
    for (const ThemeKind kind : kinds) {
        const Theme& theme = themeFor(kind);
        INFO("theme " << static_cast<int>(kind));
        for (const QColor& ground :
             {theme.background, theme.surface, theme.band, theme.hover, theme.accentSoft}) {
            CHECK(contrast(theme.text, ground) >= 7);
            CHECK(contrast(theme.muted, ground) >= 4.5);
            CHECK(contrast(theme.accent, ground) >= 4.5);
        }
        CHECK(contrast(theme.onAccent, theme.accent) >= 4.5);
        CHECK(contrast(theme.onAccent, theme.accentStrong) >= 4.5);
        CHECK(contrast(theme.warning, theme.warningSoft) >= 4.5);
        CHECK(contrast(theme.overridden, theme.overriddenSoft) >= 4.5);
        CHECK(contrast(theme.bad, theme.surface) >= 4.5);
        CHECK(contrast(theme.bad, theme.badSoft) >= 4.5);
        CHECK(contrast(theme.onStrong, theme.strong) >= 7);
        CHECK(contrast(theme.onStrongMuted, theme.strong) >= 4.5);
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
