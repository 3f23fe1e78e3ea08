#pragma once

#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QIcon>
#include <QWidget>

class QToolButton;

namespace ogive::ui {

/// The title of a group, and how many of its fields decide now: "Workload   3 decide · 6".
class GroupHeader : public QWidget {
    Q_OBJECT

public:
    GroupHeader(const QString& title, QWidget* parent);

    void setCounts(int deciding, int fields);
    /// A line above it, unless it is the first of its level.
    void setParted(bool parted);
    /// How many of its fields differ in the scenario compared with; 0 takes the button away.
    void setDifferences(int fields, const QString& scenario);
    [[nodiscard]] QToolButton* differencesButton() const { return m_differences; } ///< null: never needed
    /// How many of its fields are stated: with any, a button resets them.
    void setStated(int stated, const QIcon& icon);
    [[nodiscard]] QToolButton* resetButton() const { return m_reset; } ///< null while it was never needed

signals:
    void takeOtherRequested(); ///< the values of the scenario compared with
    void resetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showMenu(const QPoint& globalPosition);

    QString m_title;
    TextLabel* m_counts;
    QToolButton* m_differences = nullptr; ///< made when first needed
    QString m_takeText;                   ///< empty while nothing differs
    QToolButton* m_reset = nullptr;
    bool m_isParted = false;
};

/// The title of the levels Brief and Decides now, across the panel.
class LevelTitle : public SectionLabel {
    Q_OBJECT

public:
    LevelTitle(const QString& title, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The title of the level More, which shows its fields when pressed: "38 fields that change nothing now".
class FoldButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldButton(QWidget* parent);

    void setFieldCount(int fields);
    /// Shown as open whether or not it is pressed, as during a search.
    void setShownOpen(bool open);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isShownOpen = false;
};

} // namespace ogive::ui
