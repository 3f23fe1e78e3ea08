#pragma once

#include "ui/preferences/setting_card.h"

namespace ogive::ui {

class Appearance;
class NumberEdit;
class SegmentedControl;

/// How the program looks and moves.
class AppearanceSection : public SettingCard {
    Q_OBJECT

public:
    explicit AppearanceSection(Appearance& appearance, QWidget* parent = nullptr);

    void showSettings();

private:
    Appearance& m_appearance;
    SegmentedControl* m_theme;
    NumberEdit* m_textSize;
    SegmentedControl* m_motion;
};

} // namespace ogive::ui
