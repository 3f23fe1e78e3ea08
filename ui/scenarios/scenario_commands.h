#pragma once

#include "core/design/design.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace ogive::ui {

class DesignSession;

/// What can be done with scenarios; each is one step of undo, so nothing asks back.
class ScenarioCommands : public QObject {
    Q_OBJECT

public:
    explicit ScenarioCommands(DesignSession& session, QObject* parent = nullptr);

    void fillMenu(QMenu& menu);
    void setEnabled(bool isEnabled);
    [[nodiscard]] QAction* whatIf() const { return m_whatIf; }

signals:
    void renameRequested(); ///< of the scenario in view
    void failed(const QString& problem);

private:
    void createActions();
    QAction* addAction(const QString& text, const QString& toolTip);
    void addBlank();
    void duplicate();
    void addWhatIf();
    void remove();
    void add(Scenario scenario);
    void showDesign();
    [[nodiscard]] QString
    freeName(const QString& pattern) const; ///< pattern with the first free number for %1

    DesignSession& m_session;
    QAction* m_blank = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_whatIf = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    bool m_isEnabled = true;
};

} // namespace ogive::ui
