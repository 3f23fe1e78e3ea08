#include "ui/compare/ranking/ranking_panel.h"

#include "ui/compare/ranking/radar_card.h"
#include "ui/compare/ranking/result_card.h"
#include "ui/compare/ranking/stability_card.h"
#include "ui/compare/ranking/weights_card.h"
#include "ui/session/design_session.h"

#include <QBoxLayout>

#include <memory>

namespace ogive::ui {

RankingPanel::RankingPanel(DesignSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    setAccessibleName(tr("Ranking"));
    setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_weights = new WeightsCard(m_session, body);
    m_result = new ResultCard(m_session, body);
    m_stability = new StabilityCard(body);
    m_radar = new RadarCard(body);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QVBoxLayout* column : {m_left, m_right}) {
        column->setSpacing(12);
        row->addLayout(column, 1);
    }
    m_row = row;
    setWidget(body);
    setColumns(1);
    connect(m_stability, &StabilityCard::firstSharesFound, this, &RankingPanel::firstSharesFound);
}

void RankingPanel::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout* column : {m_left, m_right})
        while (column->count() > 0)
            std::unique_ptr<QLayoutItem>(column->takeAt(0)).reset();
    QVBoxLayout* second = columns == 1 ? m_left : m_right;
    m_left->addWidget(m_weights);
    second->addWidget(m_result);
    second->addWidget(m_stability);
    m_left->addWidget(m_radar);
    m_left->addStretch();
    m_row->setStretch(1, columns == 1 ? 0 : 1);
    if (second != m_left)
        second->addStretch();
}

void RankingPanel::showRanking(std::size_t decision, const OptionRanking& ranking)
{
    const Knowledge& knowledge = m_session.knowledge();
    const RankingSubject subject{knowledge, m_session.evaluation(),
                                 m_session.design().rankingOf(knowledge.decisions[decision].id), decision,
                                 ranking};
    m_weights->show(subject);
    m_result->show(subject);
    m_stability->show(subject);
    m_radar->show(subject);
}

} // namespace ogive::ui
