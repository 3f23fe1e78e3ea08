#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QMap>
#include <QObject>

namespace ogive::ui::test {

/// Stands for the desktop's settings portal on a bus.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QDBusConnection& bus);

    /// Sets a key of org.freedesktop.appearance and tells everyone.
    void set(const QString& key, uint value);
    void tellOf(const QString& group, const QString& key, uint value);

public slots:
    QDBusVariant Read(const QString& group, const QString& key); // NOLINT: the portal's name

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value); // NOLINT

private:
    QMap<QString, uint> m_values;
};

} // namespace ogive::ui::test
