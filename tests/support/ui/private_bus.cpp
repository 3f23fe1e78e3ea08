#include "tests/support/ui/private_bus.h"

namespace ogive::ui::test {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int longestWait = 10000; // ms, on a busy machine

} // namespace

PrivateBus::PrivateBus()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (m_daemon.waitForStarted(longestWait) && m_daemon.waitForReadyRead(longestWait))
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString& name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished(longestWait);
}

QDBusConnection PrivateBus::connection(const QString& name)
{
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace ogive::ui::test
