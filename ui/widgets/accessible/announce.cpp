#include "ui/widgets/accessible/announce.h"

#include "ui/widgets/accessible/accessible_role.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QVariantMap>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int polite = 1; ///< AT-SPI: said once what is being said now is through

} // namespace

LiveText::LiveText(QWidget& window)
    : QWidget(&window)
{
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setGeometry(0, 0, 1, 1);
    show();
}

/// A text that is said again changes no name, so the alert also appears anew.
void LiveText::say(const QString& text)
{
    setAccessibleName(text);
    QAccessibleEvent appeared(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
}

void announceOnBus(QWidget& alert, const QString& text)
{
    QDBusConnection bus(u"a11y"_s); // Qt's own connection to assistive programs, once one listens
    QAccessibleInterface* accessible =
        bus.isConnected() ? QAccessible::queryAccessibleInterface(&alert) : nullptr;
    if (accessible == nullptr)
        return;
    const QString path = u"/org/a11y/atspi/accessible/%1"_s.arg(QAccessible::uniqueId(accessible));
    QDBusMessage signal =
        QDBusMessage::createSignal(path, u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s);
    signal << QString() << polite << 0 << QVariant::fromValue(QDBusVariant(text)) << QVariantMap();
    bus.send(signal);
}

bool isListenedTo()
{
    return QAccessible::isActive() || qEnvironmentVariableIntValue("QT_LINUX_ACCESSIBILITY_ALWAYS_ON") != 0;
}

void announce(const QWidget& about, const QString& text)
{
    if (text.isEmpty() || !isListenedTo())
        return;
    QWidget* window = about.window();
    auto* live = window->findChild<LiveText*>(QString(), Qt::FindDirectChildrenOnly);
    if (live == nullptr)
        live = new LiveText(*window);
    live->say(text);
    announceOnBus(*live, text);
}

} // namespace ogive::ui
