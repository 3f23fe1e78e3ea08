#include "ui/session/motion/motion_setting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto knownProperty = "motionSettings";
constexpr auto reducedVariable = "OGIVE_REDUCED_MOTION";

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString motionPortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString desktopGroup = u"org.gnome.desktop.interface"_s;
const QString animationsKey = u"enable-animations"_s;

/// Of every window of the program, the latest last.
QObjectList knownSettings()
{
    return qApp->property(knownProperty).value<QObjectList>();
}

/// The portal answers with a variant in a variant.
QVariant plain(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

MotionSetting::MotionSetting(const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_isSystemReduced(qEnvironmentVariableIntValue(reducedVariable) != 0 ||
                        QGuiApplication::platformName() == u"offscreen"_s)
{
    qApp->setProperty(knownProperty, QVariant::fromValue(knownSettings() << this));
    if (!m_isSystemReduced)
        followSystem();
}

MotionSetting::~MotionSetting()
{
    if (qApp == nullptr)
        return;
    QObjectList others = knownSettings();
    others.removeOne(this);
    qApp->setProperty(knownProperty, QVariant::fromValue(others));
}

bool MotionSetting::isReduced() const
{
    const ReducedMotion choice = m_settings.reducedMotion();
    return choice == ReducedMotion::System ? m_isSystemReduced : choice == ReducedMotion::On;
}

void MotionSetting::followSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, motionPortalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(takeSystemSetting(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, motionPortalPath, settingsInterface, u"Read"_s);
    question << desktopGroup << animationsKey;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            setSystemReduced(!plain(reply.value()).toBool());
    });
}

void MotionSetting::takeSystemSetting(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == desktopGroup && key == animationsKey)
        setSystemReduced(!plain(value.variant()).toBool());
}

bool isMotionReduced()
{
    const QObjectList known = knownSettings();
    return known.isEmpty() || static_cast<const MotionSetting*>(known.last())->isReduced();
}

} // namespace ogive::ui
