#pragma once

#include <QWidget>

namespace ogive::ui {

/// What stands in place of the table while there is nothing to compare: what a what-if is, and a button that
/// adds one.
class NoScenarios : public QWidget {
    Q_OBJECT

public:
    explicit NoScenarios(QWidget* parent = nullptr);

signals:
    void whatIfRequested();
};

} // namespace ogive::ui
