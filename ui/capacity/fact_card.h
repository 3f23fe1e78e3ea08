#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ogive::ui {

class TextLabel;

/// One headline number with what it stands for.
class FactCard : public Card {
    Q_OBJECT

public:
    explicit FactCard(const QString& title, QWidget* parent = nullptr);

    void showFact(const QString& number, const QString& note);
    void addAction(QWidget* button); ///< below the note
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString note() const;

private:
    TextLabel* m_number;
    TextLabel* m_note;
    QVBoxLayout* m_column;
};

} // namespace ogive::ui
