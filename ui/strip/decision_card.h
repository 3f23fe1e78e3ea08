#pragma once

#include "ui/models/decision_content.h"

#include <QAbstractButton>
#include <QString>

namespace ogive::ui {

/// One decision in the strip: name, outcome, deciding reason and a mark. It repaints only when it says
/// something else.
class DecisionCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Decision, Cost };

    explicit DecisionCard(Look look, QWidget* parent = nullptr);

    void setContent(const CardContent& content);
    [[nodiscard]] const CardContent& content() const { return m_content; }
    void setCurrent(bool isCurrent); ///< the decision that is looked at

    /// One line where the cards are wide, two where they are narrow.
    void setReasonLines(int lines);
    [[nodiscard]] int reasonLines() const { return m_reasonLines; }
    /// Whether reason and mark have room when the reason has one line.
    [[nodiscard]] bool fitsOneLine() const;
    [[nodiscard]] bool isCut() const; ///< some text ends in an ellipsis

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Colours;
    struct Lines;

    [[nodiscard]] Colours colours() const;
    [[nodiscard]] Lines lines() const;
    void paintGround(QPainter& painter, const Colours& colours) const;
    void paintTexts(QPainter& painter, const Colours& colours) const;

    Look m_look;
    CardContent m_content;
    int m_reasonLines = 1;
    bool m_isCurrent = false;
};

} // namespace ogive::ui
