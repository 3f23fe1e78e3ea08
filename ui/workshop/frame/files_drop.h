#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QWidget;

namespace ogive::ui {

/// Lets files, several at once, be dropped on a widget.
class FilesDrop : public QObject {
    Q_OBJECT

public:
    explicit FilesDrop(QWidget& target);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void hovered(bool isOver); ///< files are held over the widget, or no longer
    void dropped(const QStringList& paths);

private:
    bool take(QDropEvent& event);
};

} // namespace ogive::ui
