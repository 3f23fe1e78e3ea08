#pragma once

#include "core/design/plan/plan_choices.h"

#include <QDialog>

#include <string>
#include <vector>

class QPlainTextEdit;

namespace ogive::ui {

class NumberEdit;
class TextLabel;

/// Asks how many people of each role there are: as many as the team has where nothing is said.
class TeamDialog : public QDialog {
    Q_OBJECT

public:
    TeamDialog(const PlanChoices& plan, const std::vector<std::string>& roles, QWidget* parent = nullptr);

    /// By role; nothing: not limited.
    [[nodiscard]] std::vector<std::pair<std::string, std::optional<double>>> limits() const;

private:
    std::vector<std::pair<std::string, NumberEdit*>> m_edits;
};

/// Asks for the days on which nobody works, a line each.
class HolidaysDialog : public QDialog {
    Q_OBJECT

public:
    explicit HolidaysDialog(const std::vector<std::string>& holidays, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<std::string> holidays() const; ///< ISO days once it is accepted

public slots:
    void accept() override;

private:
    QPlainTextEdit* m_days = nullptr;
    TextLabel* m_objection = nullptr;
};

} // namespace ogive::ui
