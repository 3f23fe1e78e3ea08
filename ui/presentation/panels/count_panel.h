#pragma once

#include "ui/presentation/panels/stage_panel.h"

#include <QList>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {
struct ChangeWorkshop;
struct Decision;
struct SessionEvent;
} // namespace ogive

namespace ogive::ui {

class CountRow;
class Room;

/// A panel in which a room counts what it says of a decision: digits count a row, with Shift they take one
/// back, Backspace takes the last one back, and the key that opens the panel closes it. Every count is in the
/// design at once.
class CountPanel : public StagePanel {
    Q_OBJECT

public:
    CountPanel(const QString& title, Qt::Key ownKey, Room& room, std::size_t decision, QWidget* parent);

    bool takeKey(const QKeyEvent& event) override;
    void begin() override;

protected:
    /// One more of a row, or one less; false where the design can't take it.
    virtual bool countRow(std::size_t row, int step) = 0;
    /// The row that a digit counts.
    [[nodiscard]] virtual std::optional<std::size_t> rowOf(int digit) const = 0;

    /// The next row. `key`: what counts it; may be empty.
    CountRow* addRow(QVBoxLayout& column, const QString& name, const QString& key, QWidget* parent);
    [[nodiscard]] const QList<CountRow*>& rows() const { return m_rows; }
    /// Writes a count into design and record, and says so where that can't be. Counts of the same `subject`
    /// are one step of undo.
    bool store(const ChangeWorkshop& change, SessionEvent event, const std::string& subject);
    [[nodiscard]] Room& room() const { return m_room; }
    [[nodiscard]] std::size_t decisionIndex() const { return m_decision; }
    [[nodiscard]] const Decision& decision() const;

private:
    void count(std::size_t row, int step);
    void takeBack();

    Qt::Key m_ownKey;
    Room& m_room;
    std::size_t m_decision;
    QList<CountRow*> m_rows;
    std::vector<std::size_t> m_counted; ///< rows, for what is taken back
};

} // namespace ogive::ui
