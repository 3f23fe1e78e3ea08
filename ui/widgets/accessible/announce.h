#pragma once

#include <QString>
#include <QWidget>

namespace ogive::ui {

/// Whether an assistive program listens, or QT_LINUX_ACCESSIBILITY_ALWAYS_ON says so.
[[nodiscard]] bool isListenedTo();

/// Says a text to assistive programs without moving the focus: what happened elsewhere in the window of
/// `about`. Nothing is shown, and nothing is done where no such program listens.
void announce(const QWidget& about, const QString& text);

/// The same for a widget that is an alert itself, so that no second one needs to appear.
void announceOnBus(QWidget& alert, const QString& text);

/// What a window said last to assistive programs, as an alert of a pixel's size that nobody sees.
class LiveText : public QWidget {
    Q_OBJECT

public:
    explicit LiveText(QWidget& window);

    void say(const QString& text);
    [[nodiscard]] QString text() const { return accessibleName(); }
};

} // namespace ogive::ui
