#pragma once

#include "ui/session/settings.h"

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace ogive::ui {

class DesktopWishes;

/// Theme, text size and how numbers are written in the whole program, as the user chose them. Made before the
/// first widget.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(Settings& settings, QObject* parent = nullptr);
    /// With a bus of its own to ask the desktop on.
    Appearance(Settings& settings, const QDBusConnection& bus, QObject* parent = nullptr);

    [[nodiscard]] Settings& settings() const { return m_settings; }

    [[nodiscard]] ThemeChoice theme() const { return m_settings.theme(); }
    void setTheme(ThemeChoice theme);

    void zoomIn();
    void zoomOut();
    void resetZoom();
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_settings.textScale(); }

    void setNumberFormat(NumberFormat format);
    void setCurrency(const CurrencyChoice& currency);

    /// Takes everything from the settings again, after something else has changed them.
    void reload();

signals:
    void changed();        ///< theme or text size
    void numbersChanged(); ///< numbers or amounts are written in another way: what shows them is made anew

private:
    void apply();
    void applyNumbers();
    void followSystem();
    void takeWish(bool& wish, bool value);

    Settings& m_settings;
    std::optional<QDBusConnection> m_bus; ///< none: the session's
    DesktopWishes* m_wishes = nullptr;    ///< asked once the theme is the system's
    bool m_isSystemDark;
    bool m_isSystemHighContrast = false;
};

} // namespace ogive::ui
