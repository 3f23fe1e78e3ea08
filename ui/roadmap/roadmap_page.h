#pragma once

#include "core/plan/roadmap_forecast.h"
#include "core/plan/work_calendar.h"
#include "ui/roadmap/roadmap_files.h"
#include "ui/session/latest_task.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>
#include <string>

class QAction;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace ogive::ui {

class ChartTableModel;
class DayEdit;
class DesignSession;
class GanttView;
class NumberEdit;
class SegmentedControl;
class TextLabel;
struct TaskDraft;

/// How long it takes to build what was designed: when work begins, by how many and on which days; the tasks
/// as bars in time or as a table, and when the whole will be done. Drawn only while it is seen.
class RoadmapPage : public QWidget {
    Q_OBJECT

public:
    explicit RoadmapPage(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] GanttView* gantt() const { return m_gantt; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QString finishText() const; ///< when it will be done, in a sentence
    [[nodiscard]] const std::optional<RoadmapForecast>& forecast() const { return m_forecast; }

signals:
    void failed(const QString& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    void createHead(QVBoxLayout& page);
    void createStart();
    void createDays();
    void createMenu();
    void createCard(QVBoxLayout& page);
    void connectGantt();
    void showSoon();
    void showPlan();
    void showHead();
    void showFinish();
    void showCurrent();
    void showPart(int part);
    void startForecast();
    void applyStart();
    void applyDays();
    void editTeam();
    void editHolidays();
    void editTask(const std::string& task);
    void addTask(const std::string& phase);
    void removeTask(const std::string& task);
    void keepTask(const TaskDraft& before, const TaskDraft& after);
    void openDialog(const TaskDraft& draft, const QString& title);
    void fillLeftOut();
    void copy(RoadmapFormat format) const;
    void save();
    void setIcons();
    [[nodiscard]] RoadmapSource source() const;
    [[nodiscard]] QString whenText(double finish) const;
    [[nodiscard]] std::string taskAt(int tableRow) const;

    DesignSession& m_session;
    bool m_isStale = true;
    QTimer m_soon;
    QTimer m_forecastSoon;
    LatestTask<RoadmapForecast> m_task;
    std::optional<RoadmapForecast> m_forecast;
    WorkCalendar m_calendar;
    DayEdit* m_start = nullptr;
    NumberEdit* m_people = nullptr;
    QToolButton* m_days = nullptr;
    std::array<QAction*, weekLength> m_dayActions{};
    QToolButton* m_add = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_leftOut = nullptr;
    SegmentedControl* m_switch = nullptr;
    TextLabel* m_finish = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_subtitle = nullptr;
    TextLabel* m_current = nullptr; ///< what is known of the current row
    TextLabel* m_reason = nullptr;
    GanttView* m_gantt = nullptr;
    ChartTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_views = nullptr;
    int m_part = 0; ///< chart or table
};

} // namespace ogive::ui
