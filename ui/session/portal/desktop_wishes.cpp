#include "ui/session/portal/desktop_wishes.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString colourSchemeKey = u"color-scheme"_s;
const QString contrastKey = u"contrast"_s;

constexpr uint preferDark = 1;     ///< of color-scheme: 0 no preference, 2 light
constexpr uint higherContrast = 1; ///< of contrast: 0 no preference

/// The portal answers with a variant in a variant.
uint numberFrom(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopWishes::DesktopWishes(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                  SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(colourSchemeKey);
    ask(contrastKey);
}

void DesktopWishes::ask(const QString& key)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << appearanceGroup << key;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            take(key, numberFrom(reply.value()));
    });
}

void DesktopWishes::takeSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearanceGroup)
        take(key, numberFrom(value.variant()));
}

void DesktopWishes::take(const QString& key, uint value)
{
    if (key == colourSchemeKey)
        emit darkWished(value == preferDark);
    else if (key == contrastKey)
        emit highContrastWished(value == higherContrast);
}

} // namespace ogive::ui
