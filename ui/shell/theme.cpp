#include "ui/shell/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

/// The resources of a static library reach the program only when something names them.
static void keepResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kinds{ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast};
constexpr int basePixelSize = 13;

QLatin1StringView nameOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return "light"_L1;
    case ThemeKind::Dark:
        return "dark"_L1;
    case ThemeKind::HighContrast:
        return "highContrast"_L1;
    }
    Q_UNREACHABLE();
}

struct Token {
    QLatin1StringView name;
    QColor Theme::*colour;
};

const std::array tokens{
    Token{"background"_L1, &Theme::background},
    Token{"surface"_L1, &Theme::surface},
    Token{"band"_L1, &Theme::band},
    Token{"hover"_L1, &Theme::hover},
    Token{"border"_L1, &Theme::border},
    Token{"controlBorder"_L1, &Theme::controlBorder},
    Token{"track"_L1, &Theme::track},
    Token{"off"_L1, &Theme::off},
    Token{"edge"_L1, &Theme::edge},
    Token{"text"_L1, &Theme::text},
    Token{"muted"_L1, &Theme::muted},
    Token{"disabled"_L1, &Theme::disabled},
    Token{"accent"_L1, &Theme::accent},
    Token{"accentStrong"_L1, &Theme::accentStrong},
    Token{"accentMuted"_L1, &Theme::accentMuted},
    Token{"accentSoft"_L1, &Theme::accentSoft},
    Token{"onAccent"_L1, &Theme::onAccent},
    Token{"good"_L1, &Theme::good},
    Token{"goodSoft"_L1, &Theme::goodSoft},
    Token{"warning"_L1, &Theme::warning},
    Token{"warningSoft"_L1, &Theme::warningSoft},
    Token{"warningBorder"_L1, &Theme::warningBorder},
    Token{"tick"_L1, &Theme::tick},
    Token{"bad"_L1, &Theme::bad},
    Token{"badSoft"_L1, &Theme::badSoft},
    Token{"overridden"_L1, &Theme::overridden},
    Token{"overriddenSoft"_L1, &Theme::overriddenSoft},
    Token{"strong"_L1, &Theme::strong},
    Token{"onStrong"_L1, &Theme::onStrong},
    Token{"onStrongMuted"_L1, &Theme::onStrongMuted},
    Token{"shadow"_L1, &Theme::shadow},
};

/// #RRGGBB, or #RRGGBBAA where something shines through.
QColor colourFrom(const QString& text)
{
    if (text.size() != 9)
        return QColor(text);
    QColor colour(text.first(7));
    colour.setAlpha(text.last(2).toInt(nullptr, 16));
    return colour;
}

Theme themeFrom(ThemeKind kind, const QJsonObject& json)
{
    Theme theme;
    theme.kind = kind;
    for (const Token& token : tokens) {
        theme.*token.colour = colourFrom(json.value(token.name).toString());
        Q_ASSERT((theme.*token.colour).isValid());
    }
    const auto series = json.value("series"_L1).toArray();
    for (const auto& colour : series)
        theme.series.append(colourFrom(colour.toString()));
    return theme;
}

std::array<Theme, kinds.size()> builtInThemes()
{
    keepResources();
    QFile file(u":/palettes/palette.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject palettes = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray{}).object();
    std::array<Theme, kinds.size()> themes;
    std::ranges::transform(kinds, themes.begin(), [&palettes](ThemeKind kind) {
        return themeFrom(kind, palettes.value(nameOf(kind)).toObject());
    });
    return themes;
}

} // namespace

const Theme& themeFor(ThemeKind kind)
{
    static const auto themes = builtInThemes();
    return themes[static_cast<std::size_t>(kind)];
}

const Theme& themeOf(const QPalette& palette)
{
    // The accent differs in every theme and, unlike the window colour, nobody overrides it for a single
    // widget.
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    for (const ThemeKind kind : kinds) {
        if (themeFor(kind).accent == accent)
            return themeFor(kind);
    }
    const bool isDark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    return themeFor(isDark ? ThemeKind::Dark : ThemeKind::Light);
}

const Theme& themeOf(const QWidget* widget)
{
    return themeOf(widget != nullptr ? widget->palette() : QApplication::palette());
}

QPalette paletteFor(const Theme& theme)
{
    QPalette palette(theme.text, theme.surface, theme.surface, theme.controlBorder, theme.border, theme.text,
                     theme.text, theme.surface, theme.background);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Shadow, theme.shadow);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.overridden);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.off);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.background);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.background);
    return palette;
}

QFont interfaceFont(double textScale)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(std::max(8, qRound(basePixelSize * textScale)));
    return font;
}

void applyTheme(QApplication& application, ThemeKind kind, double textScale)
{
    const QFont font = interfaceFont(textScale);
    if (font != QApplication::font()) {
        application.setFont(font);
        // Qt tells only windows; labels in a size of their own have to hear it too.
        for (QWidget* widget : QApplication::allWidgets()) {
            QEvent event(QEvent::ApplicationFontChange);
            if (!widget->isWindow())
                QApplication::sendEvent(widget, &event);
        }
    }
    application.setPalette(paletteFor(themeFor(kind)));
}

QFont textFont(TextSize size, const QFont& base)
{
    constexpr std::array pixelSizes{11, 13, 15, 20};
    QFont font = base;
    const int basePixels = base.pixelSize() > 0 ? base.pixelSize() : basePixelSize;
    const int pixels = pixelSizes[static_cast<std::size_t>(size)];
    font.setPixelSize(std::max(8, (basePixels * pixels + basePixelSize / 2) / basePixelSize));
    font.setWeight(size == TextSize::Title    ? QFont::Bold
                   : size == TextSize::Strong ? QFont::DemiBold
                                              : base.weight());
    return font;
}

QFont textFont(TextSize size)
{
    return textFont(size, QApplication::font());
}

void showAsSurface(QWidget& widget)
{
    widget.setBackgroundRole(QPalette::Base);
    widget.setAutoFillBackground(true);
}

} // namespace ogive::ui
