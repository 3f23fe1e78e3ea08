#pragma once

#include <QWidget>

class QComboBox;

namespace ogive::ui {

class DesignSession;

/// Which scenario is in view, and its name for renaming in place.
class ScenarioBar : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBar(DesignSession& session, QWidget* parent = nullptr);

    void startRename();

signals:
    void failed(const QString& problem);

private:
    void showDesign();
    void selectScenario(int index);
    void rename(const QString& name);

    DesignSession& m_session;
    QComboBox* m_chooser;
};

} // namespace ogive::ui
