#include "ui/workshop/answers/disagreement_view.h"

#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ogive::ui {

DisagreementView::DisagreementView(QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Which disagreements matter"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fill();
}

void DisagreementView::setContent(const DisagreementContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    fill();
}

void DisagreementView::fill()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    TextLabel* finding = wrappedLabel(m_content.finding, inside);
    finding->setTextSize(TextSize::Strong);
    column->addWidget(finding);
    if (!m_content.moving.isEmpty())
        column->addWidget(new SectionLabel(tr("Changes an outcome"), inside));
    for (const DisputeContent& dispute : m_content.moving)
        addDispute(*column, dispute);
    addList(*column, tr("Minority views"), m_content.minorities,
            tr("By all of their answers together, where most others come to something else."));
    addList(*column, tr("Makes no difference"), m_content.idle);
    addList(*column, tr("Agreed"), m_content.agreed);
    column->addStretch(1);
    setWidget(inside); // the former one goes
    inside->show();
}

void DisagreementView::addDispute(QVBoxLayout& column, const DisputeContent& dispute)
{
    auto* card = new Card;
    column.addWidget(card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 10, 14, 12);
    inside->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    TextLabel* title = wrappedLabel(dispute.title, card);
    title->setTextSize(TextSize::Strong);
    head->addWidget(title, 1);
    QPushButton* show = quietButton(tr("Show"), card);
    show->setAccessibleName(tr("Show the requirement %1").arg(dispute.title));
    show->setToolTip(tr("Go to this requirement, to settle it"));
    connect(show, &QPushButton::clicked, this, [this, field = dispute.field] { emit fieldRequested(field); });
    head->addWidget(show, 0, Qt::AlignTop);
    inside->addLayout(head);
    inside->addWidget(mutedLabel(dispute.decides, card));
    auto* camps = new PointList(card);
    camps->setAccessibleName(tr("What is said of %1").arg(dispute.title));
    camps->setPoints(dispute.camps);
    inside->addWidget(camps);
}

void DisagreementView::addList(QVBoxLayout& column, const QString& title, const QList<Point>& points,
                               const QString& note)
{
    if (points.isEmpty())
        return;
    auto* heading = new SectionLabel(title);
    column.addWidget(heading);
    if (!note.isEmpty())
        column.addWidget(mutedLabel(note, nullptr));
    auto* list = new PointList;
    list->setAccessibleName(title);
    list->setPoints(points);
    column.addWidget(list);
}

} // namespace ogive::ui
