#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace ogive::ui {

/// The slim head of a dock: its title, float and close. Dragging it moves the dock.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget& dock);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* createButton(const QString& name);
    void applyIcons();

    QToolButton* m_float;
    QToolButton* m_close;
};

} // namespace ogive::ui
