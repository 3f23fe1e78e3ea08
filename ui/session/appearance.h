#pragma once

#include "ui/session/settings.h"

#include <QObject>

class QDBusVariant;

namespace ogive::ui {

/// Theme and text size of the whole program, as the user chose them. Made before the first widget.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const { return m_settings.theme(); }
    void setTheme(ThemeChoice theme);

    void zoomIn();
    void zoomOut();
    void resetZoom();
    [[nodiscard]] double textScale() const { return m_settings.textScale(); }

signals:
    void changed(); ///< theme or text size

private slots:
    void takeSystemSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void setTextScale(double scale);
    void apply();
    /// The desktop's colour scheme comes over the bus without waiting for it, and again whenever it changes.
    void followSystem();
    void takeColourScheme(uint scheme);

    Settings& m_settings;
    bool m_isSystemDark = false;
    bool m_isFollowing = false;
};

} // namespace ogive::ui
