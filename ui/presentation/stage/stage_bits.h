#pragma once

#include <QLabel>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ogive::ui {

class Room;
class StageClock;
class StageLabel;

/// A few words over the head of the page, for a moment.
class StageToast : public QWidget {
    Q_OBJECT

public:
    explicit StageToast(QWidget* parent);

    void say(const QString& words, bool isProblem = false);
    void keep(const QString& words); ///< until something else is said, or clear()
    void clear();
    void setUnit(double unit);
    [[nodiscard]] QString words() const { return m_words; }
    /// Below this middle of its upper edge, as wide as its words need.
    void place(const QPoint& top, int most);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& words, bool isProblem);
    void fit();

    QString m_words;
    bool m_isProblem = false;
    double m_unit = 1;
    QPoint m_top;
    int m_most = 0;
    QTimer m_end;
};

/// What is tried, and what can become of it, at the foot of the page.
class ScratchBand : public QWidget {
    Q_OBJECT

public:
    ScratchBand(const Room& room, QWidget* parent);

    void refresh();
    void setUnit(double unit);

signals:
    void keepRequested();
    void dropRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWords();

    const Room& m_room;
    double m_unit = 1;
    QString m_all;
    StageLabel* m_words;
    QPushButton* m_keep;
    QPushButton* m_drop;
};

/// What is left on the timer; hidden while it is off.
class ClockChip : public QWidget {
    Q_OBJECT

public:
    ClockChip(const StageClock& clock, QWidget* parent);

    void setUnit(double unit);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QFont chipFont() const;

    const StageClock& m_clock;
    double m_unit = 1;
    QString m_text;
};

} // namespace ogive::ui
