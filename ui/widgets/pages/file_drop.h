#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QWidget;

namespace ogive::ui {

/// Lets a file, or several at once, be dropped on a widget.
class FileDrop : public QObject {
    Q_OBJECT

public:
    enum class Takes { One, Many };

    explicit FileDrop(QWidget& target, Takes takes = Takes::One);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void hovered(bool isOver);                   ///< files are held over the widget, or no longer
    void dropped(const QString& path);           ///< where one is taken
    void filesDropped(const QStringList& paths); ///< where many are

private:
    bool take(QDropEvent& event);

    Takes m_takes;
};

} // namespace ogive::ui
