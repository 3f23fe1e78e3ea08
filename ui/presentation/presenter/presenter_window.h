#pragma once

#include <QTimer>
#include <QWidget>

#include <string>

class QPlainTextEdit;
class QPushButton;
class QBoxLayout;
class QVBoxLayout;

namespace ogive::ui {

class NumberEdit;
class PageView;
class RatioBox;
class Room;
class TextLabel;

/// What only the presenter sees: the room's page, the next one, the speaker's notes, the timer, how long it
/// has lasted. Its keys are the stage's, but where notes are written.
class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    explicit PresenterWindow(Room& room, QWidget* parent = nullptr);
    ~PresenterWindow() override;

    [[nodiscard]] PageView& now() const { return *m_now; }
    [[nodiscard]] PageView& next() const { return *m_next; }
    [[nodiscard]] QPlainTextEdit& notes() const { return *m_notes; }
    void keepNotes(); ///< in the design, where they were changed
    /// A narrow window has its parts one below the other, which lets it become as narrow as that.
    void arrangeFor(const QSize& size);
    void setStageRatio(double widthByHeight); ///< pages are shown as the stage shows them

signals:
    void keyPressed(QKeyEvent* event); ///< for the stage
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void addTimer(QVBoxLayout& column);
    void connectRoom();
    void showPage();
    void draw();
    void showNotes();
    void showClock();

    Room& m_room;
    std::string m_page; ///< whose notes are shown
    PageView* m_now = nullptr;
    PageView* m_next = nullptr;
    RatioBox* m_nowPlace = nullptr;
    RatioBox* m_nextPlace = nullptr;
    QBoxLayout* m_sides = nullptr; ///< beside each other, or one below the other
    TextLabel* m_place = nullptr;  ///< which page of how many
    TextLabel* m_nextTitle = nullptr;
    TextLabel* m_elapsed = nullptr;
    TextLabel* m_left = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    NumberEdit* m_minutes = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_reset = nullptr;
    QTimer m_redraw;   ///< once the stage is through
    QTimer m_keepSoon; ///< notes, once their writer pauses
    bool m_isShowing = false;
};

} // namespace ogive::ui
