#pragma once

#include "core/base/result.h"
#include "ui/presentation/panels/stage_panel.h"

class QLineEdit;

namespace ogive::ui {

class DayEdit;
class Room;

/// Takes down what the room says: a note on the page, a question that stays open, something to be done.
class EntryPanel : public StagePanel {
    Q_OBJECT

public:
    enum class Kind { Note, Question, Action };

    EntryPanel(Room& room, Kind kind, QWidget* parent);

    bool takeKey(const QKeyEvent& event) override;
    [[nodiscard]] bool takesText() const override { return true; }

private:
    void createFields();
    void showKnown();
    void submit();
    [[nodiscard]] Result<void> take();
    [[nodiscard]] Result<void> takeNote();
    [[nodiscard]] Result<void> takeQuestion(const QString& due);
    [[nodiscard]] Result<void> takeAction(const QString& due);

    Room& m_room;
    Kind m_kind;
    StageTextEdit* m_text;
    QLineEdit* m_person;
    DayEdit* m_due = nullptr; ///< not of notes
};

} // namespace ogive::ui
