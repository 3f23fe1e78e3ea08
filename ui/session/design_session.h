#pragma once

#include "core/design/edit.h"
#include "core/evaluation/evaluation.h"
#include "ui/session/rule_reach.h"
#include "ui/session/scenarios/scenario_evaluations.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace ogive::ui {

class ComparedScenario;

using DesignPtr = std::shared_ptr<const Design>;
using EvaluationPtr = std::shared_ptr<const Evaluation>;

/// The open design, its undo stack and the evaluation of the scenario in view. The only way to change a
/// design.
class DesignSession : public QObject {
    Q_OBJECT

public:
    DesignSession(std::shared_ptr<const Knowledge> knowledge, QObject* parent = nullptr);
    ~DesignSession() override;

    [[nodiscard]] const Knowledge& knowledge() const { return *m_knowledge; }
    [[nodiscard]] const Design& design() const { return *m_design; }
    [[nodiscard]] const Scenario& scenario() const;
    [[nodiscard]] const ScenarioId& currentScenario() const { return m_scenario; }
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }
    /// The evaluation before the last edit, for "changed (was X)"; null right after opening or switching.
    [[nodiscard]] const Evaluation* previousEvaluation() const { return m_previous.get(); }
    /// Per node of the tree that decides a decision, whether any requirements reach it.
    [[nodiscard]] const std::vector<bool>& reachedNodes(std::size_t decision);
    /// Of any scenario of the design; computed once for what it says.
    [[nodiscard]] EvaluationPtr evaluationOf(const Scenario& scenario) const;
    /// The scenario that the one in view is compared with.
    [[nodiscard]] ComparedScenario& compared() const { return *m_compared; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }
    [[nodiscard]] QString date() const { return m_date; } ///< ISO date used for prices' age and overrides

    /// What work in other threads may keep.
    [[nodiscard]] std::shared_ptr<const Knowledge> sharedKnowledge() const { return m_knowledge; }
    [[nodiscard]] DesignPtr sharedDesign() const { return m_design; }
    [[nodiscard]] EvaluationPtr sharedEvaluation() const { return m_evaluation; }

    /// Replaces the design and forgets the undo history.
    void open(Design design);
    void setDate(const QString& isoDate);
    /// The folder that is laid over the built-in knowledge; empty: none.
    [[nodiscard]] const QString& knowledgeFolder() const { return m_knowledgeFolder; }
    void setKnowledgeFolder(const QString& folder) { m_knowledgeFolder = folder; }
    /// Takes over what saving added to the design; nothing that is shown or could be undone.
    void keepSaved(Design saved) { m_design = std::make_shared<const Design>(std::move(saved)); }
    /// Evaluates anew with another knowledge. What refers to the old one must be gone before.
    void replaceKnowledge(std::shared_ptr<const Knowledge> knowledge);

    /// Applies an edit through the undo stack. On refusal nothing changes and the error says why.
    Result<void> apply(const Edit& edit);
    /// Several edits as one step of undo; none is applied when one is refused.
    Result<void> applyAll(const std::vector<Edit>& edits, const QString& title);
    /// Shows another scenario; no edit, not undoable.
    void showScenario(const ScenarioId& scenario);

signals:
    void designChanged();     ///< names, scenarios, overrides or requirements differ
    void evaluationChanged(); ///< what follows from them was computed anew
    void editRefused(const ogive::Error& error);

private:
    friend class EditCommand;
    void replaceDesign(DesignPtr design, const ScenarioId& scenario);
    void evaluateNow();

    std::shared_ptr<const Knowledge> m_knowledge;
    DesignPtr m_design;
    ScenarioId m_scenario;
    EvaluationPtr m_evaluation;
    EvaluationPtr m_previous;
    RuleReach m_reach;
    mutable ScenarioEvaluations m_evaluations; ///< of scenarios beside the one in view
    std::unique_ptr<ComparedScenario> m_compared;
    QUndoStack m_undoStack;
    QString m_date;
    QString m_knowledgeFolder;
};

} // namespace ogive::ui
