#pragma once

#include <QObject>

class QWidget;

namespace ogive::ui {

/// Lets a window be painted only once its layouts have settled. A nested layout tells the one around it by a
/// posted event; painted in between, the window would show half a change and then be painted once more.
class SettledPaint : public QObject {
    Q_OBJECT

public:
    explicit SettledPaint(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ogive::ui
