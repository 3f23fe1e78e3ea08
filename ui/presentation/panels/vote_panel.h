#pragma once

#include "core/design/workshop/workshop.h"
#include "ui/presentation/panels/stage_panel.h"

#include <QList>

#include <cstddef>
#include <utility>

namespace ogive::ui {

class CountRow;
class Room;
class SegmentedControl;

/// Counts what the room says of the outcome that is shown: by hands with the keys 1 2 3, or by fist-of-five
/// with 0 to 5. Every hand is in the design at once.
class VotePanel : public StagePanel {
    Q_OBJECT

public:
    VotePanel(Room& room, std::size_t decision, QWidget* parent);

    bool takeKey(const QKeyEvent& event) override;
    void refresh() override;
    void begin() override;

    enum class Way { Hands, Fists };
    [[nodiscard]] Way way() const { return m_way; }
    void setWay(Way way);

private:
    void createRows();
    void count(std::size_t row, int step);
    void takeBack();
    void apply(const RoomVote& vote);
    void showRows();
    [[nodiscard]] RoomVote vote() const; ///< on the outcome that is shown; begun anew for another one
    [[nodiscard]] QString countsText(const RoomVote& vote) const;

    Room& m_room;
    std::size_t m_decision;
    Way m_way = Way::Hands;
    StageLabel* m_outcome;
    SegmentedControl* m_ways;
    QList<CountRow*> m_hands; ///< agree, discuss, against
    QList<CountRow*> m_fists; ///< by fingers
    StageLabel* m_sum;
    StageLabel* m_keys;
    QList<std::pair<Way, std::size_t>> m_counted; ///< rows, for what is taken back
};

} // namespace ogive::ui
