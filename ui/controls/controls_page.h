#pragma once

#include "core/base/ids.h"
#include "core/decide/controls.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace ogive::ui {

class DesignSession;
class TextLabel;

/// The security controls that the scenario requires, those that open values leave in doubt, and those that
/// are worth considering.
class ControlsPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ControlsPage(DesignSession& session, QWidget* parent = nullptr);

signals:
    void fieldRequested(const ogive::FieldId& field);
    void decisionRequested(const ogive::DecisionId& decision);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showEvaluation();
    void showNeeds(const std::vector<ControlNeed>& needs);
    void addGroup(const QString& title, ControlLevel level);

    /// What the page was built from: needs, and the values that their reasons state.
    struct Shown {
        std::vector<ControlNeed> needs;
        std::vector<double> values;
        bool operator==(const Shown&) const = default;
    };
    [[nodiscard]] Shown whatToShow() const;

    DesignSession& m_session;
    TextLabel* m_summary = nullptr;
    QWidget* m_groups = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::optional<Shown> m_shown;
};

} // namespace ogive::ui
