#pragma once

#include "ui/tour/tour_steps.h"
#include "ui/tour/tour_target.h"

#include <QObject>
#include <QTimer>

class QShortcut;

namespace ogive::ui {

class DesignSession;
class TourBubble;
class TourOverlay;

/// What the tour asks of the window that it goes through.
class TourStage {
public:
    virtual ~TourStage() = default;

    [[nodiscard]] virtual bool hasView(const QString& id) const = 0;
    virtual void showView(const QString& id) = 0;
};

/// A walk through the real window: one step after another points at a control, which can be used meanwhile.
/// It changes nothing in the window but what it shows.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(QWidget& window, const DesignSession& session, TourStage& stage, QList<TourStep> steps);
    ~Tour() override;

    /// Shows the first step; ends at once where none can be shown.
    void start();
    void next();
    void back();
    void leave();

    [[nodiscard]] bool isRunning() const { return m_overlay != nullptr; }
    [[nodiscard]] const QList<TourStep>& steps() const { return m_steps; } ///< those that can be shown
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QWidget* target() const { return m_target.widget(); }
    [[nodiscard]] TourOverlay* overlay() const { return m_overlay; } ///< null unless it runs

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void left();

private:
    void go(int step, int direction);
    [[nodiscard]] TourTarget prepare(const TourStep& step);
    void place();
    void showNews();
    void tabIntoTarget(bool forward);
    [[nodiscard]] bool tabOutOfTarget(QWidget* from, bool forward);

    QWidget& m_window;
    const DesignSession& m_session;
    TourStage& m_stage;
    QList<TourStep> m_steps;
    int m_current = -1;
    TourTarget m_target;
    TourOverlay* m_overlay = nullptr;
    QShortcut* m_escape = nullptr;
    QPointer<QWidget> m_focusBefore;
    QTimer m_placeSoon;
};

} // namespace ogive::ui
