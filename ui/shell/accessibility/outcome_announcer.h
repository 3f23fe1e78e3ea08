#pragma once

#include "ui/session/design_session.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace ogive::ui {

/// Tells assistive programs which outcomes an edit has changed, and why one was refused. Edits in quick
/// succession are told as one, once they pause.
class OutcomeAnnouncer : public QObject {
    Q_OBJECT

public:
    OutcomeAnnouncer(DesignSession& session, QWidget& window);

    static constexpr int pauseMs = 300;

private:
    void noteEvaluation();
    void tell();
    void take();

    DesignSession& m_session;
    QWidget& m_window;
    EvaluationPtr m_told; ///< what was told last
    DesignPtr m_toldDesign;
    ScenarioId m_toldScenario;
    QTimer m_pause;
};

} // namespace ogive::ui
