#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace ogive::ui {

/// Lets one file be dropped on a widget.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& target);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void hovered(bool isOver); ///< a file is held over the widget, or no longer
    void dropped(const QString& path);

private:
    bool take(QDropEvent& event);
};

} // namespace ogive::ui
