#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

namespace ogive::ui::test {

/// A message bus of its own for a test; nobody else is on it.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// False where no dbus-daemon is installed.
    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    /// A connection of this name, closed with the bus.
    [[nodiscard]] QDBusConnection connection(const QString& name);

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace ogive::ui::test
