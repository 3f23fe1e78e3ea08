#pragma once

#include "ui/presentation/panels/stage_panel.h"

class QLineEdit;

namespace ogive::ui {

class Room;

/// Keeps what is tried as a scenario of the design, under a name.
class KeepPanel : public StagePanel {
    Q_OBJECT

public:
    KeepPanel(Room& room, QWidget* parent);

    void begin() override;
    bool takeKey(const QKeyEvent& event) override;
    [[nodiscard]] bool takesText() const override { return true; }

signals:
    void kept();

private:
    void submit();

    Room& m_room;
    QLineEdit* m_name;
};

/// Asks what becomes of what is tried before the presentation ends.
class LeavePanel : public StagePanel {
    Q_OBJECT

public:
    LeavePanel(const Room& room, QWidget* parent);

    bool takeKey(const QKeyEvent& event) override;

signals:
    void keepRequested();
    void dropRequested();
};

} // namespace ogive::ui
