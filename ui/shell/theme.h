#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>

class QApplication;
class QWidget;

namespace ogive::ui {

enum class ThemeKind { Light, Dark, HighContrast };

/// Every colour the program paints with; the values stand in resources/palettes/palette.json and nowhere
/// else.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor background;    ///< behind everything
    QColor surface;       ///< cards, docks, bars, editors
    QColor band;          ///< the strip behind the decision cards
    QColor hover;         ///< under the pointer, on a surface
    QColor border;        ///< of cards, between areas
    QColor controlBorder; ///< of buttons and editors
    QColor track;         ///< the empty part of sliders and bars
    QColor off;           ///< a switch that is off
    QColor edge;          ///< lines of a drawing that are not in focus
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;
    QColor accentStrong; ///< accent under the pointer
    QColor accentMuted;  ///< bars beside the chosen one
    QColor accentSoft;
    QColor onAccent;
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor warningBorder;
    QColor tick; ///< threshold marks
    QColor bad;
    QColor badSoft;
    QColor overridden;
    QColor overriddenSoft;
    QColor strong; ///< the cost card
    QColor onStrong;
    QColor onStrongMuted;
    QColor shadow;
    QList<QColor> series; ///< Okabe-Ito, for charts

    bool operator==(const Theme&) const = default;
};

/// The built-in theme of a kind; read from the resource once, then unchanging.
[[nodiscard]] const Theme& themeFor(ThemeKind kind);

/// The theme a palette made by paletteFor() belongs to; for another palette light or dark by its lightness.
/// Widgets ask again when they paint, so a theme switch needs nothing but a new palette.
[[nodiscard]] const Theme& themeOf(const QPalette& palette);
[[nodiscard]] const Theme& themeOf(const QWidget* widget); ///< no widget: the application's

[[nodiscard]] QPalette paletteFor(const Theme& theme);

/// Sets palette and font of the whole program. `textScale` 1 is 13 px text. When the font changes, every
/// widget gets QEvent::ApplicationFontChange: those with a font of their own set it anew there.
void applyTheme(QApplication& application, ThemeKind kind, double textScale = 1);

enum class TextSize { Small, Base, Strong, Title };

/// The font of a size (11, 13, 15 and 20 px at scale 1; Strong is demi-bold, Title bold), relative to `base`.
[[nodiscard]] QFont textFont(TextSize size, const QFont& base);
[[nodiscard]] QFont textFont(TextSize size); ///< relative to the application's font
[[nodiscard]] QFont interfaceFont(double textScale = 1);

/// Lets the widget fill itself with the theme's surface (docks, bars) instead of the background.
void showAsSurface(QWidget& widget);

} // namespace ogive::ui
