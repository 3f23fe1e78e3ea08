#include "ui/tree/differences/differences_panel.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/tree/differences/difference_model.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int optionWidth = 132;
constexpr int rowGap = 10;
constexpr int cellMargin = 10; ///< that the style keeps free beside a text
constexpr int shareWidth = 104;

} // namespace

DifferencesPanel::DifferencesPanel(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DifferenceModel(this))
{
    createWidgets();
    createLayout();
    connect(&m_session, &DesignSession::evaluationChanged, this, &DifferencesPanel::showComparisons);
    connect(m_others, &QComboBox::activated, this, &DifferencesPanel::showChosen);
}

void DifferencesPanel::createWidgets()
{
    m_othersLabel = new TextLabel(tr("&Show:"), TextSize::Base, this);
    m_others = new QComboBox(this);
    m_others->setAccessibleName(tr("What is shown of the rule sets"));
    m_othersLabel->setBuddy(m_others);
    m_sentence = new TextLabel({}, TextSize::Base, this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_table = plainTable(*m_model, tr("Where the rule sets differ"), this);
    m_table->setWordWrap(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(DifferenceModel::Mine, optionWidth);
    header->resizeSection(DifferenceModel::Theirs, optionWidth);
    header->resizeSection(DifferenceModel::Share, shareWidth);
    header->setSectionResizeMode(DifferenceModel::Where, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, &DifferencesPanel::fitRows);
}

void DifferencesPanel::createLayout()
{
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(m_othersLabel);
    controls->addWidget(m_others);
    controls->addStretch(1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 12, 14, 4);
    head->setSpacing(8);
    head->addLayout(controls);
    head->addWidget(m_sentence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
}

void DifferencesPanel::setDecision(const DecisionId& decision)
{
    m_decision = decision;
    showComparisons();
}

void DifferencesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showComparisons();
}

void DifferencesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

/// Only while it can be seen: comparing every input takes longer than a frame.
void DifferencesPanel::showComparisons()
{
    m_isStale = !isVisible();
    const auto decision = m_session.knowledge().decisionIndex(m_decision);
    if (m_isStale || !decision)
        return;
    m_comparisons = ruleComparisons(m_session.knowledge(), m_session.evaluation(), *decision);
    showRuleSets(*decision);
    showChosen();
}

/// The last entry is the deciding rule set by itself.
void DifferencesPanel::showRuleSets(std::size_t decision)
{
    const QString chosen = m_others->currentData().toString();
    m_others->clear();
    const auto& ruleSets = m_session.knowledge().ruleSets;
    const DecisionResult& result = m_session.evaluation().decisions[decision];
    for (const RuleComparison& comparison : m_comparisons) {
        const RuleSet& rules = ruleSets[comparison.ruleSet];
        //: a rule set
        m_others->addItem(tr("Against “%1”").arg(toQString(rules.title)), toQString(rules.id.value));
        if (chosen.isEmpty() && result.secondOpinion && result.secondOpinion->rules == rules.id)
            m_others->setCurrentIndex(m_others->count() - 1);
    }
    m_others->addItem(tr("What leads to each option"), toQString(ruleSets[result.ruleSet].id.value));
    if (const int known = m_others->findData(chosen); known >= 0)
        m_others->setCurrentIndex(known);
}

void DifferencesPanel::showChosen()
{
    const int row = m_others->currentIndex();
    const auto decision = m_session.knowledge().decisionIndex(m_decision);
    if (row < 0 || !decision)
        return;
    if (row >= static_cast<int>(m_comparisons.size())) {
        showOutcomes(*decision);
        return;
    }
    const Knowledge& knowledge = m_session.knowledge();
    const RuleComparison& comparison = m_comparisons[static_cast<std::size_t>(row)];
    const std::size_t deciding = m_session.evaluation().decisions[*decision].ruleSet;
    m_sentence->setText(sentenceOf(comparison));
    m_model->setComparison(comparison, knowledge.decisions[*decision],
                           toQString(knowledge.ruleSets[deciding].title),
                           toQString(knowledge.ruleSets[comparison.ruleSet].title));
    m_table->setColumnHidden(DifferenceModel::Theirs, false);
    m_table->setVisible(!comparison.differences.empty());
    fitRows();
}

void DifferencesPanel::showOutcomes(std::size_t decision)
{
    const Knowledge& knowledge = m_session.knowledge();
    const OutcomeRegions regions = outcomeRegions(knowledge, m_session.evaluation(), decision);
    RuleComparison shown;
    shown.cells = regions.cells;
    for (const OutcomeRegion& region : regions.outcomes)
        shown.differences.push_back(
            {region.option, region.option, region.cells, region.where, region.holdsNow});
    const QString title =
        toQString(knowledge.ruleSets[m_session.evaluation().decisions[decision].ruleSet].title);
    m_sentence->setText(regions.isTooLarge
                            ? tr("The rules ask too many questions to be analysed in full.")
                            //: %1 is a rule set, %2 a number of options, %3 a number of cases
                            : tr("“%1” leads to %2 options, over %3 cases that its questions can tell apart.")
                                  .arg(title)
                                  .arg(regions.outcomes.size())
                                  .arg(toQString(countText(regions.cells, numberStyle()))));
    m_model->setComparison(shown, knowledge.decisions[decision], tr("Option"), {});
    m_table->setColumnHidden(DifferenceModel::Theirs, true);
    m_table->setVisible(!shown.differences.empty());
    fitRows();
}

QString DifferencesPanel::sentenceOf(const RuleComparison& comparison) const
{
    if (comparison.isTooLarge)
        return tr("The two ask too many questions to be compared in full.");
    const QString all = toQString(countText(comparison.cells, numberStyle()));
    if (comparison.differences.empty())
        return tr("The two name the same option in each of %1 cases that their questions can tell apart.")
            .arg(all);
    const QString parting = toQString(countText(comparison.parting, numberStyle()));
    const bool isHere = comparison.differences.front().holdsNow;
    return isHere
               ? tr("The two name different options in %1 of %2 cases that their questions can tell apart: "
                    "also in this one.")
                     .arg(parting, all)
               : tr("The two name different options in %1 of %2 cases that their questions can tell apart, "
                    "but not in this one.")
                     .arg(parting, all);
}

void DifferencesPanel::fitRows()
{
    if (!isVisible())
        return;
    const QFontMetrics metrics(m_table->font());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < DifferenceModel::ColumnCount; ++column) {
            if (m_table->isColumnHidden(column))
                continue;
            const QRect room(0, 0, m_table->columnWidth(column) - 2 * cellMargin, 0);
            const QString text = m_model->index(row, column).data().toString();
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
        }
        m_table->setRowHeight(row, height + rowGap);
    }
}

} // namespace ogive::ui
