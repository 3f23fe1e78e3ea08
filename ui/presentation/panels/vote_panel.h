#pragma once

#include "core/design/workshop/workshop.h"
#include "ui/presentation/panels/count_panel.h"

namespace ogive::ui {

class SegmentedControl;

/// Counts what the room says of the outcome that is shown: by hands with the keys 1 2 3, or by fist-of-five
/// with 0 to 5.
class VotePanel : public CountPanel {
    Q_OBJECT

public:
    VotePanel(Room& room, std::size_t decision, QWidget* parent);

    bool takeKey(const QKeyEvent& event) override;
    void refresh() override;

    enum class Way { Hands, Fists };
    [[nodiscard]] Way way() const { return m_way; }
    void setWay(Way way);

protected:
    bool countRow(std::size_t row, int step) override;
    [[nodiscard]] std::optional<std::size_t> rowOf(int digit) const override;

private:
    void createRows();
    [[nodiscard]] RoomVote vote() const; ///< on the outcome that is shown; begun anew for another one
    [[nodiscard]] QString countsText(const RoomVote& vote) const;

    Way m_way = Way::Hands;
    StageLabel* m_outcome;
    SegmentedControl* m_ways;
    StageLabel* m_sum;
    StageLabel* m_keys;
};

} // namespace ogive::ui
