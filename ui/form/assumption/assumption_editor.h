#pragma once

#include "ui/form/assumption/assumption_state.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ogive::ui {

class DayEdit;

/// Says why a value is taken, where it is from, who looks after it and until when it holds. Nothing is stated
/// before it is kept: Enter, or Ctrl+Enter in the note; Esc leaves.
class AssumptionEditor : public QWidget {
    Q_OBJECT

public:
    AssumptionEditor(const QString& fieldTitle, QWidget* parent);

    /// Shows what is stated, or an empty form dated today.
    void showState(const AssumptionState& state);
    void focusFirst();
    /// In the order in which Tab visits them.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

signals:
    void kept(const ogive::Assumption& assumption); ///< it may still be refused
    void removeRequested();
    void left(); ///< without keeping anything
    void rejected(const QString& reason);
    void accepted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createNote(QGridLayout& grid, const QString& fieldTitle);
    void createLines(QGridLayout& grid, const QString& fieldTitle);
    void createButtons(QGridLayout& grid, const QString& fieldTitle);
    void keep();
    void showLink();
    void openLink() const;
    void applyIcon();

    AssumptionState m_state;
    bool m_isDayRejected = false;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_source = nullptr;
    QToolButton* m_open = nullptr; ///< where the source is a web address
    QLineEdit* m_owner = nullptr;
    DayEdit* m_date = nullptr;
    DayEdit* m_reviewBy = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ogive::ui
