#pragma once

#include <QIcon>
#include <QStringView>

namespace ogive::ui {

struct Theme;

/// A built-in icon (resources/icons/NAME.svg) in the theme's text colour, sharp at every size and scale.
/// It keeps the colours it was made with: make it anew when the palette changes.
/// An unknown name is a null icon.
[[nodiscard]] QIcon icon(QStringView name, const Theme& theme);

/// The same in colours of one's own, for icons on the accent or in a warning.
[[nodiscard]] QIcon icon(QStringView name, const QColor& colour, const QColor& disabledColour);

/// The program's own icon, in its own colours. It needs none of Qt's plugins.
[[nodiscard]] QIcon programIcon();

/// The names there are, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace ogive::ui
