#include "ui/workshop/answers/files_report.h"

#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

FilesReport::FilesReport(QWidget* parent)
    : Card(parent)
    , m_title(wrappedLabel({}, this))
    , m_lines(new PointList(this))
{
    m_title->setEmphasised(true);
    m_lines->setAccessibleName(tr("Answer files"));
    QPushButton* dismiss = quietButton(tr("&Dismiss"), this);
    dismiss->setAccessibleName(tr("Dismiss what is said of the files"));
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(dismiss, 0, Qt::AlignTop);
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(14, 10, 14, 12);
    inside->setSpacing(6);
    inside->addLayout(head);
    inside->addWidget(m_lines);
    hide();
}

void FilesReport::showReport(const QString& title, const AnswerFilesReport& report)
{
    QList<Point> points;
    for (const QString& problem : report.problems)
        points.append({Point::Mark::Bad, problem, {}});
    if (!report.done.isEmpty())
        points.append({Point::Mark::Good, report.done.join(u", "_s), {}});
    m_title->setText(title);
    m_lines->setPoints(points);
    show();
}

} // namespace ogive::ui
