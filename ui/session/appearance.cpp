#include "ui/session/appearance.h"

#include "ui/session/display/display_settings.h"
#include "ui/session/portal/desktop_wishes.h"
#include "ui/shell/ogive_style.h"
#include "ui/shell/theme.h"

#include <QApplication>

#include <cmath>
#include <utility>

namespace ogive::ui {
namespace {

constexpr double zoomStep = 0.1;

ThemeKind kindFor(ThemeChoice choice, bool isSystemDark, bool isSystemHighContrast)
{
    switch (choice) {
    case ThemeChoice::System:
        if (isSystemHighContrast)
            return ThemeKind::HighContrast;
        return isSystemDark ? ThemeKind::Dark : ThemeKind::Light;
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::HighContrast:
        return ThemeKind::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_isSystemDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new OgiveStyle);
    reload();
}

Appearance::Appearance(Settings& settings, const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_bus(bus)
    , m_isSystemDark(false)
{
    QApplication::setStyle(new OgiveStyle);
    reload();
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    followSystem();
    apply();
}

void Appearance::zoomIn()
{
    setTextScale(m_settings.textScale() + zoomStep);
}

void Appearance::zoomOut()
{
    setTextScale(m_settings.textScale() - zoomStep);
}

void Appearance::resetZoom()
{
    setTextScale(1);
}

void Appearance::setTextScale(double scale)
{
    m_settings.setTextScale(std::round(scale * 10) / 10);
    apply();
}

void Appearance::setNumberFormat(NumberFormat format)
{
    m_settings.setNumberFormat(format);
    applyNumbers();
}

void Appearance::setCurrency(const CurrencyChoice& currency)
{
    m_settings.setCurrency(currency);
    applyNumbers();
}

void Appearance::reload()
{
    followSystem();
    apply();
    applyNumbers();
}

void Appearance::apply()
{
    applyTheme(*qApp, kindFor(m_settings.theme(), m_isSystemDark, m_isSystemHighContrast),
               m_settings.textScale());
    emit changed();
}

void Appearance::applyNumbers()
{
    DisplayStyle style = displayStyleOf(m_settings);
    if (style == displayStyle())
        return;
    setDisplayStyle(std::move(style));
    emit numbersChanged();
}

/// The desktop is asked over the bus without waiting for it, and its answers followed from then on.
void Appearance::followSystem()
{
    if (m_settings.theme() != ThemeChoice::System || m_wishes != nullptr)
        return;
    m_wishes = new DesktopWishes(m_bus ? *m_bus : QDBusConnection::sessionBus(), this);
    connect(m_wishes, &DesktopWishes::darkWished, this,
            [this](bool isDark) { takeWish(m_isSystemDark, isDark); });
    connect(m_wishes, &DesktopWishes::highContrastWished, this,
            [this](bool isHigh) { takeWish(m_isSystemHighContrast, isHigh); });
}

void Appearance::takeWish(bool& wish, bool value)
{
    if (std::exchange(wish, value) != value && theme() == ThemeChoice::System)
        apply();
}

} // namespace ogive::ui
