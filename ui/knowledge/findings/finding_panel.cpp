#include "ui/knowledge/findings/finding_panel.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tone::Accent;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

TextLabel* wrappedLabel(TextSize size, QWidget* parent)
{
    auto* label = new TextLabel({}, size, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingPanel::FindingPanel(QWidget* parent)
    : Card(parent)
    , m_severity(new Badge({}, Tone::Warning, this))
    , m_rule(wrappedLabel(TextSize::Small, this))
    , m_message(wrappedLabel(TextSize::Base, this))
    , m_place(wrappedLabel(TextSize::Small, this))
    , m_details(new PointList(this))
    , m_fields(wrappedLabel(TextSize::Small, this))
    , m_hint(wrappedLabel(TextSize::Base, this))
    , m_open(new QPushButton(tr("&Open the record"), this))
{
    setAccessibleName(tr("The selected finding"));
    m_rule->setMuted(true);
    m_message->setEmphasised(true);
    m_place->setMuted(true);
    m_fields->setMuted(true);
    m_hint->setMuted(true);
    m_hint->setText(tr("Select a finding to see it in full. Enter opens the record that it is about."));
    connect(m_open, &QPushButton::clicked, this, &FindingPanel::recordRequested);
    createLayout();
    showNothing();
}

void FindingPanel::createLayout()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    showAsSurface(*content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_severity, 0, Qt::AlignTop);
    head->addWidget(m_rule, 1);
    column->addLayout(head);
    for (QWidget* part :
         {static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_details),
          static_cast<QWidget*>(m_fields), static_cast<QWidget*>(m_hint)})
        column->addWidget(part);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(scroll);
}

void FindingPanel::showFinding(const FindingGroup& group, const FindingRow& row)
{
    setParts(true);
    m_severity->setText(severityTitle(row.severity));
    m_severity->setTone(toneOf(row.severity));
    m_rule->setText(group.title);
    m_message->setText(row.message);
    m_place->setText(row.place);
    QList<Point> points;
    for (const QString& detail : row.details)
        points.append({Point::Mark::Dot, detail, {}});
    m_details->setPoints(points);
    m_details->setVisible(!points.isEmpty());
    m_fields->setText(tr("Requirements: %1").arg(row.fields.join(u", "_s)));
    m_fields->setVisible(!row.fields.isEmpty());
    m_open->setVisible(!row.kind.isEmpty());
}

void FindingPanel::showNothing()
{
    setParts(false);
}

void FindingPanel::setParts(bool isShown)
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_severity), static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_message),
          static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_fields),
          static_cast<QWidget*>(m_open)})
        part->setVisible(isShown);
    m_hint->setVisible(!isShown);
}

} // namespace ogive::ui
