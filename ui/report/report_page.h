#pragma once

#include "core/report/report.h"
#include "ui/models/report_format.h"
#include "ui/session/latest_task.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <stop_token>

namespace ogive::ui {

class ChapterList;
class DesignSession;
class OutlineTree;
class ReportPreview;
class TextLabel;

/// The report as it will print, with its contents to jump by and its chapters to choose from. Made anew after
/// edits while it is looked at: built beside the window, laid out in it.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(DesignSession& session, QWidget* parent = nullptr);
    ~ReportPage() override;

    [[nodiscard]] ReportPreview* preview() const { return m_preview; }
    [[nodiscard]] ChapterList* chapters() const { return m_chapters; }
    [[nodiscard]] OutlineTree* outline() const { return m_outline; }

signals:
    void exportRequested(ogive::ui::ReportFormat format);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using ReportPtr = std::shared_ptr<const Report>;

    void createWidgets();
    void createLayout();
    void connectWidgets();
    void showLater();
    void startReport();
    void showReport(ReportPtr report);
    void showOutline();
    [[nodiscard]] std::function<ReportPtr()> work(std::stop_token stop) const;

    DesignSession& m_session;
    ReportPreview* m_preview = nullptr;
    ChapterList* m_chapters = nullptr;
    OutlineTree* m_outline = nullptr;
    TextLabel* m_subject = nullptr;
    TextLabel* m_pages = nullptr;
    QTimer m_delay; ///< edits of a moment make one new report
    std::stop_source m_stop;
    LatestTask<ReportPtr> m_task;
    bool m_isStale = true;
    bool m_hasReport = false;
};

} // namespace ogive::ui
