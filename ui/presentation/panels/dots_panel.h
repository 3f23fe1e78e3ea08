#pragma once

#include "ui/presentation/panels/stage_panel.h"

#include <QList>

#include <cstddef>
#include <vector>

namespace ogive::ui {

class CountRow;
class Room;

/// Dots that the room gives to the options of a decision: the keys 1 to 9 give one to an option.
class DotsPanel : public StagePanel {
    Q_OBJECT

public:
    DotsPanel(Room& room, std::size_t decision, QWidget* parent);

    bool takeKey(const QKeyEvent& event) override;
    void refresh() override;
    void begin() override;

private:
    void count(std::size_t row, int step);
    void takeBack();

    Room& m_room;
    std::size_t m_decision;
    std::vector<std::size_t> m_options; ///< by row
    QList<CountRow*> m_rows;
    StageLabel* m_sum;
    std::vector<std::size_t> m_counted; ///< rows, for what is taken back
};

} // namespace ogive::ui
