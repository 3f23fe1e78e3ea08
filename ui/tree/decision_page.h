#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace ogive::ui {

class DesignSession;
class DifferencesPanel;
class DisagreementBanner;
class ElidedLabel;
class MapPanel;
class SegmentedControl;
class TreeView;
struct TreeChange;

/// One decision: its question, the rules that decide it, and its tree, its map, or where rule sets differ.
class DecisionPage : public QWidget {
    Q_OBJECT

public:
    enum class Drawing { Tree, Map, RuleSets };

    explicit DecisionPage(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] DecisionId decision() const { return m_decision; }
    [[nodiscard]] TreeView& treeView() const { return *m_tree; }
    void showDrawing(Drawing drawing);

public slots:
    void setDecision(const ogive::DecisionId& decision);

signals:
    /// The user wants to see the requirements that a question reads.
    void fieldsRequested(const std::vector<ogive::FieldId>& fields);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void takeEvaluation();
    void showEvaluation();
    void showRules();
    void showZoom(double zoom);
    void applyAppearance();
    void chooseRules(int index);
    void tryChange(const TreeChange& change);
    void showFurther(const QStringList& further);
    [[nodiscard]] QString bannerText(std::size_t decision) const;
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
    SegmentedControl* m_drawing = nullptr;
    DisagreementBanner* m_banner = nullptr;
    QStackedWidget* m_drawings = nullptr;
    TreeView* m_tree = nullptr;
    MapPanel* m_map = nullptr;                 ///< made when first shown
    DifferencesPanel* m_differences = nullptr; ///< made when first shown
    QLabel* m_further = nullptr;
    bool m_isStale = false; ///< the evaluation changed while another view was in front
};

} // namespace ogive::ui
