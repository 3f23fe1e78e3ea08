#pragma once

#include "ui/presentation/panels/stage_panel.h"

class QGridLayout;

namespace ogive::ui {

/// What the keys of the stage do.
class KeysPanel : public StagePanel {
    Q_OBJECT

public:
    explicit KeysPanel(QWidget* parent);

    void begin() override;
    bool takeKey(const QKeyEvent& event) override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    void addLine(QGridLayout& grid, const QString& what, const QString& keys);
};

} // namespace ogive::ui
