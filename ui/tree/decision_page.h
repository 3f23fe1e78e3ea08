#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace ogive::ui {

class DesignSession;
class ElidedLabel;
class TreeView;
struct TreeChange;

/// One decision: its question, the rules that decide it, and its tree.
class DecisionPage : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPage(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] DecisionId decision() const { return m_decision; }
    [[nodiscard]] TreeView& treeView() const { return *m_tree; }

public slots:
    void setDecision(const ogive::DecisionId& decision);

signals:
    /// The user wants to see the requirements that a question reads.
    void fieldsRequested(const std::vector<ogive::FieldId>& fields);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void showEvaluation();
    void showRules();
    void showZoom(double zoom);
    void applyAppearance();
    void chooseRules(int index);
    void tryChange(const TreeChange& change);
    void showFurther(const QStringList& further);
    [[nodiscard]] QString noteText(std::size_t decision) const;

    DesignSession& m_session;
    DecisionId m_decision;
    QLabel* m_title = nullptr;
    QLabel* m_rulesLabel = nullptr;
    QComboBox* m_rules = nullptr;
    ElidedLabel* m_note = nullptr;
    QToolButton* m_fit = nullptr;
    QToolButton* m_zoom = nullptr;
    QCheckBox* m_onlyPath = nullptr;
    TreeView* m_tree = nullptr;
    QLabel* m_further = nullptr;
};

} // namespace ogive::ui
