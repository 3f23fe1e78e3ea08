#pragma once

#include "core/base/ids.h"
#include "ui/shell/view_tabs.h"

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace ogive::ui {

class Appearance;
class DesignSession;

/// The actions of the window that belong to no part of it: undo, views, decisions, appearance.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(DesignSession& session, Appearance& appearance, QWidget& window);

    void fillEditMenu(QMenu& menu);
    void fillViewMenu(QMenu& menu);        ///< the views
    void fillAppearanceMenus(QMenu& menu); ///< theme and text size
    void fillDecisionMenu(QMenu& menu);

    [[nodiscard]] QAction* undoAction() const { return m_undo; }
    [[nodiscard]] QAction* redoAction() const { return m_redo; }

    void setDesignOpen(bool isOpen); ///< what needs a design is only there with one

signals:
    void viewRequested(ogive::ui::View view);
    void decisionRequested(const ogive::DecisionId& decision);
    void renameDesignRequested();
    void findRequirementRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createEditActions();
    void createViewActions();
    void createDecisionActions();
    void showDecisions();
    void fillThemeMenu(QMenu& menu);
    void fillZoomMenu(QMenu& menu);
    void applyIcons();
    void showZoom();

    DesignSession& m_session;
    Appearance& m_appearance;
    QWidget& m_window;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_find = nullptr;
    QMenu* m_zoomMenu = nullptr;
    QAction* m_larger = nullptr;
    QAction* m_smaller = nullptr;
    QAction* m_normal = nullptr;
    QList<QAction*> m_views;
    QList<QAction*> m_decisions; ///< in the knowledge's order
};

} // namespace ogive::ui
