#pragma once

#include "core/design/design.h"
#include "ui/presentation/panels/stage_panel.h"

#include <cstddef>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace ogive::ui {

class Room;

/// The room decides otherwise than the rules say, and says why; or accepts what they say again. It changes
/// the design, not what is only tried.
class OverridePanel : public StagePanel {
    Q_OBJECT

public:
    OverridePanel(Room& room, std::size_t decision, QWidget* parent);

    bool takeKey(const QKeyEvent& event) override;
    [[nodiscard]] bool takesText() const override { return true; }

private:
    void fillOptions();
    void fillFrom(const Override& stated);
    void showFields();
    void submit();
    [[nodiscard]] std::optional<std::size_t> picked() const;
    [[nodiscard]] Override written(std::size_t option) const;

    Room& m_room;
    std::size_t m_decision;
    QComboBox* m_option;
    StageTextEdit* m_rationale;
    QLineEdit* m_deciders;
};

} // namespace ogive::ui
