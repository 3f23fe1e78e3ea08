#pragma once

#include "core/design/plan/plan_choices.h"
#include "core/knowledge/knowledge.h"

#include <QDialog>

#include <optional>
#include <string>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ogive::ui {

class NumberEdit;
class TextLabel;

/// What is edited of one task.
struct TaskDraft {
    bool isOwn = false;
    OwnTask task;                ///< of a task of the knowledge its title and effort alone count
    std::optional<Effort> usual; ///< what the knowledge says, to go back to
    double slackDays = 0;

    bool operator==(const TaskDraft&) const = default;
};

/// Tasks that an own one may wait for: ids and titles.
using TaskTitles = std::vector<std::pair<std::string, std::string>>;

/// Asks for the effort and slack of a task, and all of an own one.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    TaskDialog(const TaskDraft& draft, const Knowledge& knowledge, const TaskTitles& others,
               QWidget* parent = nullptr);

    /// As it was typed; sound once the dialog is accepted.
    [[nodiscard]] TaskDraft draft() const;

public slots:
    void accept() override;

private:
    void createOwnFields(QFormLayout& form, const Knowledge& knowledge, const TaskTitles& others);
    void createNumbers(QFormLayout& form);
    void createButtons(QFormLayout& form);
    [[nodiscard]] NumberEdit* addNumber(QFormLayout& form, const QString& title, const QString& tip,
                                        double days);
    void showEffort(const Effort& effort);
    [[nodiscard]] QString objection() const; ///< empty: none
    void showObjection();

    TaskDraft m_draft;
    QLineEdit* m_title = nullptr;
    QComboBox* m_phase = nullptr;
    QLineEdit* m_roles = nullptr;
    QLineEdit* m_criterion = nullptr;
    QListWidget* m_before = nullptr;
    NumberEdit* m_low = nullptr;
    NumberEdit* m_typical = nullptr;
    NumberEdit* m_high = nullptr;
    NumberEdit* m_slack = nullptr;
    TextLabel* m_objection = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace ogive::ui
