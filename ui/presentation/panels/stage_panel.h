#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QWidget>

class QBoxLayout;
class QKeyEvent;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ogive::ui {

[[nodiscard]] bool isEnter(const QKeyEvent& event);

/// A text of the stage; its size is in units of the page.
class StageLabel : public QLabel {
    Q_OBJECT

public:
    static constexpr double small = 20;
    static constexpr double usual = 24;
    static constexpr double large = 30;

    StageLabel(const QString& text, double size, QWidget* parent);

    void setUnit(double unit);
    void setMuted(bool isMuted);
    void setEmphasised(bool isEmphasised);

private:
    double m_size;
    bool m_isEmphasised = false;
};

/// A few lines of text: Enter takes them, Shift and Enter begins another line.
class StageTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    StageTextEdit(const QString& name, const QString& placeholder, QWidget* parent);

    [[nodiscard]] QString writtenText() const { return toPlainText().trimmed(); }

signals:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Something that a room does on the page, on a card over it that leaves the outcome to be seen. One is there
/// at a time. It grows with the stage.
class StagePanel : public QWidget {
    Q_OBJECT

public:
    StagePanel(const QString& title, QWidget* parent);

    void setUnit(double unit); ///< pixels a unit of the page
    /// The keyboard goes to its first control.
    virtual void begin();
    /// A key that nothing in it has taken. False: it is for the stage. Enter presses the button that has the
    /// keyboard, Escape closes.
    virtual bool takeKey(const QKeyEvent& event);
    /// What it is about may have changed.
    virtual void refresh() {}
    /// Whether it lies over the whole page below the head, instead of at the side.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Whether keys that turn pages are for what is written in it.
    [[nodiscard]] virtual bool takesText() const { return false; }
    void showProblem(const QString& problem); ///< empty: none

signals:
    void done(); ///< to be closed

protected:
    /// The name of a layout of lines that belong together.
    static const QString tightLayout;

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    [[nodiscard]] QVBoxLayout& content() const { return *m_content; }
    StageLabel* addText(const QString& text, double size = StageLabel::usual);
    /// A row of buttons at the end; the first one is the one to press.
    QBoxLayout* addButtons(const QList<QPushButton*>& buttons);
    [[nodiscard]] double unit() const { return m_unit; }
    void sizeControls(); ///< anew, after some were added

private:
    void applyIcon();

    double m_unit = 1;
    StageLabel* m_title;
    QToolButton* m_close;
    QVBoxLayout* m_content;
    StageLabel* m_problem;
};

} // namespace ogive::ui
