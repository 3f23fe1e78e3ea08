#pragma once

#include <QWidget>

class QPushButton;

namespace ogive::ui {

class TextLabel;

/// The words of a step with the ways on, back and out. It can take the keyboard as a whole, so that a screen
/// reader reads it as a dialog.
class TourBubble : public QWidget {
    Q_OBJECT

public:
    explicit TourBubble(QWidget* parent = nullptr);

    /// `number` from 1 to `count`.
    void showStep(const QString& title, const QString& text, int number, int count);
    /// What the user's doing has brought about; it stays until the next step.
    void showNews(const QString& news);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString progress() const; ///< "3 of 9"
    [[nodiscard]] QString news() const;
    [[nodiscard]] QPushButton& nextButton() const { return *m_next; }
    [[nodiscard]] QPushButton& backButton() const { return *m_back; }
    [[nodiscard]] QPushButton& leaveButton() const { return *m_leave; }

    [[nodiscard]] int preferredWidth() const;
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int heightFor(int width) const;

signals:
    void nextRequested();
    void backRequested();
    void leaveRequested();
    void tabbedOut(bool forward); ///< the keyboard leaves it by Tab

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void createLayout();
    void describe();

    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_news;
    TextLabel* m_progress;
    QPushButton* m_leave;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace ogive::ui
