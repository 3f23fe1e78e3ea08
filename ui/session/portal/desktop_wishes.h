#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace ogive::ui {

/// How the desktop wishes programs to look, as its settings portal says (org.freedesktop.appearance). Asked
/// for without waiting, and followed as it changes; without a bus or a portal nothing is ever heard.
class DesktopWishes : public QObject {
    Q_OBJECT

public:
    explicit DesktopWishes(const QDBusConnection& bus, QObject* parent = nullptr);

signals:
    void darkWished(bool isDark);
    void highContrastWished(bool isHigh);

private slots:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);
    void take(const QString& key, uint value);

    QDBusConnection m_bus;
};

} // namespace ogive::ui
