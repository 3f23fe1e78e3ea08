#pragma once

#include "ui/models/report_format.h"

#include <QTimer>
#include <QWidget>

namespace ogive::ui {

class DesignSession;
class ReportPreview;
class TextLabel;

/// The report as it will print, made anew after edits while it is looked at.
class ReportPage : public QWidget {
    Q_OBJECT

public:
    explicit ReportPage(DesignSession& session, QWidget* parent = nullptr);

signals:
    void exportRequested(ogive::ui::ReportFormat format);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createLayout();
    void showLater();
    void showReport();

    DesignSession& m_session;
    ReportPreview* m_preview;
    TextLabel* m_subject = nullptr;
    QTimer m_delay; ///< edits in a row make one new report
    bool m_isStale = true;
};

} // namespace ogive::ui
