#pragma once

#include "ui/widgets/card.h"

class QGridLayout;

namespace ogive::ui {

class TextLabel;

/// Settings of one topic: a title, and rows of a label, its control and what is to be said about it.
class SettingCard : public Card {
    Q_OBJECT

public:
    explicit SettingCard(const QString& title, QWidget* parent = nullptr);

    /// The label, which may carry a mnemonic, leads to the control and names it where it has no name. Returns
    /// the line below the control; without text it takes no room.
    TextLabel* addRow(const QString& label, QWidget& control, const QString& hint = {});
    /// A problem with what was typed takes the place of a row's hint; an empty one brings the hint back.
    static void showProblem(TextLabel& hintLine, const QString& problem, const QString& hint = {});

private:
    QGridLayout* m_grid;
};

} // namespace ogive::ui
