#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QMainWindow;
class QWidget;

namespace ogive::ui {

/// The areas of a window in the order in which the keyboard goes through them: Tab from the last control of
/// one to the first of the next, F6 and Shift+F6 from area to area, back to where the keyboard was in it.
class WindowAreas : public QObject {
    Q_OBJECT

public:
    /// `areas` is asked whenever a key is pressed, as areas come and go; null pointers are passed over.
    using Source = std::function<QList<QWidget*>()>;
    WindowAreas(QMainWindow& window, Source areas);

    /// What Tab and Shift+Tab do. False where nothing can take the keyboard.
    bool moveFocus(bool forward);
    /// What F6 and Shift+F6 do.
    void changeArea(bool forward);

    /// The controls of an area that Tab reaches, in its order.
    [[nodiscard]] static QList<QWidget*> tabStops(QWidget& area);

private:
    [[nodiscard]] QList<QWidget*> visibleAreas() const;
    [[nodiscard]] static qsizetype placeIn(const QList<QWidget*>& stops, bool forward);
    void remember(QWidget* focused);

    QMainWindow& m_window;
    Source m_areas;
    QHash<QWidget*, QPointer<QWidget>> m_last; ///< by area, where the keyboard was
};

} // namespace ogive::ui
