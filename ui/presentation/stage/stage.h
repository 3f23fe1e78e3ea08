#pragma once

#include "ui/presentation/page/page_view.h"
#include "ui/presentation/stage/stage_commands.h"
#include "ui/session/design_session.h"

#include <QElapsedTimer>
#include <QList>
#include <QPointF>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <optional>

class QTouchEvent;

namespace ogive::ui {

class ClockChip;
class RegionButton;
class Room;
class ScratchBand;
class StagePanel;
class StageToast;
class TreeZoom;
class WhatIfCard;

/// The window that a room looks at: the page, live controls where the page keeps room for them, and one panel
/// at a time for what the room says. Everything in it grows with its height.
class Stage : public QWidget {
    Q_OBJECT

public:
    explicit Stage(Room& room, QWidget* parent = nullptr);
    ~Stage() override;

    void run(StageAction action);

    [[nodiscard]] PageView& page() const { return *m_page; }
    [[nodiscard]] WhatIfCard& whatIf() const { return *m_whatIf; }
    [[nodiscard]] StageToast& toast() const { return *m_toast; }
    [[nodiscard]] StagePanel* panel() const { return m_panel; } ///< null: none is open
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool isZoomed() const;
    void closePanel();
    /// What is tried was asked about, or needs no question: the window may go.
    [[nodiscard]] bool mayLeave() const;

signals:
    void leaveRequested(); ///< nothing is open and nothing is asked any more
    void presenterRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void createParts();
    void connectParts();

    // What an action asks for; the first two say whether it was theirs.
    bool turnPage(StageAction action);
    bool openPanelFor(StageAction action);
    void command(StageAction action);

    // stage_page.cpp: what is shown, and where
    void showPage();
    void showContent();
    void showPicture(PageView::Change change);
    void placeParts();
    void placeCards(double unit);
    void placeFoot(double unit);
    void placePanel();
    void placeZoom();
    [[nodiscard]] const DeckRegion* region(DeckRegion::Kind kind) const;
    [[nodiscard]] QRect panelPlace() const;

    // stage_actions.cpp: what is done
    void openPanel(StagePanel* panel);
    void openVote();
    void openDots();
    void openOverride();
    void openKeep();
    void leave();
    void blank();
    void zoom();
    void openZoom(const std::optional<QPointF>& place);
    void closeZoom();
    void showMenu(const QPoint& globalPlace);
    [[nodiscard]] bool isOnDecision();

    // stage_input.cpp: keys, pointer and fingers
    bool takeOverlayKey(QKeyEvent& event);
    bool takeNumberKey(const QKeyEvent& event);
    bool takeWhatIfKey(const QKeyEvent& event);
    bool takeTouch(QTouchEvent& event);
    bool takeGesture(QEvent& event);
    void forgetNumber();
    void takeTap(const QPointF& place);
    [[nodiscard]] bool isOnTree(const QPointF& place) const;

    Room& m_room;
    PageView* m_page;
    WhatIfCard* m_whatIf;
    RegionButton* m_vote;
    RegionButton* m_ranking;
    RegionButton* m_commands;
    ScratchBand* m_band;
    ClockChip* m_clock;
    StageToast* m_toast;
    TreeZoom* m_zoom;
    QWidget* m_blank;
    StagePanel* m_panel = nullptr;
    EvaluationPtr m_shown;   ///< with what the page was drawn last
    QString m_number;        ///< of the page that is being typed
    QTimer m_numberEnd;      ///< after a pause it is forgotten
    bool m_hasAsked = false; ///< what becomes of what is tried
    bool m_isTried = false;  ///< a what-if is shown
    QTimer m_idle;           ///< then the pointer hides
    QPointF m_pressed;       ///< by mouse or finger
    int m_fingers = 0;       ///< most of the touch
    QElapsedTimer m_lastTap;
};

} // namespace ogive::ui
