#pragma once

#include "ui/models/decision_content.h"

#include <QAbstractButton>
#include <QString>

#include <optional>

namespace ogive::ui {

/// One decision in the strip: name, outcome, deciding reason, a mark, and in small letters the decisions
/// within it, each of which can be clicked. It repaints only when it says something else.
class DecisionCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Decision, Cost };

    explicit DecisionCard(Look look, QWidget* parent = nullptr);

    void setContent(const CardContent& content);
    [[nodiscard]] const CardContent& content() const { return m_content; }
    void setCurrent(bool isCurrent); ///< the decision that is looked at

    /// Small lines below the outcome, the same for all cards of a strip.
    void setDetailLines(int lines);
    [[nodiscard]] int detailLines() const { return m_detailLines; }
    /// The small lines in which reason, mark and parts have room at this width.
    [[nodiscard]] int neededLines() const;
    [[nodiscard]] bool isCut() const; ///< some text ends in an ellipsis
    /// The part that stands at a place of the card.
    [[nodiscard]] std::optional<DecisionId> partAt(QPointF place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void partRequested(const ogive::DecisionId& decision); ///< a decision within this one was clicked

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Colours;
    struct Lines;

    [[nodiscard]] Colours colours() const;
    [[nodiscard]] Lines lines() const;
    void placeMark(Lines& lines, const QRectF& inner) const;
    [[nodiscard]] QString partsText() const;
    [[nodiscard]] QString wholeText() const;
    void paintGround(QPainter& painter, const Colours& colours) const;
    void paintTexts(QPainter& painter, const Colours& colours) const;

    Look m_look;
    CardContent m_content;
    int m_detailLines = 1;
    bool m_isCurrent = false;
    std::optional<DecisionId> m_pressedPart;
};

} // namespace ogive::ui
