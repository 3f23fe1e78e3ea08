#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace ogive::ui {

/// The areas of a window in the order in which the keyboard goes through them: Tab from the last control of
/// one to the first of the next, F6 and Shift+F6 from area to area, back to where the keyboard was in it.
class WindowAreas : public QObject {
    Q_OBJECT

public:
    explicit WindowAreas(QMainWindow& window);

    /// Those that can be seen now: tool bars, docks before the centre, the centre, docks after it, status
    /// bar.
    [[nodiscard]] QList<QWidget*> visibleAreas() const;

    /// What Tab and Shift+Tab do. False where nothing can take the keyboard.
    bool moveFocus(bool forward);
    /// What F6 and Shift+F6 do.
    void changeArea(bool forward);

    /// The controls of an area that Tab reaches, in its order.
    [[nodiscard]] static QList<QWidget*> tabStops(QWidget& area);

private:
    [[nodiscard]] static qsizetype placeIn(const QList<QWidget*>& stops, bool forward);
    void remember(QWidget* focused);

    QMainWindow& m_window;
    QHash<QWidget*, QPointer<QWidget>> m_last; ///< by area, where the keyboard was
};

} // namespace ogive::ui
