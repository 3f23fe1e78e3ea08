#pragma once

#include "core/base/ids.h"
#include "core/design/design.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ogive::ui {

class DesignSession;
class TextLabel;

/// The architect's own call on a decision: accept the recommendation, or choose another option and say why.
class CallPanel : public QWidget {
    Q_OBJECT

public:
    explicit CallPanel(DesignSession& session, QWidget* parent = nullptr);

    void setDecision(std::size_t decision);

signals:
    void unfolded(); ///< the user has begun an override: its fields are there now

private:
    void createWidgets();
    void createLayout();
    void showDesign();
    void showOptions();
    void showOverride();
    void showFields();
    void apply();
    void withdraw();
    void showProblem(const QString& problem);
    [[nodiscard]] std::optional<std::size_t> pickedOption() const;
    [[nodiscard]] Override writtenOverride(std::size_t option) const;

    DesignSession& m_session;
    std::size_t m_decision = 0;
    ScenarioId m_scenario;
    std::optional<Override> m_shown; ///< the override that the fields were filled from
    std::optional<std::size_t> m_recommended;
    std::vector<std::size_t> m_choices; ///< the options on offer
    QComboBox* m_option = nullptr;
    QWidget* m_fields = nullptr;
    QPlainTextEdit* m_rationale = nullptr;
    TextLabel* m_problem = nullptr;
    QDateEdit* m_date = nullptr;
    QLineEdit* m_deciders = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_withdraw = nullptr;
};

} // namespace ogive::ui
