#pragma once

#include "core/base/result.h"
#include "core/design/design.h"

#include <QTableView>

class QMenu;

namespace ogive::ui {

class DesignSession;
class ScenarioHeader;
class ScenarioTableModel;
struct CopiedThing;

/// The table of scenarios: a click on a name shows that scenario, dragging the name moves it, F2 renames it
/// in place, and a menu (right click or menu key) does the rest: copying values and groups between scenarios
/// too.
class ScenarioTable : public QTableView {
    Q_OBJECT

public:
    ScenarioTable(DesignSession& session, ScenarioTableModel& model, QWidget* parent = nullptr);

    /// Edits the name of a scenario in its column's head.
    void startRename(const ScenarioId& scenario);
    /// Everything that can be done with a cell of the table and its scenario.
    void fillMenu(QMenu& menu, int line, int column);

signals:
    void fieldRequested(const ogive::FieldId& field);
    void decisionRequested(const ogive::DecisionId& decision);
    void failed(const QString& problem);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createHeaders();
    void fitRows();
    void openCell(const QModelIndex& index);
    void moveColumn(int from, int to);
    void showHeaderMenu(const QPoint& place);
    void addCopyActions(QMenu& menu, const CopiedThing& thing, int column);
    void addScenarioActions(QMenu& menu, int column);
    void report(const Result<void>& done);

    DesignSession& m_session;
    ScenarioTableModel& m_model;
    ScenarioHeader* m_names = nullptr;
};

} // namespace ogive::ui
