#pragma once

#include "core/base/ids.h"
#include "ui/models/report_format.h"

#include <QTabWidget>

#include <vector>

namespace ogive::ui {

class ComparePage;
class DecisionPage;
class DesignSession;
class Forecaster;

enum class View { Overview, Decision, Compare, Cost, Capacity, Scenarios, Controls, Roadmap, Report };

struct ViewTitle {
    View view;
    const char* id; ///< as the command line names it
    QString title;
};

/// The views in the order of their tabs.
[[nodiscard]] QList<ViewTitle> allViews();

/// The views of a design as tabs, each built when it is first shown.
class ViewTabs : public QTabWidget {
    Q_OBJECT

public:
    ViewTabs(DesignSession& session, Forecaster& forecaster, QWidget* parent = nullptr);

    void showView(View view);
    /// Shows a view by its id, those of one decision as decision:ID, also decision:ID:map and
    /// decision:ID:rules. False for another name.
    bool showNamed(const QString& name);
    /// Shows the options side by side, at one of the decision in view.
    void showOption(const OptionId& option);
    [[nodiscard]] const DecisionId& decision() const { return m_decision; }
    void setDecision(const DecisionId& decision); ///< for the views of one decision
    [[nodiscard]] QWidget* page(View view) const; ///< null until first shown

signals:
    void decisionSelected(const ogive::DecisionId& decision);  ///< picked in a view
    void decisionRequested(const ogive::DecisionId& decision); ///< to be opened
    void fieldsRequested(const std::vector<ogive::FieldId>& fields);
    void fieldRequested(const ogive::FieldId& field);
    void exportRequested(ogive::ui::ReportFormat format);
    void failed(const QString& problem);

private:
    void buildPage(int index);
    [[nodiscard]] QWidget* createOverview();
    [[nodiscard]] QWidget* createDecision();
    [[nodiscard]] QWidget* createCompare();
    [[nodiscard]] QWidget* createScenarios();
    [[nodiscard]] QWidget* createControls();
    [[nodiscard]] QWidget* createRoadmap();
    [[nodiscard]] QWidget* createReport();

    DesignSession& m_session;
    Forecaster& m_forecaster;
    DecisionId m_decision;
    QList<QWidget*> m_pages;
    DecisionPage* m_decisionPage = nullptr;
    ComparePage* m_comparePage = nullptr;
};

} // namespace ogive::ui
