#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

using namespace ogive::ui;

namespace {

using Colour = QColor Theme::*;

/// A colour that texts have, and everything they stand on in it.
struct TextPair {
    const char* name;
    Colour text;
    std::vector<std::pair<const char*, Colour>> grounds;
};

// Disabled texts are left out: WCAG 2.2 exempts inactive components (SC 1.4.3).
const std::array textPairs{
    TextPair{"text",
             &Theme::text,
             {{"background", &Theme::background},
              {"surface", &Theme::surface},
              {"band", &Theme::band},
              {"hover", &Theme::hover},
              {"accentSoft", &Theme::accentSoft},
              {"goodSoft", &Theme::goodSoft},
              {"warningSoft", &Theme::warningSoft},
              {"badSoft", &Theme::badSoft},
              {"overriddenSoft", &Theme::overriddenSoft}}},
    TextPair{"muted",
             &Theme::muted,
             {{"background", &Theme::background},
              {"surface", &Theme::surface},
              {"band", &Theme::band},
              {"hover", &Theme::hover},
              {"accentSoft", &Theme::accentSoft}}},
    TextPair{"accent",
             &Theme::accent,
             {{"background", &Theme::background},
              {"surface", &Theme::surface},
              {"band", &Theme::band},
              {"hover", &Theme::hover},
              {"accentSoft", &Theme::accentSoft}}},
    TextPair{
        "onAccent", &Theme::onAccent, {{"accent", &Theme::accent}, {"accentStrong", &Theme::accentStrong}}},
    TextPair{"good",
             &Theme::good,
             {{"background", &Theme::background},
              {"surface", &Theme::surface},
              {"hover", &Theme::hover},
              {"goodSoft", &Theme::goodSoft}}},
    TextPair{"warning",
             &Theme::warning,
             {{"background", &Theme::background},
              {"surface", &Theme::surface},
              {"hover", &Theme::hover},
              {"warningSoft", &Theme::warningSoft}}},
    TextPair{"bad",
             &Theme::bad,
             {{"background", &Theme::background},
              {"surface", &Theme::surface},
              {"hover", &Theme::hover},
              {"badSoft", &Theme::badSoft}}},
    TextPair{"overridden",
             &Theme::overridden,
             {{"background", &Theme::background},
              {"surface", &Theme::surface},
              {"hover", &Theme::hover},
              {"overriddenSoft", &Theme::overriddenSoft}}},
    TextPair{"onStrong", &Theme::onStrong, {{"strong", &Theme::strong}}},
    TextPair{"onStrongMuted", &Theme::onStrongMuted, {{"strong", &Theme::strong}}},
};

/// Graphics that have to be told from what is around them (SC 1.4.11): the ring of the focus and of what is
/// chosen, threshold marks, and what series of charts stand on.
const std::array<std::pair<const char*, Colour>, 2> graphics{
    {{"accent", &Theme::accent}, {"tick", &Theme::tick}}};
const std::array<std::pair<const char*, Colour>, 2> graphicGrounds{
    {{"surface", &Theme::surface}, {"background", &Theme::background}}};

constexpr std::array namedKinds{std::pair{ThemeKind::Light, "light"}, std::pair{ThemeKind::Dark, "dark"},
                                std::pair{ThemeKind::HighContrast, "high contrast"}};

/// WCAG 2.2, relative luminance.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("contrast is computed as WCAG 2.2 has it")
{
    CHECK(contrast(QColor(0, 0, 0), QColor(255, 255, 255)) == Approx(21));
    CHECK(contrast(QColor(255, 255, 255), QColor(255, 255, 255)) == Approx(1));
    // The lightest grey on white that passes 4.5 is #767676 (4.54).
    CHECK(contrast(QColor(0x76, 0x76, 0x76), QColor(255, 255, 255)) == Approx(4.54).margin(0.005));
}

TEST_CASE("every text of every theme has a contrast of 4.5 to what it stands on, of 7 in high contrast")
{
    for (const auto& [kind, themeName] : namedKinds) {
        const Theme& theme = themeFor(kind);
        const double wanted = kind == ThemeKind::HighContrast ? 7 : 4.5;
        double least = 21;
        std::string where;
        for (const TextPair& pair : textPairs)
            for (const auto& [groundName, ground] : pair.grounds) {
                const double found = contrast(theme.*pair.text, theme.*ground);
                INFO(themeName << ": " << pair.name << " on " << groundName);
                CHECK(found >= wanted);
                if (found < least) {
                    least = found;
                    where = std::string(pair.name) + " on " + groundName;
                }
            }
        INFO(themeName << ": the least contrast is " << least << ", " << where);
        CHECK(least >= wanted);
    }
}

TEST_CASE("graphics of every theme have a contrast of 3 to what they stand on")
{
    for (const auto& [kind, themeName] : namedKinds) {
        const Theme& theme = themeFor(kind);
        for (const auto& [groundName, ground] : graphicGrounds) {
            for (const auto& [name, colour] : graphics) {
                INFO(themeName << ": " << name << " on " << groundName);
                CHECK(contrast(theme.*colour, theme.*ground) >= 3);
            }
        }
        for (qsizetype i = 0; i < theme.series.size(); ++i) {
            INFO(themeName << ": series " << i << " on surface");
            CHECK(contrast(theme.series[i], theme.surface) >= 3);
        }
    }
}

TEST_CASE("the series of a theme are told apart by their colours")
{
    for (const auto& [kind, themeName] : namedKinds) {
        const QList<QColor>& series = themeFor(kind).series;
        for (qsizetype i = 0; i < series.size(); ++i)
            for (qsizetype other = i + 1; other < series.size(); ++other) {
                INFO(themeName << ": series " << i << " and " << other);
                CHECK(series[i] != series[other]);
            }
    }
}
