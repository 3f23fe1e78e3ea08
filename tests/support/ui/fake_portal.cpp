#include "tests/support/ui/fake_portal.h"

namespace ogive::ui::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString appearance = u"org.freedesktop.appearance"_s;

} // namespace

FakePortal::FakePortal(const QDBusConnection& bus)
{
    qRegisterMetaType<QDBusVariant>(); // else the adaptor does not pass its signal on
    QDBusConnection here = bus;
    here.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    here.registerService(u"org.freedesktop.portal.Desktop"_s);
}

void FakePortal::set(const QString& key, uint value)
{
    m_values[key] = value;
    tellOf(appearance, key, value);
}

void FakePortal::tellOf(const QString& group, const QString& key, uint value)
{
    emit SettingChanged(group, key, QDBusVariant(value));
}

/// The portal wraps what it answers once more.
QDBusVariant FakePortal::Read(const QString& group, const QString& key)
{
    const uint value = group == appearance ? m_values.value(key, 0) : 0;
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
}

} // namespace ogive::ui::test
