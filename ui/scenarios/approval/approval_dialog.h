#pragma once

#include "core/design/expected/expected_outcomes.h"

#include <QDialog>

class QDoubleSpinBox;
class QLineEdit;

namespace ogive::ui {

class DesignSession;

/// Whether the design expects outcomes of the scenario in view.
[[nodiscard]] bool isApproved(const DesignSession& session);

/// Asks who approves what the scenario in view comes to, and how far its bill may move. Shows what is kept.
class ApprovalDialog : public QDialog {
    Q_OBJECT

public:
    explicit ApprovalDialog(const DesignSession& session, QWidget* parent = nullptr);

    /// What was approved, to be kept in the design.
    [[nodiscard]] ExpectedOutcomes expected() const;

private:
    void createFields();
    void createLayout(const QString& scenario);
    [[nodiscard]] QWidget* outcomeTable();

    const DesignSession& m_session;
    ExpectedOutcomes m_expected;
    QLineEdit* m_by;
    QDoubleSpinBox* m_tolerance;
};

} // namespace ogive::ui
