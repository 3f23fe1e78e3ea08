#pragma once

#include "ui/roadmap/gantt_content.h"
#include "ui/roadmap/gantt_painter.h"

#include <QAbstractScrollArea>

#include <optional>
#include <set>
#include <string>

namespace ogive::ui {

/// The plan as bars in time under its phases. Ctrl+wheel, pinch and the keys + - zoom, 0 shows all of it;
/// dragging the ground pans, dragging a bar adds slack, dragging its end changes the effort. The keyboard
/// walks the rows: Enter opens, Ctrl+arrows move, Shift+arrows lengthen, Insert adds, Delete takes away.
class GanttView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit GanttView(QWidget* parent = nullptr);

    void showContent(GanttContent content);
    /// Lines at which half and nine tenths of the sampled futures are done.
    void showFinish(const std::optional<FinishRange>& finish);
    [[nodiscard]] const GanttContent& content() const { return m_content; }
    [[nodiscard]] const GanttLayout& layoutOfRows() const { return m_layout; }

    [[nodiscard]] std::optional<std::size_t> currentRow() const { return m_current; }
    void setCurrentRow(std::size_t row);
    [[nodiscard]] const GanttSection& sectionOf(std::size_t row) const;
    [[nodiscard]] const GanttItem* itemOf(std::size_t row) const; ///< null: a phase
    [[nodiscard]] QString nameOf(std::size_t row) const;
    [[nodiscard]] QString detailOf(std::size_t row) const;
    [[nodiscard]] QRect rowRect(std::size_t row) const;  ///< in the widget
    [[nodiscard]] QRectF barRect(std::size_t row) const; ///< in the viewport
    void activateRow(std::size_t row);                   ///< a phase folds or unfolds, a task is to be edited

    [[nodiscard]] double dayWidth() const { return m_scale.dayWidth; }
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    void zoomBy(double factor);
    void fit();

signals:
    void currentChanged();
    void editRequested(const std::string& task);
    void addRequested(const std::string& phase);
    void removeRequested(const std::string& task);
    void slackChanged(const std::string& task, double days);
    void effortChanged(const std::string& task, const ogive::Effort& effort);

protected:
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Drag { None, Pressed, Pan, Slack, Effort };

    void arrange();
    void updateScrollBars();
    void fitWidth();
    [[nodiscard]] double leastDayWidth() const;
    void setDayWidth(double width, double fixedX);
    [[nodiscard]] GanttPlaces places() const;
    [[nodiscard]] std::optional<std::size_t> rowAt(const QPointF& place) const;
    [[nodiscard]] Drag dragAt(const QPointF& place) const;
    void moveDrag(const QPointF& place);
    void finishDrag();
    void cancelDrag();
    [[nodiscard]] double draggedSlack(const PlannedTask& task, double days) const;
    void setFolded(std::size_t section, bool isFolded);
    bool walk(int key);
    bool act(const QKeyEvent& event);
    bool nudge(const QKeyEvent& event);
    void ensureSeen(std::size_t row);

    GanttContent m_content;
    GanttLayout m_layout;
    GanttScale m_scale;
    bool m_isFitted = true;
    std::set<std::string> m_folded; ///< ids of phases
    std::optional<std::size_t> m_current;
    Drag m_drag = Drag::None;
    Drag m_dragKind = Drag::None; ///< what a press becomes once it moves
    std::size_t m_dragRow = 0;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    GanttPreview m_preview;
};

/// The effort after its typical days became others: low and high keep their proportion to it.
[[nodiscard]] Effort scaledEffort(const Effort& effort, double typicalDays);

} // namespace ogive::ui
