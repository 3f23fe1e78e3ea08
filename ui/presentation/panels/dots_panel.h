#pragma once

#include "ui/presentation/panels/count_panel.h"

namespace ogive::ui {

/// Dots that the room gives to the options of a decision: the keys 1 to 9 give one to an option.
class DotsPanel : public CountPanel {
    Q_OBJECT

public:
    DotsPanel(Room& room, std::size_t decision, QWidget* parent);

    void refresh() override;

protected:
    bool countRow(std::size_t row, int step) override;
    [[nodiscard]] std::optional<std::size_t> rowOf(int digit) const override;

private:
    std::vector<std::size_t> m_options; ///< by row
    StageLabel* m_sum;
};

} // namespace ogive::ui
