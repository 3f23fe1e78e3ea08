#include "ui/session/appearance.h"

#include "ui/shell/ogive_style.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double zoomStep = 0.1;
constexpr uint preferDark = 1; ///< org.freedesktop.appearance color-scheme

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString colourSchemeKey = u"color-scheme"_s;

ThemeKind kindFor(ThemeChoice choice, bool isSystemDark)
{
    switch (choice) {
    case ThemeChoice::System:
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

/// The portal answers with a variant in a variant.
uint schemeFrom(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_isSystemDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new OgiveStyle);
    apply();
    if (theme() == ThemeChoice::System)
        followSystem();
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    if (theme == ThemeChoice::System)
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

void Appearance::apply()
{
    applyTheme(*qApp, kindFor(m_settings.theme(), m_isSystemDark), m_settings.textScale());
    emit changed();
}

void Appearance::followSystem()
{
    if (std::exchange(m_isFollowing, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(takeSystemSetting(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << appearanceGroup << colourSchemeKey;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            takeColourScheme(schemeFrom(reply.value()));
    });
}

void Appearance::takeSystemSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearanceGroup && key == colourSchemeKey)
        takeColourScheme(schemeFrom(value.variant()));
}

void Appearance::takeColourScheme(uint scheme)
{
    const bool isDark = scheme == preferDark;
    if (isDark == m_isSystemDark)
        return;
    m_isSystemDark = isDark;
    apply();
}

} // namespace ogive::ui
