#pragma once

#include "ui/presentation/room/room.h"
#include "ui/presentation/stage/stage.h"

#include <QObject>

#include <memory>

class QScreen;

namespace ogive::ui {

class PresenterWindow;

/// A running presentation: the room's state, the stage that it looks at and the presenter's own window, each
/// on its screen.
class Presentation : public QObject {
    Q_OBJECT

public:
    explicit Presentation(const RoomBasis& basis, QObject* parent = nullptr);
    ~Presentation() override;

    [[nodiscard]] Room& room() { return m_room; }
    [[nodiscard]] Stage& stage() const { return *m_stage; }
    [[nodiscard]] PresenterWindow* presenter() const { return m_presenter.get(); } ///< null: it is not shown

    /// On the screens of the settings. `home` is where the main window is.
    void showOnScreens(QScreen* home);
    /// In a window as any other, for pictures.
    void showInWindow();
    void setPresenterShown(bool isShown);
    void followScreens(); ///< one was added, removed or chosen

signals:
    void left(); ///< the room has left; nothing is asked any more

private:
    void placeWindows();
    void showRatio();

    Room m_room;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<PresenterWindow> m_presenter;
    QScreen* m_home = nullptr;
    bool m_isOnScreens = false;
};

/// The screen for the stage: the one of this name, else `home`, else any.
[[nodiscard]] QScreen* stageScreen(const QString& name, QScreen* home);
/// A screen beside that one; null where there is none.
[[nodiscard]] QScreen* otherScreen(const QScreen* screen);
/// A screen as a person knows it: "DELL U2720Q (3840 × 2160)".
[[nodiscard]] QString screenTitle(const QScreen& screen);

} // namespace ogive::ui
